import { fail, ok, type Result } from '../../result.ts'
import { firstError } from '../input-errors.ts'
import type { StatsError } from '../stats-error.ts'
import { MOST_UNITS } from './attainable.ts'
import { pairDraws } from './area-draws.ts'
import { countError, planDraws, plannedErrors, sizeError, type UnitsPlan } from './planned-units.ts'

export interface PlanMatchedAreasInput {
  /** So many pairs, and which difference do they show; or a difference, and how many does it take. */
  readonly given:
    | { readonly kind: 'pairs'; readonly pairs: number }
    | { readonly kind: 'difference'; readonly difference: number }
  /** Of the pairs' differences over a period as long as the test, in the unit of the level: above 0. */
  readonly standardDeviation: number
  /** In (significanceLevel / 2, 1). */
  readonly power: number
  /** Two-sided, in [0.0001, 1). */
  readonly significanceLevel: number
}

export interface MatchedAreasPlan extends Omit<UnitsPlan, 'count'> {
  readonly pairs: number
}

/**
 * Pairs of areas, a coin for each: which difference do so many pairs show, or how many pairs does it take?
 *
 * A size, in either direction, for `compareMatchedAreas` and one final look. Where p cannot reach the level the plan is
 * refused: 5 pairs never give less than 0.0625.
 * Errors: `too-few-pairs` (below 6, or where p cannot reach the level), `invalid-units` (no whole number, or above 500),
 * `invalid-standard-deviation`, `invalid-effect` (both from 1e-60 to 1e60), `invalid-power`,
 * `invalid-significance-level`; `unreachable-effect` where not even 500 pairs show the difference; `not-converged`.
 * Law: twice the deviation is twice the difference; the pairs planned for a difference show it, one fewer does not.
 * Source: the noncentral t distribution at the attained level, or, where all pairs have to point the same way, the
 * normal one.
 * @example
 * planMatchedAreas({
 *   given: { kind: 'pairs', pairs: 8 }, standardDeviation: 10, power: 0.8, significanceLevel: 0.05,
 * }) // smallestDifference: 11.7…, smallestPValue: 0.0078…
 */
export function planMatchedAreas(input: PlanMatchedAreasInput): Result<MatchedAreasPlan, StatsError> {
  const { given, standardDeviation, power, significanceLevel } = input
  const units = given.kind === 'pairs' ? ({ kind: 'count', count: given.pairs } as const) : given
  const error = firstError(
    units.kind === 'count' ? countError(units.count, MOST_UNITS / 2) : undefined,
    sizeError('invalid-standard-deviation', standardDeviation),
    ...plannedErrors(units, input),
  )
  if (error) return fail(error)
  const planned = planDraws(units, {
    fewest: pairDraws,
    most: MOST_UNITS / 2,
    standardError: (pairs) => standardDeviation / Math.sqrt(pairs),
    degreesOfFreedom: (pairs) => pairs - 1,
    power,
    significanceLevel,
  })
  if (!planned.ok) return planned
  const { count: pairs, ...plan } = planned.value
  return ok({ ...plan, pairs })
}
