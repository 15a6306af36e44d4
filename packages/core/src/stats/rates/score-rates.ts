import type { Interval } from '../interval.ts'
import type { Result } from '../../result.ts'
import { invertScore } from '../proportions/invert-score.ts'
import type { StatsError } from '../stats-error.ts'
import { eventRateOf, type TwoRates } from './arm-events.ts'

/**
 * How many standard errors the data lie above a rate difference of `difference`, with the standard error that holds
 * if it is true, scaled by the dispersion. Falls as `difference` grows; 0 where the data equal it exactly.
 */
export function rateScore(rates: TwoRates, difference: number, dispersion: number): number {
  const { control, treatment } = rates
  const excess = eventRateOf(treatment) - eventRateOf(control) - difference
  if (excess === 0) return 0
  const likeliest = likeliestRates(rates, difference)
  const variance = likeliest.treatment / treatment.exposure + likeliest.control / control.exposure
  return excess / Math.sqrt(dispersion * variance)
}

/** The rate differences that the score test does not reject. */
export function rateDifferenceInterval(
  rates: TwoRates,
  critical: number,
  dispersion: number,
): Result<Interval, StatsError> {
  const z = (difference: number) => rateScore(rates, difference, dispersion)
  const estimate = eventRateOf(rates.treatment) - eventRateOf(rates.control)
  const step = 1 / Math.min(rates.control.exposure, rates.treatment.exposure)
  const beyond = (side: 1 | -1) => {
    let distance = step
    while (Math.abs(z(estimate + side * distance)) <= critical) distance *= 4
    return estimate + side * distance
  }
  return invertScore({
    z,
    critical,
    estimate,
    lowest: Math.min(0, beyond(-1)),
    highest: Math.max(0, beyond(1)),
  })
}

/**
 * The ratios of rates that the score test does not reject, treatment / control; `high` is Infinity without control
 * events. The ends solve (x − o·y)² = critical² · dispersion · (x + y) · o for the odds o of the events' split.
 */
export function rateRatioByScore(
  { control, treatment }: TwoRates,
  critical: number,
  dispersion: number,
): Interval {
  const [x, y] = [treatment.events, control.events]
  const scale = control.exposure / treatment.exposure
  const spread = critical * critical * dispersion * (x + y)
  const far = 2 * x * y + spread + Math.sqrt(spread * (spread + 4 * x * y))
  return {
    low: x === 0 ? 0 : ((2 * x * x) / far) * scale,
    high: y === 0 ? Infinity : (far / (2 * y * y)) * scale,
  }
}

interface LikeliestRates {
  readonly control: number
  readonly treatment: number
}

/** The most likely rates with treatment / control = `ratio`. */
export function likeliestRatesAtRatio({ control, treatment }: TwoRates, ratio: number): LikeliestRates {
  const rate = (control.events + treatment.events) / (control.exposure + ratio * treatment.exposure)
  return { control: rate, treatment: ratio * rate }
}

/** The most likely rates with treatment − control = `difference`. */
export function likeliestRates({ control, treatment }: TwoRates, difference: number): LikeliestRates {
  if (difference < 0) {
    const swapped = lowerRate({ control: treatment, treatment: control }, -difference)
    return { control: swapped - difference, treatment: swapped }
  }
  const lower = lowerRate({ control, treatment }, difference)
  return { control: lower, treatment: lower + difference }
}

/** The control's rate for a difference ≥ 0: the root of a quadratic, in the form that does not cancel. */
function lowerRate({ control, treatment }: TwoRates, difference: number): number {
  const exposure = control.exposure + treatment.exposure
  const linear = exposure * difference - control.events - treatment.events
  const product = 4 * exposure * control.events * difference
  const root = Math.sqrt(linear * linear + product)
  if (linear <= 0) return (root - linear) / (2 * exposure)
  return product / (root + linear) / (2 * exposure)
}
