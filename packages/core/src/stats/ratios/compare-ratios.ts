import { fail, ok, type Result } from '../../result.ts'
import { criticalValue, twoSidedP } from '../critical-value.ts'
import { firstError, levelError } from '../input-errors.ts'
import type { Estimated } from '../interval.ts'
import { fiellerLift, type FiellerLift } from '../means/fieller-lift.ts'
import { tInterval } from '../means/t-interval.ts'
import type { StatsError } from '../stats-error.ts'
import { ratioError, ratioEstimate, type TwoRatios } from './arm-ratio.ts'

export interface CompareRatiosInput extends TwoRatios {
  readonly kind: 'ratio'
  /** In (0, 1): 0.95 for 95 % intervals. */
  readonly confidenceLevel: number
}

export interface RatiosComparison {
  /** Sum of numerators over sum of denominators. */
  readonly controlRatio: number
  readonly treatmentRatio: number
  /** Treatment − control, in the ratio's unit. */
  readonly difference: Estimated
  /** Treatment / control − 1 (0.2 is +20 %). */
  readonly lift: FiellerLift
  /** Of the difference. */
  readonly standardError: number
  readonly zScore: number
  /** Two-sided, from the test that the two intervals invert. */
  readonly pValue: number
}

/**
 * Do two randomized arms differ in a ratio whose denominator varies by person (revenue per order, clicks per view)?
 *
 * The person stays the unit: each order or view of its own would count people with many of them many times, and
 * promise far too much. Large samples (some hundreds of people per arm). A change of the denominator itself, such as
 * more orders, is another question: look at both sums. One look at the end.
 * Errors: `invalid-ratio-summary`, `no-spread`, `invalid-confidence-level`. Edge: `unbounded` lift where the
 * control's ratio is not shown to be above zero. Law: swapping the arms keeps p and mirrors the difference; with
 * every denominator 1 it is the large-sample comparison of means.
 * Source: Deng, Knoblich & Lu, KDD 2018; Fieller, JRSS B 16 (1954).
 * @example
 * compareRatios({
 *   kind: 'ratio', confidenceLevel: 0.95,
 *   control: {
 *     units: 900, numerator: { mean: 60, standardDeviation: 50 }, denominator: { mean: 1.5, standardDeviation: 1 },
 *     covariance: 35,
 *   },
 *   treatment: {
 *     units: 920, numerator: { mean: 66, standardDeviation: 52 }, denominator: { mean: 1.5, standardDeviation: 1 },
 *     covariance: 36,
 *   },
 * }) // difference: { estimate: 4, interval: { low: 1.72…, high: 6.27… } }, pValue: 0.00058…
 */
export function compareRatios(input: CompareRatiosInput): Result<RatiosComparison, StatsError> {
  const { confidenceLevel } = input
  const error = firstError(
    ratioError('control', input.control),
    ratioError('treatment', input.treatment),
    levelError('invalid-confidence-level', confidenceLevel),
  )
  if (error) return fail(error)
  const [control, treatment] = [ratioEstimate(input.control), ratioEstimate(input.treatment)]
  const standardError = Math.sqrt(control.variance + treatment.variance)
  if (standardError === 0) return fail({ kind: 'no-spread' })
  const critical = criticalValue(1 - confidenceLevel)
  const difference = tInterval(treatment.ratio - control.ratio, standardError, critical)
  const zScore = difference.estimate / standardError
  return ok({
    controlRatio: control.ratio,
    treatmentRatio: treatment.ratio,
    difference,
    lift: fiellerLift(
      {
        control: control.ratio,
        difference: difference.estimate,
        varianceControl: control.variance,
        deviationDifference: standardError,
        covariance: -control.variance,
      },
      critical,
    ),
    standardError,
    zScore,
    pValue: twoSidedP(zScore),
  })
}
