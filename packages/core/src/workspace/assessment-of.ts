import type { CivilDate } from '../calendar.ts'
import { canonicalJson } from '../canonical.ts'
import { endsOn } from '../plan/lock-plan.ts'
import { invariant, type Result } from '../result.ts'
import type { Study } from '../stats/index.ts'
import { assess, type AssessError } from '../verdict/assess.ts'
import { looksOf, type Assessment } from '../verdict/assessment.ts'
import { lookNow } from '../verdict/looks/look-now.ts'
import type { CaseFile } from './case-file.ts'
import { observationsOf, type Series } from './grid.ts'

/**
 * What the evidence of a started test says today, whether or not it was read. `history`: see `pastEffects`; `readNow`:
 * see `assess`.
 */
export function assessmentOf(
  file: CaseFile,
  series: Series,
  today: CivilDate,
  { history = [], readNow = false }: { readonly history?: readonly Study[]; readonly readNow?: boolean } = {},
): Result<Assessment, readonly AssessError[]> {
  invariant(file.plan, 'only a started test can be assessed')
  const plan = file.plan.value
  const looks = file.look ? looksOf(file.look.value) : []
  const now = lookNow({ plan: plan.plan, looks, today, now: readNow })
  const through = now.kind === 'look' ? now.through : endsOn(plan.plan)
  return assess({
    plan,
    looks,
    observations: observationsOf(series, plan.plan, file.experiment.entry, through),
    today,
    readNow,
    amendments: file.amendments,
    history,
  })
}

/** Whether the counts behind a recorded reading have changed since. One that ended nothing has its successor soon. */
export function changedSince(recorded: Assessment, now: Assessment): boolean {
  if (recorded.verdict === 'running') return false
  const counts = (assessment: Assessment) =>
    canonicalJson({
      arms: assessment.arms,
      days: ('days' in assessment && assessment.days) || [],
      daily: assessment.daily ?? [],
      blocks: ('blocks' in assessment && assessment.blocks) || [],
      variants:
        ('variants' in assessment && assessment.variants?.map(({ arm, days = [] }) => ({ arm, days }))) || [],
    })
  return counts(recorded) !== counts(now)
}
