import { fail, type Result } from '../../result.ts'
import type { StatsError } from '../stats-error.ts'
import type { ArmMean } from './arm-mean.ts'
import { checked } from './summarize-values.ts'

/**
 * What do a count, a sum and a sum of squares, as reports and databases give them, come to?
 *
 * The spread is a difference of two sums: where they agree in ten digits, nothing is left of it and the answer is
 * an error, not noise. Whole units ≥ 2. Errors: `invalid-summary` (also sums that no numbers have),
 * `imprecise-sums`. Law: the same numbers through `summarizeValues` give the same summary, up to rounding.
 * Source: the definition of the sample variance.
 * @example
 * summaryFromSums({ units: 4, sum: 40, sumOfSquares: 1000 })
 * // { ok: true, value: { units: 4, mean: 10, standardDeviation: 14.14… } }
 */
export function summaryFromSums(sums: {
  readonly units: number
  readonly sum: number
  readonly sumOfSquares: number
}): Result<ArmMean, StatsError> {
  const { units, sum, sumOfSquares } = sums
  const mean = sum / units
  const squares = sumOfSquares - sum * mean
  const rounding = 1e-10 * sumOfSquares
  if (squares !== 0 && Math.abs(squares) < rounding) return fail({ kind: 'imprecise-sums', arm: 'only' })
  return checked({ units, mean, standardDeviation: Math.sqrt(squares / (units - 1)) })
}
