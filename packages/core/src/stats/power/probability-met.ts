import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import { goodEffect, signOf, type Direction } from '../proportions/direction.ts'
import { effectValue, type EffectSize } from '../proportions/effect-size.ts'
import { normalInverseSf } from '../kernel/normal.ts'
import type { StatsError } from '../stats-error.ts'
import { expectedPower, sizesOf, type Expected } from './expected-power.ts'
import { driftOf, lookDesign, type PlannedLooks } from './look-design.ts'
import { metAtLooks } from './met-at-looks.ts'
import { pairwiseLevel, type PlannedArms } from './pairwise-level.ts'
import { expectedErrors } from './plan-errors.ts'

export type ProbabilityMetInput = Expected &
  PlannedArms &
  PlannedLooks & {
    /** The smallest worthwhile effect, as a size > 0 in the good direction; a relative fall is below 1. */
    readonly threshold: EffectSize
    /** `standard`: the interval excludes zero and the estimate reaches the threshold. `strict`: the interval does. */
    readonly rule: 'standard' | 'strict'
    readonly direction: Direction
    /** Two-sided, in (0, 1). */
    readonly significanceLevel: number
  }

/**
 * If the true effect is this large, how likely is the verdict "met"?
 *
 * In [0, 1]; for one final look, or with `looks` at any of them, where harm and an effect shown to be too small end the
 * test as well. At a true effect equal to the threshold the standard rule gives about one half,
 * however many people: that is why power (`powerOf`) is stated beside it. The effect is signed, the threshold a
 * size. Errors: `invalid-threshold`, and those of `powerOf`. Edge: with looks it is a little more, 57 % at the threshold
 * with four weekly ones, because a look may meet the threshold early. Law: the strict rule is never likelier than the standard one, up to rounding.
 * Source: statistics of the rules themselves; variances as in Farrington & Manning (1990).
 * @example
 * probabilityMet({
 *   kind: 'proportion', baseline: 0.032, effect: { relative: 0.2 }, threshold: { relative: 0.2 }, rule: 'standard',
 *   unitsControl: 13015, unitsTreatment: 13015, significanceLevel: 0.05, direction: 'higher',
 * }) // { ok: true, value: 0.5 }
 */
export function probabilityMet(input: ProbabilityMetInput): Result<number, StatsError> {
  const { threshold, direction, significanceLevel } = input
  const error = firstError(
    ...expectedErrors(input),
    thresholdError(input),
    levelError('invalid-significance-level', significanceLevel),
  )
  if (error) return fail(error)
  const side = signOf(direction)
  const goal = goodEffect(threshold, direction)
  const { looks, rule, treatments = 1 } = input
  const pairwise = pairwiseLevel(treatments, sizesOf(input), significanceLevel, looks !== undefined)
  if (!pairwise.ok) return pairwise
  const level = pairwise.value / 2
  if (looks) {
    const design = lookDesign(looks, pairwise.value)
    if (!design.ok) return design
    const drift = driftOf(design.value, expectedPower(input, { absolute: 0 }, side, level))
    // How far the true effect lies beyond the threshold, in z at the last look.
    const beyond = -normalInverseSf(expectedPower(input, goal, side, 0.5))
    const thresholdDrift = Math.max(0, drift - Math.min(FARTHEST, Math.max(-FARTHEST, beyond)))
    return ok(metAtLooks({ design: design.value, drift, thresholdDrift, rule }))
  }
  if (rule === 'strict') return ok(expectedPower(input, goal, side, level))
  // Both conditions are lower limits for one estimate, so the harder one decides.
  const excludesZero = expectedPower(input, { absolute: 0 }, side, level)
  return ok(Math.min(excludesZero, expectedPower(input, goal, side, 0.5)))
}

function thresholdError({ kind, threshold, direction }: ProbabilityMetInput): StatsError | undefined {
  const value = effectValue(threshold)
  const bounded = 'relative' in threshold ? direction === 'lower' : kind === 'proportion'
  return value > 0 && (bounded ? value < 1 : value <= LARGEST)
    ? undefined
    : { kind: 'invalid-threshold', value }
}

/** In z: no double holds the chance of more. */
const FARTHEST = 50

/** As for the figures of a plan. */
const LARGEST = 1e60
