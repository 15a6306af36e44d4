import type { StatsError } from '../stats-error.ts'
import { effectValue, type EffectSize } from './effect-size.ts'

/** Which way a rate is better. */
export type Direction = 'higher' | 'lower'

/** 1 when a rise is good, −1 when a fall is: multiplies a signed effect so that higher is better. */
export function signOf(direction: Direction): 1 | -1 {
  return direction === 'higher' ? 1 : -1
}

/** The effect of this size in the good direction. */
export function goodEffect(size: EffectSize, direction: Direction): EffectSize {
  const sign = signOf(direction)
  return 'absolute' in size ? { absolute: sign * size.absolute } : { relative: sign * size.relative }
}

/** The effect that is worse by exactly the margin. */
export function worstAcceptable(margin: EffectSize, direction: Direction): EffectSize {
  return goodEffect(margin, direction === 'higher' ? 'lower' : 'higher')
}

/** A margin is a size from 0 (no worsening at all) to below 1, on either scale. */
export function marginError(margin: EffectSize): StatsError | undefined {
  const value = effectValue(margin)
  return value >= 0 && value < 1 ? undefined : { kind: 'invalid-margin', value }
}

/** Of a figure that is no rate: a size from 0 to 1e60 in its own unit, or a share of the control in [0, 1). */
export function marginSizeError(margin: EffectSize): StatsError | undefined {
  const value = effectValue(margin)
  const possible = value >= 0 && ('relative' in margin ? value < 1 : value <= 1e60)
  return possible ? undefined : { kind: 'invalid-margin', value }
}
