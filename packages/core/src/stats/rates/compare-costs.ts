import { ok, type Result } from '../../result.ts'
import type { ArmEvents } from './arm-events.ts'
import type { Lift } from '../proportions/lift-interval.ts'
import type { StatsError } from '../stats-error.ts'
import { compareRates, type RatesComparison } from './compare-rates.ts'
import type { Dispersion } from './rate-dispersion.ts'

export interface ArmCost {
  /** Money, above 0. */
  readonly spend: number
  /** At least 0; parts of an outcome count as parts. */
  readonly outcomes: number
}

export interface CostsComparison {
  /** How the cost per outcome changes, treatment / control − 1 (−0.2: a fifth cheaper). */
  readonly costLift: Lift
  /** The same comparison, as outcomes per amount spent; it carries the p-value and the dispersion. */
  readonly outcomesPerSpend: RatesComparison
}

/**
 * Is an outcome cheaper in one arm than in the other, and by how much?
 *
 * Outcomes per amount spent are compared as rates, with the spend as exposure, and the ratio is turned over: the cost
 * lift excludes zero exactly when p < 1 − confidenceLevel. For budgets that were set, not for spend that follows
 * success. Errors: as `compareArms` with kind `rate`. Edge: `unbounded` cost lift where the treatment has no outcomes.
 * Law: swapping the arms inverts the ratio 1 + costLift. Source: as `compareArms` with kind `rate`.
 * @example
 * compareCosts({
 *   control: { spend: 1000, outcomes: 40 }, treatment: { spend: 1000, outcomes: 60 }, confidenceLevel: 0.95,
 * }) // costLift: { kind: 'estimated', estimate: -0.333…, interval: { low: -0.618…, high: 0.165… } }
 */
export function compareCosts(input: {
  readonly control: ArmCost
  readonly treatment: ArmCost
  /** In (0, 1). */
  readonly confidenceLevel: number
  /** From `rateDispersion`; without it 2 is assumed. */
  readonly dispersion?: Dispersion
}): Result<CostsComparison, StatsError> {
  const { confidenceLevel, dispersion } = input
  const [control, treatment] = [ratePerSpend(input.control), ratePerSpend(input.treatment)]
  const options = { kind: 'rate', confidenceLevel, ...(dispersion && { dispersion }) } as const
  const rates = compareRates({ ...options, control, treatment })
  if (!rates.ok) return rates
  // Cost is exposure over events, so its ratio is that of the rates with the arms exchanged.
  const turned = compareRates({ ...options, control: treatment, treatment: control })
  return turned.ok ? ok({ costLift: turned.value.lift, outcomesPerSpend: rates.value }) : turned
}

export function ratePerSpend({ spend, outcomes }: ArmCost): ArmEvents {
  return { events: outcomes, exposure: spend }
}
