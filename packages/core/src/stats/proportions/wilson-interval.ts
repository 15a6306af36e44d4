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
  return ok(wilsonEnds(counts, normalInverse(1 - (1 - confidenceLevel) / 2)))
}

/** Each end is the stable form of a root: neither cancels near 0 or 1. */
export function wilsonEnds({ successes, trials }: ArmCounts, z: number): Interval {
  const failures = trials - successes
  const square = z * z
  const spread = z * Math.sqrt(square + (4 * successes * failures) / trials)
  return {
    low: lowEnd(successes, trials, square, spread),
    high: 1 - lowEnd(failures, trials, square, spread),
  }
}

function lowEnd(count: number, trials: number, square: number, spread: number): number {
  if (count === 0) return 0
  return (2 * count * count) / trials / (2 * count + square + spread)
}
