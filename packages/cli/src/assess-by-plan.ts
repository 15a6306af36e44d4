import {
  assess,
  plannedLooks,
  rowsAcross,
  rowsAfterEnd,
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
 * readings, and one with several spends its error on each. So it must be possible to tell what was there on each of
 * those days, and nothing in the file is left out: decision 0036.
 */
export function assessByPlan(
  plan: LockedPlan,
  observations: readonly Observation[],
  today: CivilDate,
): Result<Assessment, readonly AssessError[]> {
  let looks: readonly MadeLook[] = []
  const unread: AssessError[] = []
  for (const { due: on, through } of plannedLooks(plan.plan)) {
    if (on >= today || looks.at(-1)?.ended) break
    unread.push(...rowsAcross(through, observations))
    if (unread.length > 0) break
    const read = assess({ plan, looks, observations: upTo(observations, on), today: on })
    // What cannot be read on its day is read at the next one.
    if (read.ok && read.value.look.kind !== 'between') looks = looksOf(read.value)
  }
  // Whoever asks about a plan that is read at any time reads it.
  const readNow = plan.plan.looks === 'any-time'
  const assessed = assess({ plan, looks, observations, today, readNow })
  if (!assessed.ok) return assessed
  const refused = [...unread, ...rowsAfterEnd(plan.plan, observations)]
  return refused.length > 0 ? { ok: false, error: refused } : assessed
}

/** What was known on a day. Civil dates sort as text. */
const upTo = (observations: readonly Observation[], on: CivilDate) => observations.filter(({ to }) => to < on)
