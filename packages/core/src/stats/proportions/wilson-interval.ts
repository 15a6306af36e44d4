import { fail, ok, type Result } from '../../result.ts'
import { countsError, firstError, levelError } from '../input-errors.ts'
import type { Interval } from '../interval.ts'
import { normalInverse } from '../kernel/normal.ts'
import type { StatsError } from '../stats-error.ts'
import type { ArmCounts } from './arm-counts.ts'

/**
 * Which rates fit the counts of one arm? The one-sample score interval.
 *
 * Two arms are never compared by their two intervals: use `compareArms`. Output within [0, 1], containing the
 * observed rate. Errors: `invalid-counts`, `invalid-confidence-level`.
 * Law: swapping successes and failures mirrors the interval around one half.
 * Source: Wilson, JASA 22 (1927).
 * @example
 * wilsonInterval({ counts: { successes: 7, trials: 19 }, confidenceLevel: 0.9 })
 * // { ok: true, value: { low: 0.213…, high: 0.555… } }
 */
export function wilsonInterval(input: {
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
  return ok(wilsonEnds(counts, -normalInverse((1 - confidenceLevel) / 2)))
}

/** The two roots in the forms that only add, so that neither loses digits where the rate is tiny. */
export function wilsonEnds({ successes, trials }: ArmCounts, z: number): Interval {
  const rate = successes / trials
  const square = z * z
  const sum = 2 * successes + square + z * Math.sqrt(square + 4 * successes * ((trials - successes) / trials))
  return {
    low: successes === 0 ? 0 : Math.min(rate, (2 * successes * rate) / sum),
    high: successes === trials ? 1 : Math.min(1, Math.max(rate, sum / (2 * (trials + square)))),
  }
}
