import {
  assess,
  plannedLooks,
  type AssessError,
  type Assessment,
  type CivilDate,
  looksOf,
  type LockedPlan,
  type MadeLook,
  type Observation,
  type Result,
} from '@cimento/core'

/**
 * What plan and counts say today, with every planned reading before it made on its day: a file of a test holds no
 * readings, and one with several spends its error on each.
 */
export function assessByPlan(
  plan: LockedPlan,
  observations: readonly Observation[],
  today: CivilDate,
): Result<Assessment, readonly AssessError[]> {
  let looks: readonly MadeLook[] = []
  for (const { due: on } of plannedLooks(plan.plan)) {
    if (on >= today || looks.at(-1)?.ended) break
    const read = assess({ plan, looks, observations: upTo(observations, on), today: on })
    // What cannot be read on its day is read at the next one.
    if (read.ok && read.value.look.kind !== 'between') looks = looksOf(read.value)
  }
  return assess({ plan, looks, observations, today })
}

/** What was known on a day. Civil dates sort as text. */
const upTo = (observations: readonly Observation[], on: CivilDate) => observations.filter(({ to }) => to < on)
