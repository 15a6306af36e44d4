import { fail, ok, type Result } from '../../result.ts'
import { momentsOf } from '../means/moments.ts'
import type { StatsError } from '../stats-error.ts'
import { prePeriodError, type ArmWithPrePeriod } from './arm-with-pre-period.ts'
import { mergePairs, noPairs } from './pair-moments.ts'

export interface PersonWithPrePeriod {
  readonly outcome: number
  /** What the person did before the start; left out for a newcomer. */
  readonly prePeriod?: number
}

/**
 * What do these people of an arm come to, each with an outcome and, if they were there before, a figure from before?
 *
 * People without the event count with a zero. The figure before must be known before the start: the treatment must not
 * be able to change it. At least two people. Errors: `invalid-value` for the first number that is not finite,
 * `invalid-pre-period-summary`. Edge: nobody new gives no `newcomers`.
 * Law: the order of the people changes nothing, up to rounding. Source: Welford, Technometrics 4 (1962), for pairs.
 * @example
 * summarizePrePeriod([{ outcome: 30, prePeriod: 20 }, { outcome: 50, prePeriod: 40 }, { outcome: 10 }])
 * // returning: { units: 2, outcome: { mean: 40, … }, covariance: 200, … }, newcomers: { units: 1, mean: 10, … }
 */
export function summarizePrePeriod(
  people: readonly PersonWithPrePeriod[],
): Result<ArmWithPrePeriod, StatsError> {
  const wrong = people
    .flatMap(({ outcome, prePeriod = 0 }) => [outcome, prePeriod])
    .find((value) => !Number.isFinite(value))
  if (wrong !== undefined) return fail({ kind: 'invalid-value', value: wrong })
  let pairs = noPairs
  const newcomers: number[] = []
  for (const { outcome, prePeriod } of people)
    if (prePeriod === undefined) newcomers.push(outcome)
    else pairs = mergePairs(pairs, { ...noPairs, units: 1, outcome, prePeriod })
  const { units, outcomeSquares, prePeriodSquares, products } = pairs
  const perPair = Math.max(1, units - 1)
  const summary: ArmWithPrePeriod = {
    returning: {
      units,
      outcome: { mean: pairs.outcome, standardDeviation: Math.sqrt(outcomeSquares / perPair) },
      prePeriod: { mean: pairs.prePeriod, standardDeviation: Math.sqrt(prePeriodSquares / perPair) },
      covariance: products / perPair,
    },
    ...(newcomers.length > 0 ? { newcomers: newPeople(newcomers) } : {}),
  }
  const error = prePeriodError('only', summary)
  return error ? fail(error) : ok(summary)
}

function newPeople(outcomes: readonly number[]) {
  const { units, mean, squares } = momentsOf(outcomes)
  return { units, mean, standardDeviation: Math.sqrt(squares / Math.max(1, units - 1)) }
}
