import { invariant } from '../../result.ts'

/** Whether a cumulative share reaches p, to rounding: where they are equal, an ulp must not decide. */
export function reachesShare(cumulative: number, p: number): boolean {
  return cumulative >= p * (1 - 64 * Number.EPSILON)
}

/**
 * The smallest whole number from `low` to `high` at which a condition holds that, once true, stays true and is true
 * at `high`. Looks around `start` first, in doubling steps, so that a good guess costs a handful of calls.
 */
export function firstCount(
  holds: (count: number) => boolean,
  low: number,
  high: number,
  start: number,
): number {
  const guess = Math.min(high, Math.max(low, Math.floor(start)))
  let [below, above] = [low - 1, high]
  if (holds(guess)) {
    above = guess
    for (let step = 1; above - step >= low; step *= 2) {
      if (!holds(above - step)) {
        below = above - step
        break
      }
      above -= step
    }
  } else {
    below = guess
    for (let step = 1; below + step < high; step *= 2) {
      if (holds(below + step)) {
        above = below + step
        break
      }
      below += step
    }
  }
  for (let iteration = 0; iteration < MAX_ITERATIONS; iteration += 1) {
    if (above - below <= 1) return above
    const middle = below + Math.floor((above - below) / 2)
    if (holds(middle)) above = middle
    else below = middle
  }
  invariant(false, 'a bisection of whole numbers ends')
}

const MAX_ITERATIONS = 1100
