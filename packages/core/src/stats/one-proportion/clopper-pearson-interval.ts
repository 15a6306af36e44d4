import { fail, ok, type Result } from '../../result.ts'
import { countsError, firstError, levelError } from '../input-errors.ts'
import type { Interval } from '../interval.ts'
import { betaQuantile, type BetaQuantile } from '../kernel/beta.ts'
import { failures, type ArmCounts } from '../proportions/arm-counts.ts'
import type { StatsError } from '../stats-error.ts'

/**
 * Which rates fit the counts of one arm, with a confidence that is guaranteed at every rate?
 *
 * The exact interval: each end is the rate at which a tail of the binomial test is (1 − confidenceLevel) / 2. It keeps
 * its promise for any count, at any size without an approximation, and is wider than needed for most: `wilsonInterval`
 * is the everyday one. Two arms are never compared by their two intervals. Output within [0, 1], containing the
 * observed rate.
 * Errors: `invalid-counts`, `invalid-confidence-level`.
 * Law: swapping successes and failures mirrors the interval around one half.
 * Source: Clopper & Pearson, Biometrika 26 (1934).
 * @example
 * clopperPearsonInterval({ counts: { successes: 7, trials: 19 }, confidenceLevel: 0.9 })
 * // { ok: true, value: { low: 0.187…, high: 0.581… } }
 */
export function clopperPearsonInterval(input: {
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
  const tail = (1 - confidenceLevel) / 2
  return ok({
    low: lowEnd(counts, tail).x,
    high: lowEnd(failures(counts), tail).y,
  })
}

/** The rate at which so many successes or more have probability `tail`, with its distance from 1. */
function lowEnd({ successes, trials }: ArmCounts, tail: number): BetaQuantile {
  return successes === 0 ? { x: 0, y: 1 } : betaQuantile(tail, successes, trials - successes + 1)
}
