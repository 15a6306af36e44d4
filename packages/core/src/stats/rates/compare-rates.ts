import { fail, ok, type Result } from '../../result.ts'
import { criticalValue, twoSidedP } from '../critical-value.ts'
import { firstError, levelError } from '../input-errors.ts'
import type { Estimated, Interval } from '../interval.ts'
import type { Lift } from '../proportions/lift-interval.ts'
import type { StatsError } from '../stats-error.ts'
import { eventRateOf, eventsError, exposureShareOf, type TwoRates } from './arm-events.ts'
import { assumedDispersion, dispersionError, type Dispersion } from './rate-dispersion.ts'
import { exactTail } from './rate-ratio-interval.ts'
import { rateDifferenceInterval, rateRatioByScore, rateScore } from './score-rates.ts'

export interface CompareRatesInput extends TwoRates {
  readonly kind: 'rate'
  /** In (0, 1): 0.95 for 95 % intervals. */
  readonly confidenceLevel: number
  /** From `rateDispersion`; without it 2 is assumed. */
  readonly dispersion?: Dispersion
}

export interface RatesComparison {
  /** Events per unit of exposure. */
  readonly controlRate: number
  readonly treatmentRate: number
  /** Treatment − control, in events per unit of exposure. */
  readonly difference: Estimated
  /** Treatment / control − 1 (0.2 is +20 %). */
  readonly lift: Lift
  readonly zScore: number
  /** Two-sided, from the score test that the two intervals invert. */
  readonly pValue: number
  /** What the variance was scaled by: to be stated where it is assumed. */
  readonly dispersion: Dispersion
  /** Fewer than 5 events, over the dispersion, expected in an arm: the score test alone is not enough. */
  readonly smallCounts: boolean
  /** Twice the smaller exact tail, where counts are small. */
  readonly exact: { readonly kind: 'not-needed' } | { readonly kind: 'exact'; readonly pValue: number }
}

/**
 * Do two arms differ in a rate of events (per day, per visit, per euro), and by how much?
 *
 * One score test, its variance scaled by the dispersion, gives p and both intervals: p < 1 − confidenceLevel exactly
 * when zero lies outside the difference interval, and outside the lift interval. One look at the end. Not for people
 * who convert at most once (`proportion`). Parts of an event count as parts: whatever part of each of them is counted,
 * the sum varies by no more than as many whole events would.
 * Errors: `invalid-events`, `invalid-confidence-level`, `invalid-dispersion`, `not-converged`.
 * Edge: `unbounded` lift where the control has no events. Law: swapping the arms keeps p, negates the difference and
 * inverts the ratio; the unit of the exposure keeps p and lift.
 * Source: Gu, Ng, Tang & Schucany, Biometrical J. 50 (2008) for the score tests; dispersion: McCullagh & Nelder (1989).
 * @example
 * compareRates({
 *   kind: 'rate', confidenceLevel: 0.95, dispersion: { kind: 'declared', value: 1 },
 *   control: { events: 100, exposure: 28 }, treatment: { events: 130, exposure: 28 },
 * }) // pValue: 0.0479…, lift: { kind: 'estimated', estimate: 0.3, interval: { low: 0.0024…, high: 0.685… } }
 */
export function compareRates(input: CompareRatesInput): Result<RatesComparison, StatsError> {
  const { control, treatment, confidenceLevel, dispersion = assumedDispersion } = input
  const error = firstError(
    eventsError('control', control),
    eventsError('treatment', treatment),
    levelError('invalid-confidence-level', confidenceLevel),
    dispersionError(dispersion),
  )
  if (error) return fail(error)
  const critical = criticalValue(1 - confidenceLevel)
  const difference = rateDifferenceInterval(input, critical, dispersion.value)
  if (!difference.ok) return difference
  const zScore = rateScore(input, 0, dispersion.value)
  const smallCounts = smallestExpected(input) / dispersion.value < 5
  const [controlRate, treatmentRate] = [eventRateOf(control), eventRateOf(treatment)]
  return ok({
    controlRate,
    treatmentRate,
    difference: { estimate: treatmentRate - controlRate, interval: difference.value },
    lift: liftOf(input, rateRatioByScore(input, critical, dispersion.value)),
    zScore,
    pValue: twoSidedP(zScore),
    dispersion,
    smallCounts,
    exact: smallCounts ? { kind: 'exact', pValue: exactP(input, dispersion) } : { kind: 'not-needed' },
  })
}

function liftOf({ control, treatment }: TwoRates, ratio: Interval): Lift {
  if (control.events === 0) return { kind: 'unbounded', low: ratio.low - 1 }
  const estimate = eventRateOf(treatment) / eventRateOf(control) - 1
  return {
    kind: 'estimated',
    estimate,
    interval: { low: Math.min(estimate, ratio.low - 1), high: Math.max(estimate, ratio.high - 1) },
  }
}

function exactP({ control, treatment }: TwoRates, dispersion: Dispersion): number {
  const greater = exactTail({ control, treatment }, dispersion)
  const less = exactTail({ control: treatment, treatment: control }, dispersion)
  return Math.min(1, 2 * Math.min(greater, less))
}

function smallestExpected(rates: TwoRates): number {
  const share = exposureShareOf(rates)
  return (rates.control.events + rates.treatment.events) * Math.min(share, 1 - share)
}
