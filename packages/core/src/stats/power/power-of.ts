import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import { normalInverse } from '../kernel/normal.ts'
import { effectValue } from '../proportions/effect-size.ts'
import type { StatsError } from '../stats-error.ts'
import { sampleErrors } from './plan-errors.ts'
import { scorePower, type ExpectedSample } from './score-power.ts'

export interface PowerOfInput extends ExpectedSample {
  readonly kind: 'proportion'
  /** Two-sided, in (0, 1). */
  readonly significanceLevel: number
}

/**
 * If the true effect is this large, how likely is an interval that excludes zero on its side?
 *
 * In [0, 1]; for one final look. Not the probability that a criterion is met: see `probabilityMet`.
 * `baseline` in (0, 1); `effect` signed, keeping the treatment's rate in [0, 1]; units are whole people ≥ 1.
 * Errors: `invalid-baseline`, `invalid-effect`, `invalid-units`, `invalid-significance-level`.
 * Edge: no effect gives half the significance level. Law: more people never lower it.
 * Source: Fleiss, Levin & Paik (2003), ch. 4; the normal approximation of R's power.prop.test.
 * @example
 * powerOf({
 *   kind: 'proportion', baseline: 0.05, effect: { absolute: 0.02 }, unitsControl: 1000, unitsTreatment: 1000,
 *   significanceLevel: 0.05,
 * }) // { ok: true, value: 0.469… }
 */
export function powerOf(input: PowerOfInput): Result<number, StatsError> {
  const level = levelError('invalid-significance-level', input.significanceLevel)
  const error = firstError(...sampleErrors(input), level)
  if (error) return fail(error)
  const side = effectValue(input.effect) < 0 ? -1 : 1
  return ok(scorePower(input, { absolute: 0 }, side, -normalInverse(input.significanceLevel / 2)))
}
