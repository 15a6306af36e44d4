import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import { findRoot } from '../kernel/find-root.ts'
import { normalInverse } from '../kernel/normal.ts'
import { signOf, type Direction } from '../proportions/direction.ts'
import type { StatsError } from '../stats-error.ts'
import { powerError, sampleErrors } from './plan-errors.ts'
import { scorePower, type ExpectedSample } from './score-power.ts'

export interface DetectableEffectInput extends Omit<ExpectedSample, 'effect'> {
  readonly kind: 'proportion'
  /** In (significanceLevel / 2, 1). */
  readonly power: number
  /** Two-sided, in (0, 1). */
  readonly significanceLevel: number
  /** On which side of the baseline the effect is looked for. */
  readonly direction: Direction
}

export interface DetectableEffect {
  /** Rate points, signed: treatment − control. */
  readonly absolute: number
  /** Share of the baseline, with the same sign. */
  readonly relative: number
}

/**
 * What is the smallest effect that this many people show with this power?
 *
 * One final look. `baseline` in (0, 1); units are whole people ≥ 1.
 * Errors: `invalid-baseline`, `invalid-units`, `invalid-power`, `invalid-significance-level`; `unreachable-effect`
 * where not even a rate of 1 (or 0) would show; `not-converged`.
 * Law: `powerOf` at the answer is `power`. Source: as `powerOf`, solved for the effect.
 * @example
 * detectableEffect({
 *   kind: 'proportion', baseline: 0.032, unitsControl: 13015, unitsTreatment: 13015, power: 0.8,
 *   significanceLevel: 0.05, direction: 'higher',
 * }) // { ok: true, value: { absolute: 0.0064…, relative: 0.2… } }
 */
export function detectableEffect(input: DetectableEffectInput): Result<DetectableEffect, StatsError> {
  const { baseline, unitsControl, unitsTreatment, power, significanceLevel, direction } = input
  const error = firstError(
    ...sampleErrors({ baseline, unitsControl, unitsTreatment, effect: { absolute: 0 } }),
    levelError('invalid-significance-level', significanceLevel),
    powerError(power, significanceLevel),
  )
  if (error) return fail(error)
  const sign = signOf(direction)
  const critical = -normalInverse(significanceLevel / 2)
  const shortfall = (size: number) => {
    const sample = { baseline, unitsControl, unitsTreatment, effect: { absolute: sign * size } }
    return power - scorePower(sample, { absolute: 0 }, sign, critical)
  }
  const room = direction === 'higher' ? 1 - baseline : baseline
  if (shortfall(room) > 0) return fail({ kind: 'unreachable-effect' })
  const found = findRoot(shortfall, 0, room)
  if (!found.ok) return fail({ kind: 'not-converged' })
  const absolute = sign * found.value.high
  return ok({ absolute, relative: absolute / baseline })
}
