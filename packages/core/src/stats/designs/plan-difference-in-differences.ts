import { fail, ok, type Result } from '../../result.ts'
import { firstError } from '../input-errors.ts'
import type { StatsError } from '../stats-error.ts'
import { donorDraws } from './area-draws.ts'
import { MOST_UNITS } from './attainable.ts'
import { countError, planDraws, plannedErrors, sizeError, type UnitsPlan } from './planned-units.ts'

export interface PlanDifferenceInDifferencesInput {
  /** Areas that get the treatment: whole number from 1 to 100. */
  readonly treated: number
  /** So many donors, and which difference do they show; or a difference, and how many does it take. */
  readonly given:
    | { readonly kind: 'donors'; readonly donors: number }
    | { readonly kind: 'difference'; readonly difference: number }
  /**
   * Of an area's change from one period to the next of the same lengths, among areas that nothing was done to, in the
   * unit of the level; with `proportional` trends that of the logarithm of after / before, 0.1 for about 10 %. Above 0.
   */
  readonly standardDeviation: number
  /** In (significanceLevel / 2, 1). */
  readonly power: number
  /** Two-sided, in [0.0001, 1). */
  readonly significanceLevel: number
}

export interface DifferenceInDifferencesPlan extends Omit<UnitsPlan, 'count'> {
  readonly donors: number
}

/**
 * Something is done in one or a few areas: which difference is seen beside so many donors, or how many does it take?
 *
 * A size, in either direction, for `differenceInDifferences`. Where p cannot reach the level the plan is refused: a
 * single area beside 18 donors never gives less than 1 / 19.
 * Errors: `too-few-donors` (below 19, or where p cannot reach the level), `invalid-units` (treated or donors: no whole
 * number, or above 100 and 900), `invalid-standard-deviation`, `invalid-effect` (both from 1e-60 to 1e60),
 * `invalid-power`, `invalid-significance-level`; `unreachable-effect` where not even 900 donors show the difference, as
 * with one treated area, whose own noise stays; `not-converged`.
 * Law: twice the deviation is twice the difference; the donors planned for a difference show it.
 * Source: the noncentral t distribution at the attained level.
 * @example
 * planDifferenceInDifferences({
 *   treated: 1, given: { kind: 'donors', donors: 19 }, standardDeviation: 10, power: 0.8, significanceLevel: 0.05,
 * }) // smallestDifference: 30.4…, smallestPValue: 0.05
 */
export function planDifferenceInDifferences(
  input: PlanDifferenceInDifferencesInput,
): Result<DifferenceInDifferencesPlan, StatsError> {
  const { treated, given, standardDeviation, power, significanceLevel } = input
  const units = given.kind === 'donors' ? ({ kind: 'count', count: given.donors } as const) : given
  const error = firstError(
    countError(treated, MOST_TREATED),
    units.kind === 'count' ? countError(units.count, MOST_UNITS - MOST_TREATED) : undefined,
    sizeError('invalid-standard-deviation', standardDeviation),
    ...plannedErrors(units, input),
  )
  if (error) return fail(error)
  const planned = planDraws(units, {
    fewest: donorDraws(treated),
    most: MOST_UNITS - MOST_TREATED,
    standardError: (donors) => standardDeviation * Math.sqrt(1 / treated + 1 / donors),
    degreesOfFreedom: (donors) => treated + donors - 2,
    power,
    significanceLevel,
  })
  if (!planned.ok) return planned
  const { count: donors, ...plan } = planned.value
  return ok({ ...plan, donors })
}

const MOST_TREATED = 100
