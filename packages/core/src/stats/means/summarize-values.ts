import { fail, ok, type Result } from '../../result.ts'
import type { StatsError } from '../stats-error.ts'
import { meanError, type ArmMean } from './arm-mean.ts'
import { momentsOf, type Moments } from './moments.ts'

/**
 * What do these values, one for each person of an arm, come to?
 *
 * People without the event count with a zero; leaving them out compares different people.
 * Finite values, at least two. Errors: `invalid-value` for the first that is not finite, `invalid-summary`.
 * Edge: equal values have no skewness. Law: the order of the values changes nothing, up to rounding.
 * Source: Welford, Technometrics 4 (1962).
 * @example
 * summarizeValues([0, 0, 30, 10]) // { ok: true, value: { units: 4, mean: 10, standardDeviation: 14.14…, skewness: 0.816… } }
 */
export function summarizeValues(values: readonly number[]): Result<ArmMean, StatsError> {
  const wrong = values.find((value) => !Number.isFinite(value))
  if (wrong !== undefined) return fail({ kind: 'invalid-value', value: wrong })
  return checked(summaryOf(momentsOf(values)))
}

/** The skewness is the moment ratio with divisor n. */
export function summaryOf({ units, mean, squares, cubes }: Moments): ArmMean {
  const summary = { units, mean, standardDeviation: Math.sqrt(squares / (units - 1)) }
  return squares > 0 ? { ...summary, skewness: cubes / units / (squares / units) ** 1.5 } : summary
}

/** `arm: 'only'`: the caller knows which arm it was summarizing. */
export function checked(summary: ArmMean): Result<ArmMean, StatsError> {
  const error = meanError('only', summary)
  return error ? fail(error) : ok(summary)
}
