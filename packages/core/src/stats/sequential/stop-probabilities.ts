import { fail, ok, type Result } from '../../result.ts'
import type { StatsError } from '../stats-error.ts'
import {
  boundariesOf,
  chancesAbove,
  chancesBelow,
  criticalLooksError,
  farthestFor,
  walk,
  type Boundary,
  type CriticalLook,
} from './boundaries.ts'
import { driftError } from './drift-error.ts'
import type { Survivors } from './surviving-paths.ts'

export interface StopProbabilitiesInput {
  /** From `spendAlpha` or `wangTsiatisLooks`. */
  readonly looks: readonly CriticalLook[]
  readonly sides: 1 | 2
  /**
   * The true effect over its standard error at the planned information, from −1000 to 1000: z has this mean there.
   * 2.8 is what a test of one look with a two-sided 5 % and a power of 80 % is planned for; 0 is no effect.
   */
  readonly drift: number
  /** With one side: z below which each look but the last stops the test as hopeless; −Infinity: never. Binding here. */
  readonly futilityZ?: readonly number[]
}

/** The chance that the test stops at this look, each in [0, 1]. */
export interface StopProbability {
  readonly informationFraction: number
  readonly above: number
  /** Below the lower critical value with two sides, below `futilityZ` with one. */
  readonly below: number
}

/**
 * How likely is it that each planned look stops the test, if the effect is of this size?
 *
 * What the chances lack to 1 is a test that runs through its last look and stops nowhere. Errors: `invalid-looks` (a
 * futility value missing or not below its critical value, too), `invalid-sides`, `invalid-drift`.
 * Laws: without an effect the chances above sum to what the looks spend; the sign of the drift swaps two equal sides.
 * Source: Armitage, McPherson & Rowe, JRSS A 132 (1969).
 * @example
 * stopProbabilities({
 *   looks: [{ informationFraction: 0.5, criticalZ: 2.963 }, { informationFraction: 1, criticalZ: 1.969 }],
 *   sides: 1,
 *   drift: 2.8,
 * }) // above: 0.16…, then 0.63…
 */
export function stopProbabilities(
  input: StopProbabilitiesInput,
): Result<readonly StopProbability[], StatsError> {
  const { looks, sides, drift, futilityZ } = input
  const error =
    criticalLooksError(looks, sides) ??
    driftError(drift) ??
    (futilityZ && futilityError(looks, sides, futilityZ))
  if (error) return fail(error)
  const boundaries = boundariesOf(looks, sides).map((boundary, look) => ({
    ...boundary,
    low: futilityZ?.[look] ?? boundary.low,
  }))
  return ok(stopsOf(boundaries, walk(boundaries, { from: drift, to: drift }, farthestFor(looks)), drift))
}

export function stopsOf(
  boundaries: readonly Boundary[],
  before: readonly (Survivors | undefined)[],
  drift: number,
): readonly StopProbability[] {
  const [above, below] = [chancesAbove, chancesBelow].map((of) => of(boundaries, before, drift))
  return boundaries.map(({ informationFraction }, look) => ({
    informationFraction,
    above: above?.[look] ?? 0,
    below: below?.[look] ?? 0,
  }))
}

function futilityError(
  looks: readonly CriticalLook[],
  sides: 1 | 2,
  futilityZ: readonly number[],
): StatsError | undefined {
  const valid =
    sides === 1 &&
    futilityZ.length === looks.length - 1 &&
    futilityZ.every((z, look) => z < (looks[look]?.criticalZ ?? 0))
  return valid
    ? undefined
    : { kind: 'invalid-looks', informationFractions: looks.map((look) => look.informationFraction) }
}
