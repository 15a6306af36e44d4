import { fail, invariant, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import { findRoot } from '../kernel/find-root.ts'
import { normalInverseSf } from '../kernel/normal.ts'
import type { StatsError } from '../stats-error.ts'
import { sum } from '../sum.ts'
import { boundariesOf, chancesAbove, criticalLooksError, walksOf, type CriticalLook } from './boundaries.ts'
import { levelOfLooksError } from './looks-error.ts'
import { stopsOf, type StopProbability } from './stop-probabilities.ts'

export interface InflationOfLooksInput {
  /** All the looks of the plan, from `spendAlpha` or `wangTsiatisLooks`. */
  readonly looks: readonly CriticalLook[]
  /** That a test of one look would have: the one that the looks spend. */
  readonly significanceLevel: number
  readonly sides: 1 | 2
  /** In (0, 1) and above the level of one side: the chance that a look finds the effect. */
  readonly power: number
}

/** What looks on the way cost, and what they save. */
export interface InflationOfLooks {
  /** The mean that z has at the planned information, for the effect that is found with the power. */
  readonly drift: number
  /** The most people (or spend) over what one look needs for the same power: 1 or a little more. */
  readonly inflationFactor: number
  /** The people that come on average over the same, where the effect is the planned one. */
  readonly expectedFactor: number
  /** Where such a test stops. */
  readonly stops: readonly StopProbability[]
}

/**
 * How many more people does a test with planned looks need at most, and how many fewer on average?
 *
 * Multiply the sample size of one look by `inflationFactor`. Errors: `invalid-looks`, `invalid-significance-level`,
 * `invalid-sides`, `invalid-power`; `unreachable-effect` for a power that is 1 but for its last digits. Edge: with two
 * sides a stop on the wrong side is no power.
 * Laws: one look has the factor 1; the chances to stop above sum to the power.
 * Source: Jennison & Turnbull, Group Sequential Methods (2000), chapters 2 and 7.
 * @example
 * inflationOfLooks({
 *   looks: [{ informationFraction: 0.5, criticalZ: 2.963 }, { informationFraction: 1, criticalZ: 1.969 }],
 *   significanceLevel: 0.025,
 *   sides: 1,
 *   power: 0.8,
 * }) // inflationFactor: 1.004, expectedFactor: 0.92
 */
export function inflationOfLooks(input: InflationOfLooksInput): Result<InflationOfLooks, StatsError> {
  const { looks, significanceLevel, sides, power } = input
  const level = significanceLevel / sides
  const error = firstError(
    criticalLooksError(looks, sides),
    levelOfLooksError(significanceLevel, sides),
    levelError('invalid-power', power),
    power > level ? undefined : { kind: 'invalid-power', value: power },
    canStopError(looks),
  )
  if (error) return fail(error)
  const boundaries = boundariesOf(looks, sides)
  const walks = walksOf(boundaries)
  const powerAt = (drift: number) => sum(chancesAbove(boundaries, walks(drift), drift))
  const highest = sufficientDrift(looks)
  // Chances that add up to 1 but for rounding do not reach a power that is 1 but for its last digit.
  if (powerAt(highest) < power) return fail({ kind: 'unreachable-effect' })
  const root = findRoot((drift) => powerAt(drift) - power, lowestDrift(looks, power / looks.length), highest)
  invariant(root.ok, 'the power rises from less than the one asked for to 1')
  const drift = root.value.high
  const stops = stopsOf(boundaries, walks(drift), drift)
  const planned = looks.at(-1)?.informationFraction ?? 1
  const inflationFactor = planned * (drift / driftOfOneLook(level, power)) ** 2
  return ok({ drift, inflationFactor, expectedFactor: inflationFactor * expectedShare(stops), stops })
}

/** The drift at which a test of one look at this level of one side has the power. */
export function driftOfOneLook(level: number, power: number): number {
  return normalInverseSf(level) - normalInverseSf(power)
}

/** The information that has come in when the test ends, over all that is planned. */
export function expectedShare(stops: readonly StopProbability[]): number {
  const last = stops.at(-1)?.informationFraction ?? 1
  const saved = stops.map(
    ({ informationFraction, above, below }) => (above + below) * (last - informationFraction),
  )
  return 1 - saved.reduce((sum, share) => sum + share, 0) / last
}

/** A drift, with room for rounding, below which no look is passed with more than this chance. */
export function lowestDrift(looks: readonly CriticalLook[], chance: number): number {
  const quantile = normalInverseSf(chance)
  const drifts = looks.flatMap(({ informationFraction, criticalZ }) =>
    criticalZ === Infinity ? [] : (criticalZ - quantile - ROUNDING) / Math.sqrt(informationFraction),
  )
  return Math.min(...drifts)
}

/** A drift at which every look that can stop passes its upper value, as far as doubles tell. */
export function sufficientDrift(looks: readonly CriticalLook[]): number {
  const drifts = looks.flatMap(({ informationFraction, criticalZ }) =>
    criticalZ === Infinity ? [] : (criticalZ + 10) / Math.sqrt(informationFraction),
  )
  return Math.max(...drifts)
}

/** A design in which no look (of the deciding ones) can stop has no power at all. */
export function canStopError(looks: readonly CriticalLook[], deciding = looks): StatsError | undefined {
  return deciding.some(({ criticalZ }) => criticalZ < Infinity)
    ? undefined
    : { kind: 'invalid-looks', informationFractions: looks.map((look) => look.informationFraction) }
}

const ROUNDING = 1e-6
