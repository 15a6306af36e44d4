import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import { betaCdf, betaQuantile } from '../kernel/beta.ts'
import type { Lift } from '../proportions/lift-interval.ts'
import type { StatsError } from '../stats-error.ts'
import { eventRateOf, eventsError, exposureShareOf, type TwoRates } from './arm-events.ts'
import { dispersionError, type Dispersion } from './rate-dispersion.ts'

export interface RateIntervalInput extends TwoRates {
  /** In (0, 1): 0.95 for a 95 % interval. */
  readonly confidenceLevel: number
  /** From 1 (Poisson, the default) up. */
  readonly dispersion?: Dispersion
}

/**
 * By how much, relative to the control's rate, do these events say that the treatment's rate differs?
 *
 * Exact, for few events: each end is the ratio at which a tail of the conditional test is (1 − confidenceLevel) / 2.
 * Events that vary more than Poisson's count for less: they are divided by the dispersion first. Output: treatment /
 * control − 1, `low` ≥ −1; `unbounded` where the control has no events.
 * Errors: `invalid-events`, `invalid-confidence-level`, `invalid-dispersion`.
 * Law: swapping the arms inverts the ratio 1 + lift; more dispersion never shortens the interval.
 * Source: Clopper & Pearson (1934) on the split, as R's poisson.test.
 * @example
 * rateRatioInterval({
 *   control: { events: 12, exposure: 30 }, treatment: { events: 25, exposure: 30 }, confidenceLevel: 0.95,
 * }) // { ok: true, value: { kind: 'estimated', estimate: 1.08…, interval: { low: 0.0086…, high: 3.55… } } }
 */
export function rateRatioInterval(input: RateIntervalInput): Result<Lift, StatsError> {
  const { control, treatment, confidenceLevel, dispersion = poisson } = input
  const error = firstError(
    eventsError('control', control),
    eventsError('treatment', treatment),
    levelError('invalid-confidence-level', confidenceLevel),
    dispersionError(dispersion),
  )
  if (error) return fail(error)
  const tail = (1 - confidenceLevel) / 2
  const [x, y] = [treatment.events / dispersion.value, control.events / dispersion.value]
  const scale = control.exposure / treatment.exposure
  const low = lowestOdds(x, y, tail) * scale - 1
  if (control.events === 0) return ok({ kind: 'unbounded', low })
  const estimate = eventRateOf(treatment) / eventRateOf(control) - 1
  return ok({
    kind: 'estimated',
    estimate,
    interval: { low: Math.min(estimate, low), high: Math.max(estimate, scale / lowestOdds(y, x, tail) - 1) },
  })
}

export const poisson: Dispersion = { kind: 'declared', value: 1 }

/** The one-sided exact p of "the treatment's rate is above `ratio` times the control's", at events over dispersion. */
export function exactTail({ control, treatment }: TwoRates, dispersion: Dispersion, ratio = 1): number {
  if (treatment.events === 0) return 1
  const share = exposureShareOf({
    control,
    treatment: { ...treatment, exposure: ratio * treatment.exposure },
  })
  return betaCdf(share, treatment.events / dispersion.value, control.events / dispersion.value + 1)
}

/** The odds of the first arm's share at which so many of its events or more have probability `tail`. */
function lowestOdds(events: number, others: number, tail: number): number {
  if (events === 0) return 0
  const { x, y } = betaQuantile(tail, events, others + 1)
  return x / y
}
