import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import { normalInverse } from '../kernel/normal.ts'
import { goodEffect, signOf, type Direction } from '../proportions/direction.ts'
import { effectValue, type EffectSize } from '../proportions/effect-size.ts'
import type { StatsError } from '../stats-error.ts'
import { sampleErrors } from './plan-errors.ts'
import { scorePower, type ExpectedSample } from './score-power.ts'

export interface ProbabilityMetInput extends ExpectedSample {
  readonly kind: 'proportion'
  /** The smallest worthwhile effect, as a size > 0 in the good direction; below 1 when a fall is good. */
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
 * size. Errors: `invalid-baseline`, `invalid-effect`, `invalid-units`, `invalid-threshold`,
 * `invalid-significance-level`. Law: the strict rule is never likelier than the standard one, up to rounding.
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
    ...sampleErrors(input),
    thresholdError(threshold, direction),
    levelError('invalid-significance-level', significanceLevel),
  )
  if (error) return fail(error)
  const side = signOf(direction)
  const goal = goodEffect(threshold, direction)
  const critical = -normalInverse(significanceLevel / 2)
  if (input.rule === 'strict') return ok(scorePower(input, goal, side, critical))
  // Both conditions are lower limits for one estimate, so the harder one decides.
  const excludesZero = scorePower(input, { absolute: 0 }, side, critical)
  return ok(Math.min(excludesZero, scorePower(input, goal, side, 0)))
}

function thresholdError(threshold: EffectSize, direction: Direction): StatsError | undefined {
  const value = effectValue(threshold)
  const most = 'relative' in threshold && direction === 'higher' ? Infinity : 1
  return value > 0 && value < most ? undefined : { kind: 'invalid-threshold', value }
}
