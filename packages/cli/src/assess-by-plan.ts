import {
  assess,
  plannedLooks,
  type AssessError,
  type Assessment,
  type CivilDate,
  type GoalLook,
  type LockedPlan,
  type Observation,
  type Result,
} from '@cimento/core'

/**
 * What plan and counts say today, with every planned reading before it made on its day: a file of a test holds no
 * readings, and one against a goal spends its error on each.
 */
export function assessByPlan(
  plan: LockedPlan,
  observations: readonly Observation[],
  today: CivilDate,
): Result<Assessment, readonly AssessError[]> {
  let goalLooks: readonly GoalLook[] = []
  if (plan.plan.kind === 'threshold') {
    for (const { due: on } of plannedLooks(plan.plan)) {
      if (on >= today || goalLooks.at(-1)?.ended) break
      const read = assess({ plan, looks: [], goalLooks, observations: upTo(observations, on), today: on })
      if (!read.ok) break
      if ('looks' in read.value) goalLooks = read.value.looks
    }
  }
  return assess({ plan, looks: [], goalLooks, observations, today })
}

/** What was known on a day. Civil dates sort as text. */
const upTo = (observations: readonly Observation[], on: CivilDate) => observations.filter(({ to }) => to < on)
