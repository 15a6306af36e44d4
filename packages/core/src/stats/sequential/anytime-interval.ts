import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import type { Interval } from '../interval.ts'
import { normalSf } from '../kernel/normal.ts'
import type { StatsError } from '../stats-error.ts'

export interface AnytimeIntervalInput {
  /** Of the effect, from −1e60 to 1e60, and its standard error, from 1e-60 to 1e60. */
  readonly estimate: number
  readonly standardError: number
  /** People (or other units) of all arms together behind the estimate, from 1 to 1e15. */
  readonly units: number
  /** The units at which the interval shall be tightest; chosen before the start, from 1 to 1e15. */
  readonly tightestAt: number
  /** In (0, 1): of all looks together, however many and whenever. */
  readonly confidenceLevel: number
}

export interface AnytimeInterval {
  readonly interval: Interval
  readonly halfWidth: number
  /** In [0, 1]: below 1 − confidenceLevel exactly when the interval excludes zero. */
  readonly anytimePValue: number
  /** One-sided: an interval of one look with this level at each end has the same ends. */
  readonly nominalLevel: number
  /** What `tightestAt` becomes in the formula. */
  readonly mixing: number
}

/**
 * A look that nobody planned: which effects fit, whenever and however often one looks?
 *
 * An asymptotic confidence sequence: the chance that it ever misses the effect is 1 − confidenceLevel in large samples,
 * however the looks are chosen. It is about one and a half times as wide as the interval of one look where it is tightest, and
 * wider elsewhere: a planned test stays with `levelsAtLooks`. Not for small counts: `anytimeLift`, `anytimeProportion`.
 * Errors: `invalid-value` (estimate or standard error), `invalid-units`, `invalid-confidence-level`.
 * Laws: wider than the interval of one look; a change of sign mirrors it; p and interval agree about zero.
 * Source: Waudby-Smith, Arbour, Sinha, Kennedy & Ramdas, arXiv 2103.06476 (2021), after Robbins (1970).
 * @example
 * anytimeInterval({ estimate: 0.5, standardError: 0.1, units: 500, tightestAt: 5000, confidenceLevel: 0.9 })
 * // interval 0.137 to 0.863, anytimePValue: 0.0100…
 */
export function anytimeInterval(input: AnytimeIntervalInput): Result<AnytimeInterval, StatsError> {
  const { estimate, standardError, units, tightestAt, confidenceLevel } = input
  const error = firstError(
    Math.abs(estimate) <= 1e60 ? undefined : { kind: 'invalid-value', value: estimate },
    standardError >= 1e-60 && standardError <= 1e60
      ? undefined
      : { kind: 'invalid-value', value: standardError },
    unitsError(units),
    unitsError(tightestAt),
    levelError('invalid-confidence-level', confidenceLevel),
  )
  if (error) return fail(error)
  const surprise = -Math.log1p(-confidenceLevel)
  const mixingSquared = (2 * surprise + Math.log1p(2 * surprise)) / tightestAt
  const mixed = units * mixingSquared
  const halfWidth =
    standardError * Math.sqrt(2 * (mixed + 1) * ((0.5 * Math.log1p(mixed) + surprise) / mixed))
  const z = estimate / standardError
  return ok({
    interval: { low: estimate - halfWidth, high: estimate + halfWidth },
    halfWidth,
    nominalLevel: normalSf(halfWidth / standardError),
    anytimePValue: Math.min(1, Math.exp(0.5 * Math.log1p(mixed) - (0.5 * z * z * mixed) / (mixed + 1))),
    mixing: Math.sqrt(mixingSquared),
  })
}

function unitsError(units: number): StatsError | undefined {
  return units >= 1 && units <= 1e15 ? undefined : { kind: 'invalid-units', value: units }
}
