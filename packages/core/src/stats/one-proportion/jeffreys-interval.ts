import { fail, ok, type Result } from '../../result.ts'
import { countsError, firstError, levelError } from '../input-errors.ts'
import type { Interval } from '../interval.ts'
import { betaInverse, betaInverseSf } from '../kernel/beta.ts'
import type { ArmCounts } from '../proportions/arm-counts.ts'
import type { StatsError } from '../stats-error.ts'

/**
 * Between which rates does the true one lie with this probability, if nothing was known of it before?
 *
 * The equal tails of the beta distribution with half a success and half a failure added: close to `wilsonInterval`, in
 * words that a Bayesian reads. As computed, so with counts of 0 the low end is above 0. Two arms are never compared by
 * their two intervals. Errors: `invalid-counts`, `invalid-confidence-level`.
 * Law: swapping successes and failures mirrors the interval around one half.
 * Source: Brown, Cai & DasGupta, Stat. Sci. 16 (2001), without their changes at the ends.
 * @example
 * jeffreysInterval({ counts: { successes: 7, trials: 19 }, confidenceLevel: 0.9 })
 * // { ok: true, value: { low: 0.208…, high: 0.556… } }
 */
export function jeffreysInterval(input: {
  readonly counts: ArmCounts
  /** In (0, 1). */
  readonly confidenceLevel: number
}): Result<Interval, StatsError> {
  const { counts, confidenceLevel } = input
  const error = firstError(
    countsError('only', counts),
    levelError('invalid-confidence-level', confidenceLevel),
  )
  if (error) return fail(error)
  const [successes, failures] = [counts.successes + 0.5, counts.trials - counts.successes + 0.5]
  const tail = (1 - confidenceLevel) / 2
  const ends = [betaInverse(tail, successes, failures), betaInverseSf(tail, successes, failures)]
  // An interval as short as the rounding may come out turned.
  return ok({ low: Math.min(...ends), high: Math.max(...ends) })
}
