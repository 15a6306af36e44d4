import { fail, ok, type Result } from '../../result.ts'
import type { Estimated } from '../interval.ts'
import type { StatsError } from '../stats-error.ts'
import type { ArmEvents } from './arm-events.ts'
import { oneRateInterval } from './one-rate.ts'
import { assumedDispersion, type Dispersion } from './rate-dispersion.ts'

/** What one outcome cost; `unbounded` without a whole outcome: at least `low`, and no estimate. */
export type CostPerOutcome = { readonly dispersion: Dispersion } & (
  | ({ readonly kind: 'estimated' } & Estimated)
  | { readonly kind: 'unbounded'; readonly low: number }
)

/**
 * What did a lead, an order, an install cost, and which costs fit the data?
 *
 * Outcomes per amount spent are a rate; the cost is its inverse, with the exact Poisson interval. Where only totals
 * are known the dispersion is assumed to be 2, and the answer carries that. Two arms: `compareCosts`.
 * `spend` above 0, `outcomes` at least 0; parts of an outcome count as parts. Errors: `invalid-events`, `invalid-confidence-level`,
 * `invalid-dispersion`. Law: twice the spend for the same outcomes is twice the cost and interval.
 * Source: Garwood, Biometrika 28 (1936), inverted.
 * @example
 * costPerOutcome({
 *   spend: 1200, outcomes: 40, confidenceLevel: 0.95, dispersion: { kind: 'declared', value: 1 },
 * }) // { ok: true, value: { kind: 'estimated', estimate: 30, interval: { low: 22.0…, high: 41.9… }, … } }
 */
export function costPerOutcome(input: {
  readonly spend: number
  readonly outcomes: number
  /** In (0, 1). */
  readonly confidenceLevel: number
  /** From `rateDispersion`; without it 2 is assumed. */
  readonly dispersion?: Dispersion
}): Result<CostPerOutcome, StatsError> {
  const { spend, outcomes, confidenceLevel, dispersion = assumedDispersion } = input
  const arm: ArmEvents = { events: outcomes, exposure: spend }
  const rate = oneRateInterval({ arm, confidenceLevel, dispersion })
  if (!rate.ok) return fail(rate.error)
  const low = 1 / rate.value.high
  // Of a part of one outcome the highest cost would be beyond any money.
  if (outcomes < 1) return ok({ kind: 'unbounded', low, dispersion })
  const estimate = spend / outcomes
  return ok({
    kind: 'estimated',
    estimate,
    interval: { low: Math.min(estimate, low), high: Math.max(estimate, 1 / rate.value.low) },
    dispersion,
  })
}
