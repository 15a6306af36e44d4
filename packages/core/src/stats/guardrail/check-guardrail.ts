import { fail, ok, type Result } from '../../result.ts'
import { firstError } from '../input-errors.ts'
import type { Estimated, Interval } from '../interval.ts'
import { marginError, signOf, type Direction } from '../proportions/direction.ts'
import { differenceInterval } from '../proportions/difference-interval.ts'
import { effectValue, type EffectSize } from '../proportions/effect-size.ts'
import { liftInterval, type Lift } from '../proportions/lift-interval.ts'
import { rateOf, type TwoArms } from '../proportions/arm-counts.ts'
import type { StatsError } from '../stats-error.ts'

export interface CheckGuardrailInput extends TwoArms {
  readonly kind: 'proportion'
  /** Which way is better. */
  readonly direction: Direction
  /** How much worse is still acceptable, as a size in [0, 1): rate points, or a share of the control's rate. */
  readonly margin: EffectSize
  /** In (0, 1); 0.95 spends one-sided 0.025 on each of the two answers. */
  readonly confidenceLevel: number
}

/** `broken` outranks the margin: worse is worse, even where it is within what was accepted. */
export type GuardrailStatus = 'safe' | 'broken' | 'unknown'

export interface GuardrailCheck {
  readonly status: GuardrailStatus
  /** The margin's scale, on which `effect` is given. */
  readonly scale: 'absolute' | 'relative'
  /** Treatment against control: as observed, and turned so that higher is better. */
  readonly effect: GuardrailEffect
}

export type GuardrailEffect =
  | ({ readonly kind: 'estimated'; readonly oriented: Interval & { readonly estimate: number } } & Estimated)
  /** A relative margin and a control without successes: no lift can be stated. */
  | { readonly kind: 'unbounded' }

/**
 * Did something that must not get worse stay within its margin?
 *
 * `safe`: the interval, turned so that higher is better, lies above −margin. `broken`: it lies below 0.
 * `unknown`: neither; never to be read as a pass. Relative margins use the ratio interval.
 * For planned looks only. Errors: `invalid-counts`, `invalid-margin`, `invalid-confidence-level`, `not-converged`.
 * Law: swapping successes with failures and the direction keeps the status when the margin is absolute.
 * Source: Farrington & Manning, Stat. Med. 9 (1990); Miettinen & Nurminen, Stat. Med. 4 (1985).
 * @example
 * checkGuardrail({
 *   kind: 'proportion', direction: 'lower', margin: { absolute: 0.005 }, confidenceLevel: 0.95,
 *   control: { successes: 30, trials: 3000 }, treatment: { successes: 41, trials: 3000 },
 * }) // status: 'unknown', effect.interval: { low: -0.00185…, high: 0.00936… }
 */
export function checkGuardrail(input: CheckGuardrailInput): Result<GuardrailCheck, StatsError> {
  const error = firstError(marginError(input.margin))
  if (error) return fail(error)
  const measured = 'absolute' in input.margin ? difference(input) : liftInterval(input)
  if (!measured.ok) return fail(measured.error)
  const sign = signOf(input.direction)
  const oriented = turn(measured.value, sign)
  return ok({
    status: statusOf(oriented, effectValue(input.margin)),
    scale: 'absolute' in input.margin ? 'absolute' : 'relative',
    effect:
      measured.value.kind === 'estimated'
        ? { ...measured.value, oriented: { ...oriented, estimate: 0 + sign * measured.value.estimate } }
        : { kind: 'unbounded' },
  })
}

function difference(input: CheckGuardrailInput): Result<Lift, StatsError> {
  const interval = differenceInterval(input)
  if (!interval.ok) return interval
  return ok({
    kind: 'estimated',
    estimate: rateOf(input.treatment) - rateOf(input.control),
    interval: interval.value,
  })
}

function turn(effect: Lift, sign: 1 | -1): Interval {
  const { low, high } = effect.kind === 'estimated' ? effect.interval : { low: effect.low, high: Infinity }
  return sign === 1 ? { low, high } : { low: 0 - high, high: 0 - low }
}

function statusOf({ low, high }: Interval, margin: number): GuardrailStatus {
  if (high < 0) return 'broken'
  return low > -margin ? 'safe' : 'unknown'
}
