import { effectValue, type EffectSize } from './effect-size.ts'
import { ratesAtDifference } from './rates-at-difference.ts'
import type { TwoArms } from './arm-counts.ts'

/** A rate with its complement apart: near 1 the subtraction would lose it. */
export interface RateAndRest {
  readonly rate: number
  readonly rest: number
}

export interface RestrictedRates {
  readonly control: RateAndRest
  readonly treatment: RateAndRest
}

/**
 * The most likely pair of rates among those that differ by exactly `effect` (absolute in [−1, 1], relative ≥ −1).
 *
 * Counts may be fractional: plans use expected counts. A zero effect gives the pooled rate on both scales, by the
 * same expression, so that tests of "no effect" agree to the last bit. Where the likelihood has its maximum inside
 * the allowed range its derivative is zero there; otherwise the maximum is an end of the range.
 * Source: Miettinen & Nurminen, Stat. Med. 4 (1985).
 */
export function restrictedRates(arms: TwoArms, effect: EffectSize): RestrictedRates {
  if (effectValue(effect) === 0) return pooledRates(arms)
  return 'relative' in effect ? ratesAtLift(arms, effect.relative) : ratesAtDifference(arms, effect.absolute)
}

function pooledRates({ control, treatment }: TwoArms): RestrictedRates {
  const trials = control.trials + treatment.trials
  const successes = control.successes + treatment.successes
  const both = { rate: successes / trials, rest: (trials - successes) / trials }
  return { control: both, treatment: both }
}

/**
 * Treatment rate = (1 + lift) × control rate: the smaller root of a quadratic. Its discriminant is written as a sum
 * of squares, and rate and complement each in the form whose terms do not cancel.
 */
function ratesAtLift({ control, treatment }: TwoArms, lift: number): RestrictedRates {
  const ratio = 1 + lift
  const controlFailures = control.trials - control.successes
  const treatmentFailures = treatment.trials - treatment.successes
  const u = control.trials + treatment.successes
  const v = ratio * (treatment.trials + control.successes)
  const root = Math.hypot(u - v, 2 * Math.sqrt(ratio * controlFailures * treatmentFailures))
  const leading = 2 * ratio * (control.trials + treatment.trials)
  const middle = leading - u - v
  const rate = (2 * (control.successes + treatment.successes)) / (u + v + root)
  const rest = middle >= 0 ? (middle + root) / leading : (-2 * lift * controlFailures) / (root - middle)
  return {
    control: { rate, rest },
    treatment: { rate: ratio * rate, rest: Math.max(0, rest - lift * rate) },
  }
}
