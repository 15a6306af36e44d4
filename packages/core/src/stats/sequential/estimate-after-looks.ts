import { fail, invariant, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import type { Interval } from '../interval.ts'
import { findRoot } from '../kernel/find-root.ts'
import type { StatsError } from '../stats-error.ts'
import { sum } from '../sum.ts'
import {
  boundariesOf,
  chancesAbove,
  chancesBelow,
  criticalLooksError,
  farthestFor,
  harmZOf,
  walk,
  walksOf,
  type Boundary,
  type CriticalLook,
  type Walks,
} from './boundaries.ts'
import { lowestDrift } from './inflation-of-looks.ts'

export interface EstimateAfterLooksInput {
  /** The looks that were taken: the last is the one at which the test ended. From `spendAlpha`. */
  readonly looks: readonly CriticalLook[]
  readonly sides: 1 | 2
  /** Of the effect, at the last of these looks; z is estimate over standard error, from −38 to 38. */
  readonly estimate: number
  /** From 1e-60 to 1e60. */
  readonly standardError: number
  /** Of the stage-wise interval, in (0, 1): 1 − the level of both sides. */
  readonly confidenceLevel: number
}

export interface EstimateAfterLooks {
  /** One-sided, for an effect above zero, in the stage-wise order. In [0, 1], as the other. */
  readonly pValueGreater: number
  /** Two-sided: twice the smaller one-sided value, at most 1. */
  readonly pValue: number
  /** The effect at which half of all tests end with less, and half with more. */
  readonly medianUnbiased: number
  /** The effects that the stage-wise order does not exclude. Holds at the look that ended the test only. */
  readonly stagewiseInterval: Interval
  /**
   * Estimate ± critical z · standard error: holds at every look, whatever ended the test. With one side each end holds
   * on its own, and the upper one takes `harmZ` where there is one. Infinite where the look cannot stop the test.
   */
  readonly repeatedInterval: Interval
}

/**
 * The test ended at a planned look: what is its p-value, and which effect does it show?
 *
 * A test that stops because it is ahead overstates: the median-unbiased estimate takes that back. Results are ordered by
 * the look at which they stopped, then by z, so looks that were never reached do not matter. The verdict goes by
 * `repeatedInterval`; the others belong beside it. Not while the test runs on: then only `repeatedInterval` holds.
 * Errors: `invalid-looks`, `invalid-sides`, `invalid-confidence-level`, `invalid-value` (estimate or standard error).
 * Laws: one look has the plain p, estimate and interval; a z at the critical value has the p that is spent so far; a
 * change of sign mirrors everything with two sides; the p is below the level exactly when the stage-wise interval
 * excludes zero, up to rounding.
 * Sources: Tsiatis, Rosner & Mehta, Biometrics 40 (1984); Fairbanks & Madsen, Biometrika 69 (1982); Jennison & Turnbull,
 * Group Sequential Methods (2000), chapters 8 and 9.
 * @example
 * estimateAfterLooks({
 *   looks: [{ informationFraction: 0.5, criticalZ: 2.963 }, { informationFraction: 1, criticalZ: 1.969 }],
 *   sides: 2,
 *   estimate: 2.2,
 *   standardError: 1,
 *   confidenceLevel: 0.95,
 * }) // pValue: 0.029…, medianUnbiased: 2.19…
 */
export function estimateAfterLooks(input: EstimateAfterLooksInput): Result<EstimateAfterLooks, StatsError> {
  const { looks, sides, estimate, standardError, confidenceLevel } = input
  const z = estimate / standardError
  const error = firstError(
    criticalLooksError(looks, sides),
    standardError >= 1e-60 && standardError <= 1e60
      ? undefined
      : { kind: 'invalid-value', value: standardError },
    Math.abs(z) <= MOST_OBSERVED ? undefined : { kind: 'invalid-value', value: estimate },
    levelError('invalid-confidence-level', confidenceLevel),
  )
  if (error) return fail(error)
  const [last = { informationFraction: 1, criticalZ: Infinity }] = looks.slice(-1)
  const { informationFraction, criticalZ } = last
  const harmZ = sides === 2 ? harmZOf(last) : criticalZ
  const boundaries = [...boundariesOf(looks.slice(0, -1), sides), { informationFraction, low: z, high: z }]
  const ending: Ending = { looks, sides, z, boundaries, walks: walksOf(boundaries) }
  const scale = standardError * Math.sqrt(informationFraction)
  const tail = (1 - confidenceLevel) / 2
  const low = scale * driftWhere(ending, chancesAbove, tail)
  const high = Math.max(low, scale * driftWhere(ending, chancesBelow, tail))
  const farthest = farthestFor([...looks, { informationFraction, criticalZ: z }])
  const withoutEffect = walk(boundaries, { from: 0, to: 0 }, farthest)
  const [pValueGreater = 1, pValueLess = 1] = [chancesAbove, chancesBelow].map((of) =>
    Math.min(1, sum(of(boundaries, withoutEffect, 0))),
  )
  return ok({
    pValueGreater,
    pValue: Math.min(1, 2 * Math.min(pValueGreater, pValueLess)),
    medianUnbiased: Math.min(Math.max(low, scale * driftWhere(ending, chancesAbove, 0.5)), high),
    stagewiseInterval: { low, high },
    repeatedInterval: {
      low: estimate - criticalZ * standardError,
      high: estimate + harmZ * standardError,
    },
  })
}

/** A test that ended with this z at the last of its looks. */
interface Ending {
  readonly looks: readonly CriticalLook[]
  readonly sides: 1 | 2
  readonly z: number
  /** The last one's both ends are z: above and below it are as far, or farther. */
  readonly boundaries: readonly Boundary[]
  readonly walks: Walks
}

/**
 * The drift under which the chance to end as far above, or below, or farther is `chance`. The search runs between
 * drifts so small that no look alone is passed often enough, and so large that none alone is missed often enough.
 */
function driftWhere(
  { looks, sides, z, boundaries, walks }: Ending,
  of: typeof chancesAbove,
  chance: number,
): number {
  const rises = of === chancesAbove
  const [passed, missed] = rises ? [chance, 1 - chance] : [1 - chance, chance]
  const { informationFraction = 1 } = looks.at(-1) ?? {}
  const earlier = looks.slice(0, -1)
  const up = [...earlier, { informationFraction, criticalZ: z }]
  const below = earlier.map((look) => ({ ...look, criticalZ: harmZOf(look) }))
  const down = [...(sides === 2 ? below : []), { informationFraction, criticalZ: -z }]
  const excess = (drift: number) => sum(of(boundaries, walks(drift), drift)) - chance
  const root = findRoot(excess, lowestDrift(up, share(passed, up)), -lowestDrift(down, share(missed, down)))
  invariant(root.ok, 'the chance rises, or falls, with the drift all the way')
  return (root.value.low + root.value.high) / 2
}

/** Of a chance, for each of the looks; a confidence level next to 1 leaves 1 of the other side. */
function share(chance: number, looks: readonly CriticalLook[]): number {
  return Math.min(chance, NEARLY_ONE) / looks.length
}

const NEARLY_ONE = 1 - Number.EPSILON / 2
const MOST_OBSERVED = 38
