import { fail, ok, type Result } from '../../result.ts'
import { summaryFromSums } from '../means/summary-from-sums.ts'
import type { StatsError } from '../stats-error.ts'
import { ratioError, type ArmRatio } from './arm-ratio.ts'

export interface RatioSums {
  /** People of the arm: whole number, at least 2. */
  readonly units: number
  readonly numerator: number
  /** Above 0. */
  readonly denominator: number
  readonly numeratorSquares: number
  readonly denominatorSquares: number
  /** Of each person's numerator times denominator. */
  readonly products: number
}

/**
 * What do the sums that a database gives for a ratio metric come to?
 *
 * Sums over the people of an arm: of both parts, of their squares and of their products. Errors:
 * `invalid-summary` and `imprecise-sums` as `summaryFromSums`, `invalid-ratio-summary`. Law: the same pairs through
 * `summarizeRatio` give the same summary, up to rounding. Source: the definition of the sample covariance.
 * @example
 * ratioFromSums({
 *   units: 2, numerator: 80, denominator: 3, numeratorSquares: 3400, denominatorSquares: 5, products: 130,
 * }) // numerator: { mean: 40, standardDeviation: 14.1… }, denominator: { mean: 1.5, … }, covariance: 10
 */
export function ratioFromSums(sums: RatioSums): Result<ArmRatio, StatsError> {
  const { units } = sums
  const numerator = summaryFromSums({ units, sum: sums.numerator, sumOfSquares: sums.numeratorSquares })
  if (!numerator.ok) return numerator
  const denominator = summaryFromSums({ units, sum: sums.denominator, sumOfSquares: sums.denominatorSquares })
  if (!denominator.ok) return denominator
  const spread = ({
    mean,
    standardDeviation,
  }: {
    readonly mean: number
    readonly standardDeviation: number
  }) => ({
    mean,
    standardDeviation,
  })
  const summary = {
    units,
    numerator: spread(numerator.value),
    denominator: spread(denominator.value),
    covariance: (sums.products - sums.numerator * denominator.value.mean) / (units - 1),
  }
  const error = ratioError('only', summary)
  return error ? fail(error) : ok(summary)
}
