import { fail, ok, type Result } from '../../result.ts'
import type { StatsError } from '../stats-error.ts'
import { ratioError, ratioEstimate, type ArmRatio } from './arm-ratio.ts'

/**
 * How much does one person's contribution to a ratio vary? What `planSampleSize` with kind `ratio` asks for.
 *
 * The standard error of the ratio times the root of the people, so it does not depend on how many were observed.
 * Errors: `invalid-ratio-summary`. Law: with every denominator 1 it is the standard deviation of the numerators.
 * Source: Deng, Knoblich & Lu, KDD 2018.
 * @example
 * ratioDeviation({
 *   units: 900, numerator: { mean: 60, standardDeviation: 50 }, denominator: { mean: 1.5, standardDeviation: 1 },
 *   covariance: 35,
 * }) // { ok: true, value: 24.0… }
 */
export function ratioDeviation(arm: ArmRatio): Result<number, StatsError> {
  const error = ratioError('only', arm)
  return error ? fail(error) : ok(Math.sqrt(ratioEstimate(arm).variance * arm.units))
}
