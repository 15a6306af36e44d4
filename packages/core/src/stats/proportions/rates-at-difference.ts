import { invariant } from '../../result.ts'
import { failures, type ArmCounts, type TwoArms } from './arm-counts.ts'
import type { RateAndRest, RestrictedRates } from './restricted-rates.ts'

/**
 * The most likely rates with treatment − control = `difference`, in [−1, 1].
 *
 * The published closed form is a cubic that is easy to get wrong and loses digits at small rates. Here the
 * derivative of the log-likelihood, which falls all the way, is solved directly: Newton's steps inside a bracket.
 */
export function ratesAtDifference({ control, treatment }: TwoArms, difference: number): RestrictedRates {
  if (difference < 0) {
    const swapped = ratesAtDifference({ control: treatment, treatment: control }, -difference)
    return { control: swapped.treatment, treatment: swapped.control }
  }
  // Solved for the smaller of success and failure rates, so that it keeps its relative accuracy.
  if (2 * (control.successes + treatment.successes) > control.trials + treatment.trials) {
    const mirrored = ratesAtDifference(
      { control: failures(treatment), treatment: failures(control) },
      difference,
    )
    return { control: flip(mirrored.treatment), treatment: flip(mirrored.control) }
  }
  const rate = lowerRate(control, treatment, difference)
  const higher = rate + difference
  return { control: { rate, rest: 1 - rate }, treatment: { rate: higher, rest: Math.max(0, 1 - higher) } }
}

function flip({ rate, rest }: RateAndRest): RateAndRest {
  return { rate: rest, rest: rate }
}

/** The control's rate, in [0, 1 − difference], for a difference ≥ 0. */
function lowerRate(control: ArmCounts, treatment: ArmCounts, difference: number): number {
  const controlFailures = control.trials - control.successes
  const treatmentFailures = treatment.trials - treatment.successes
  const derivative = (rate: number) =>
    per(control.successes, rate) -
    per(controlFailures, 1 - rate) +
    per(treatment.successes, rate + difference) -
    per(treatmentFailures, 1 - difference - rate)
  const steepness = (rate: number) =>
    perSquare(control.successes, rate) +
    perSquare(controlFailures, 1 - rate) +
    perSquare(treatment.successes, rate + difference) +
    perSquare(treatmentFailures, 1 - difference - rate)

  let low = 0
  let high = Math.max(0, 1 - difference)
  if (high === 0 || derivative(low) <= 0) return low
  if (derivative(high) >= 0) return high
  let rate =
    (control.successes + treatment.successes - treatment.trials * difference) /
    (control.trials + treatment.trials)
  for (let step = 0; step < MAX_STEPS; step += 1) {
    if (!(rate > low && rate < high)) rate = (low + high) / 2
    const slope = derivative(rate)
    if (slope > 0) low = rate
    else high = rate
    const change = slope / steepness(rate)
    rate += change
    if (Math.abs(change) <= 1e-15 * rate || high - low <= 1e-15 * high) return rate
  }
  invariant(false, 'the restricted likelihood has one maximum')
}

/** Bisection alone would need about 1,100 steps. */
const MAX_STEPS = 2_000

/** A term of the likelihood's derivative: nobody counted weighs nothing, even at a rate of zero. */
function per(count: number, rate: number): number {
  return count === 0 ? 0 : count / rate
}

function perSquare(count: number, rate: number): number {
  return count === 0 ? 0 : count / rate / rate
}
