import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import { goodEffect, signOf, type Direction } from '../proportions/direction.ts'
import { effectValue, type EffectSize } from '../proportions/effect-size.ts'
import type { StatsError } from '../stats-error.ts'
import { expectedPower, sizesOf, type Expected } from './expected-power.ts'
import { pairwiseLevel, type PlannedArms } from './pairwise-level.ts'
import { expectedErrors } from './plan-errors.ts'

export type ProbabilityMetInput = Expected &
  PlannedArms & {
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
 * In [0, 1]; for one final look. At a true effect equal to the threshold the standard rule gives about one half,
 * however many people: that is why power (`powerOf`) is stated beside it. The effect is signed, the threshold a
 * size. Errors: `invalid-threshold`, and those of `powerOf`. Law: the strict rule is never likelier than the standard one, up to rounding.
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
  const pairwise = pairwiseLevel(input.treatments ?? 1, sizesOf(input), significanceLevel)
  if (!pairwise.ok) return pairwise
  const level = pairwise.value / 2
  if (input.rule === 'strict') return ok(expectedPower(input, goal, side, level))
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

/** As for the figures of a plan. */
const LARGEST = 1e60
