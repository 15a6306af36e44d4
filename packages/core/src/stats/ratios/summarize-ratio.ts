import { fail, ok, type Result } from '../../result.ts'
import type { StatsError } from '../stats-error.ts'
import { ratioError, type ArmRatio } from './arm-ratio.ts'

/**
 * What do these pairs, one for each person of an arm, come to for a ratio metric?
 *
 * One pair for each randomized person: their revenue and their orders, their clicks and their page views. People with
 * nothing count as a pair of zeros. At least two pairs, a denominator sum above 0.
 * Errors: `invalid-value` for the first number that is not finite, `invalid-ratio-summary`.
 * Law: the order of the pairs changes nothing, up to rounding. Source: Welford, Technometrics 4 (1962), for pairs.
 * @example
 * summarizeRatio([{ numerator: 30, denominator: 1 }, { numerator: 50, denominator: 2 }])
 * // numerator: { mean: 40, standardDeviation: 14.1… }, denominator: { mean: 1.5, … }, covariance: 10
 */
export function summarizeRatio(
  pairs: readonly { readonly numerator: number; readonly denominator: number }[],
): Result<ArmRatio, StatsError> {
  const wrong = pairs
    .flatMap(({ numerator, denominator }) => [numerator, denominator])
    .find((value) => !Number.isFinite(value))
  if (wrong !== undefined) return fail({ kind: 'invalid-value', value: wrong })
  let [units, above, below, aboveSquares, belowSquares, products] = [0, 0, 0, 0, 0, 0]
  for (const { numerator, denominator } of pairs) {
    units += 1
    const [shiftAbove, shiftBelow] = [numerator - above, denominator - below]
    above += shiftAbove / units
    below += shiftBelow / units
    aboveSquares += shiftAbove * (numerator - above)
    belowSquares += shiftBelow * (denominator - below)
    products += shiftAbove * (denominator - below)
  }
  const deviation = (squares: number) => Math.sqrt(squares / (units - 1))
  const summary = {
    units,
    numerator: { mean: above, standardDeviation: deviation(aboveSquares) },
    denominator: { mean: below, standardDeviation: deviation(belowSquares) },
    covariance: products / (units - 1),
  }
  const error = ratioError('only', summary)
  return error ? fail(error) : ok(summary)
}
