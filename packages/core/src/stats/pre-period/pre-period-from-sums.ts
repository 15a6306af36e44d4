import { fail, ok, type Result } from '../../result.ts'
import { summaryFromSums } from '../means/summary-from-sums.ts'
import type { Spread } from '../ratios/arm-ratio.ts'
import type { StatsError } from '../stats-error.ts'
import { prePeriodError, type ArmWithPrePeriod } from './arm-with-pre-period.ts'

export interface PrePeriodSums {
  /** People with a figure from before the start: whole number from 0. */
  readonly units: number
  readonly outcome: number
  readonly outcomeSquares: number
  readonly prePeriod: number
  readonly prePeriodSquares: number
  /** Of each person's outcome times their figure before. */
  readonly products: number
  /** People without such a figure: theirs are sums of the outcome alone. */
  readonly newcomers?: { readonly units: number; readonly outcome: number; readonly outcomeSquares: number }
}

/**
 * What do the sums that a database gives for an arm with figures from before the start come to?
 *
 * Sums over the people of an arm: of outcome, of figure before, of their squares and products; newcomers apart.
 * Errors: `invalid-summary` and `imprecise-sums` as `summaryFromSums`, `invalid-pre-period-summary`.
 * Law: the same people through `summarizePrePeriod` give the same summary, up to rounding.
 * Source: the definition of the sample covariance.
 * @example
 * prePeriodFromSums({
 *   units: 2, outcome: 80, outcomeSquares: 3400, prePeriod: 60, prePeriodSquares: 2000, products: 2600,
 * }) // returning: { units: 2, outcome: { mean: 40, … }, prePeriod: { mean: 30, … }, covariance: 200 }
 */
export function prePeriodFromSums(sums: PrePeriodSums): Result<ArmWithPrePeriod, StatsError> {
  const { units, newcomers } = sums
  const outcome = spreadOf(units, sums.outcome, sums.outcomeSquares)
  if (!outcome.ok) return outcome
  const prePeriod = spreadOf(units, sums.prePeriod, sums.prePeriodSquares)
  if (!prePeriod.ok) return prePeriod
  const products = sums.products - sums.outcome * prePeriod.value.mean
  // Of one person nothing is left but rounding.
  const isRounding = units < 2 && Math.abs(products) <= 1e-9 * Math.abs(sums.products)
  const returning = {
    units,
    outcome: outcome.value,
    prePeriod: prePeriod.value,
    covariance: isRounding ? 0 : products / (units - 1),
  }
  const fresh = newcomers && spreadOf(newcomers.units, newcomers.outcome, newcomers.outcomeSquares)
  if (fresh && !fresh.ok) return fresh
  const summary = {
    returning,
    ...(newcomers && fresh ? { newcomers: { units: newcomers.units, ...fresh.value } } : {}),
  }
  const error = prePeriodError('only', summary)
  return error ? fail(error) : ok(summary)
}

/** Also of nobody and of one person, who have no spread. */
function spreadOf(units: number, sum: number, sumOfSquares: number): Result<Spread, StatsError> {
  if (units !== 0 && units !== 1) {
    const summary = summaryFromSums({ units, sum, sumOfSquares })
    if (!summary.ok) return summary
    const { mean, standardDeviation } = summary.value
    return ok({ mean, standardDeviation })
  }
  const rounding = 1e-9 * Math.min(Number.MAX_VALUE, sumOfSquares)
  const isPossible = Math.abs(sumOfSquares - sum * sum) <= rounding
  return isPossible && (units === 1 || sum === 0)
    ? ok({ mean: sum, standardDeviation: 0 })
    : fail({ kind: 'invalid-pre-period-summary', arm: 'only' })
}
