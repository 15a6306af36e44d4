import { civilDate, type CivilDate } from '../calendar.ts'
import { observationIssues } from '../evidence/check-observations.ts'
import type { EvidenceIssue } from '../evidence/observation.ts'
import type { Direction } from '../kpi/kpi.ts'
import { seal } from '../plan/lock-plan.ts'
import { plannedPower, significanceLevel, type LockedPlan, type VersionsPlan } from '../plan/plan.ts'
import { fail, invariant, ok, type Result } from '../result.ts'
import type { VersionsAssessment } from './assessment.ts'
import { assessVersions } from './versions/assess-versions.ts'

type Counts = { readonly units: number; readonly successes: number }

export type FinishedTest = {
  readonly control: Counts
  readonly treatment: Counts
  readonly kpi: {
    readonly name: string
    readonly direction: Direction
    readonly unitName?: string
    readonly eventName?: string
  }
  /** How people were meant to be split: evenly, or as it turned out (then the split proves nothing). */
  readonly split?: 'equal' | 'as-observed'
  readonly today: string
}

/**
 * Reads a test that is over and had no plan: "did it work, or was it chance?"
 *
 * Two versions, four counts, of equal share unless `split` says otherwise. The verdict can be `promising`,
 * `inconclusive`, `harm` or `invalid`, never `met`: no criterion was written beforehand, so the grade is at most
 * weak. Too few events for a lift are read in points.
 * Errors: the impossible counts, as in `assess` (row 0 is the control, row 1 the treatment).
 */
export function readFinishedTest(
  test: FinishedTest,
): Result<
  { readonly plan: LockedPlan<VersionsPlan>; readonly assessment: VersionsAssessment },
  readonly EvidenceIssue[]
> {
  const today = civilDate(test.today)
  invariant(today !== undefined, 'today is a civil date')
  const plan = planAfterwards(test, today)
  const observations = [
    { arm: 'a', from: today, to: today, ...test.control },
    { arm: 'b', from: today, to: today, ...test.treatment },
  ]
  const issues = observationIssues(plan, observations, today)
  if (issues.length > 0) return fail(issues)
  const locked = seal(plan)
  return ok({
    plan: locked,
    assessment: assessVersions({
      locked,
      now: {
        kind: 'look',
        through: today,
        number: 1,
        planned: 1,
        isFinal: true,
        isExtra: false,
        made: [],
      },
      looks: [],
      observations,
      today,
      amendments: [],
    }),
  })
}

/** What such a test would have needed to be locked, with no threshold: there was none. */
function planAfterwards(
  { control, treatment, kpi, split = 'equal' }: FinishedTest,
  today: CivilDate,
): VersionsPlan {
  const units = control.units + treatment.units
  const controlShare = split === 'as-observed' && units > 0 ? control.units / units : 0.5
  return {
    version: 1,
    kind: 'ab',
    registered: 'after-data',
    arms: [
      { id: 'a', share: controlShare },
      { id: 'b', share: 1 - controlShare },
    ],
    primary: { kpi: { kind: 'proportion', ...kpi }, threshold: null, rule: 'standard' },
    guardrails: [],
    looks: 'end',
    startsOn: today,
    durationDays: 1,
    unitsPerArm: Math.max(1, Math.round(units / 2)),
    lockedOn: today,
    significanceLevel,
    power: plannedPower,
  }
}
