import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import type { Estimated } from '../interval.ts'
import type { StatsError } from '../stats-error.ts'
import { meansError, varianceOfMean, type TwoMeans } from './arm-mean.ts'
import { criticalT } from './critical-t.ts'
import { fiellerLift, type FiellerLift } from './fieller-lift.ts'
import { skewnessGuard, type SkewnessGuard } from './skewness-guard.ts'
import { tInterval } from './t-interval.ts'
import { tTest, welchDeviation } from './welch-test.ts'

export interface CompareMeansInput extends TwoMeans {
  readonly kind: 'mean'
  /** In (0, 1): 0.95 for 95 % intervals. */
  readonly confidenceLevel: number
}

export interface MeansComparison {
  readonly controlMean: number
  readonly treatmentMean: number
  /** Treatment − control, in the unit of the means. */
  readonly difference: Estimated
  /** Treatment / control − 1 (0.2 is +20 %). */
  readonly lift: FiellerLift
  readonly tStatistic: number
  readonly degreesOfFreedom: number
  /** Two-sided, from the test that the two intervals invert. */
  readonly pValue: number
  /** Whether the people are enough for values this skewed. */
  readonly skewness: SkewnessGuard
}

/**
 * Do two randomized arms differ in a mean (revenue, minutes, pieces per person), and by how much?
 *
 * One t test gives p and both intervals: p < 1 − confidenceLevel exactly when zero lies outside the difference
 * interval, and outside the lift interval where there is one. One look at the end; one number per person, people
 * without the event at zero; not for daily totals or averages over visits.
 * Errors: `invalid-summary`, `no-spread`, `invalid-confidence-level`. Edge: `unbounded` lift where the control's mean
 * is not shown to be above zero. Law: swapping the arms keeps p and mirrors the difference; multiplying every value
 * keeps p and lift. Source: Welch, Biometrika 34 (1947); Fieller, JRSS B 16 (1954).
 * @example
 * compareMeans({
 *   kind: 'mean', confidenceLevel: 0.95, control: { units: 650, mean: 44, standardDeviation: 61 },
 *   treatment: { units: 655, mean: 52, standardDeviation: 70 },
 * }) // pValue: 0.0278…, difference.interval: { low: 0.870…, high: 15.12… }, lift.interval: { low: 0.018…, high: 0.372… }
 */
export function compareMeans(input: CompareMeansInput): Result<MeansComparison, StatsError> {
  const { control, confidenceLevel } = input
  const error = firstError(meansError(input), levelError('invalid-confidence-level', confidenceLevel))
  if (error) return fail(error)
  const { deviation, degreesOfFreedom } = welchDeviation(input)
  return ok(comparisonOf(input, { deviation, degreesOfFreedom, varianceControl: varianceOfMean(control) }))
}

/** How well the difference of the means, and the control's mean, are known. */
export interface MeanSpread {
  /** The standard error of the difference. */
  readonly deviation: number
  readonly degreesOfFreedom: number
  /** Of the control's mean on its own. */
  readonly varianceControl: number
  /** Of what both means have in common: it moves them together, and leaves their difference alone. */
  readonly varianceShared?: number
}

/** The test and both intervals, from a spread that somebody estimated. */
export function comparisonOf(
  { control, treatment, confidenceLevel }: CompareMeansInput,
  { deviation, degreesOfFreedom, varianceControl, varianceShared = 0 }: MeanSpread,
): MeansComparison {
  const critical = criticalT(1 - confidenceLevel, degreesOfFreedom)
  const difference = tInterval(treatment.mean - control.mean, deviation, critical)
  const parts = {
    control: control.mean,
    difference: difference.estimate,
    varianceControl: varianceControl + varianceShared,
    deviationDifference: deviation,
    covariance: -varianceControl,
  }
  const { tStatistic, pValue } = tTest(difference.estimate / deviation, degreesOfFreedom)
  return {
    controlMean: control.mean,
    treatmentMean: treatment.mean,
    difference,
    lift: fiellerLift(parts, critical),
    tStatistic,
    degreesOfFreedom,
    pValue,
    skewness: skewnessGuard({ control, treatment }),
  }
}
