import { canonicalJson } from '../canonical.ts'
import type { Observation } from '../evidence/observation.ts'
import type { VersionsPlan } from '../plan/plan.ts'
import type { Result } from '../result.ts'
import { assess, type AssessError } from '../verdict/assess.ts'
import type { Assessment } from '../verdict/assessment.ts'
import { readFinishedTest } from '../verdict/read-finished-test.ts'
import { hashOf, type RecordParts } from './decision-record.ts'

/** What plan and counts of a record say on the day it was read. */
export function readingAgain({
  plan,
  observations,
  earlierLooks,
  reading,
}: Pick<RecordParts, 'plan' | 'observations' | 'earlierLooks' | 'reading'>): Result<
  Assessment,
  readonly AssessError[]
> {
  const { today, amendments } = reading
  // Read on the day it was written down, when by any other plan it would still run.
  if (plan.registered === 'after-data' && plan.startsOn === today) return finishedTest(plan, observations)
  return assess({
    plan: { plan, text: canonicalJson(plan), hash: hashOf(plan) },
    looks: earlierLooks,
    // It was made: if not because the plan had it, because somebody asked.
    readNow: true,
    observations,
    today,
    amendments,
    ...('history' in reading && reading.history && { history: reading.history }),
  })
}

function finishedTest(
  plan: VersionsPlan,
  observations: readonly Observation[],
): Result<Assessment, readonly AssessError[]> {
  const { kpi } = plan.primary
  const [control, treatment] = plan.arms.map(({ id }) => {
    const own = observations.find(({ arm }) => arm === id)
    return { units: own?.units ?? 0, successes: own?.successes ?? 0 }
  })
  const none = { units: 0, successes: 0 }
  const { kind: _kind, ...names } = kpi
  const read = readFinishedTest({
    control: control ?? none,
    treatment: treatment ?? none,
    kpi: names,
    split: plan.arms[0].share === 0.5 ? 'equal' : 'as-observed',
    today: plan.startsOn,
  })
  return read.ok ? { ok: true, value: read.value.assessment } : read
}
