import { fail, ok, type Result } from '../../result.ts'
import { firstError } from '../input-errors.ts'
import { HIGHEST_AUTOCORRELATION } from '../periods/day-autocorrelation.ts'
import type { StatsError } from '../stats-error.ts'
import { MOST_UNITS } from './attainable.ts'
import { blockDraws, evenBlocksError, lengthErrors, type BlockLengths } from './block-draws.ts'
import { blockCovariance, varianceAmong } from './block-spread.ts'
import type { DrawOrder } from './draw.ts'
import { planDraws, plannedErrors, sizeError, type UnitsPlan } from './planned-units.ts'

export interface PlanAlternatingPeriodsInput extends Omit<BlockLengths, 'blocks'> {
  readonly order: DrawOrder
  /** So many blocks, an even number, and which difference do they show; or a difference, and how many does it take. */
  readonly given:
    | { readonly kind: 'blocks'; readonly blocks: number }
    | { readonly kind: 'difference'; readonly difference: number }
  /** Of the KPI, a day's mean or the ratio of the sums: above 0. */
  readonly level: number
  /** Of a day around the level, in the level's unit: above 0. With blocks of whole weeks the weekday is taken out. */
  readonly standardDeviation: number
  /** Of a day with the next, from 0 to 0.9: 0.3 is usual, 0 promises too much. */
  readonly autocorrelation: number
  /** In (significanceLevel / 2, 1). */
  readonly power: number
  /** Two-sided, in [0.0001, 1). */
  readonly significanceLevel: number
}

export interface AlternatingPeriodsPlan extends Omit<UnitsPlan, 'count'> {
  readonly blocks: number
  readonly calendarDays: number
  /** Days that count, in both versions together. */
  readonly countedDays: number
  /** The smallest difference over the level (0.2 is 20 %). */
  readonly smallestLift: number
}

/**
 * Two versions take turns by blocks of days: which difference do so many blocks show, or how many blocks does it take?
 *
 * A size, in either direction, for `compareAlternatingPeriods` and one final look. Where p cannot reach the level the
 * plan is refused: 6 blocks never give less than 0.10.
 * Errors: `too-few-blocks` (below 8, or where p cannot reach the level), `invalid-blocks` (odd, or above 1,000),
 * `invalid-block-days`, `invalid-washout`, `invalid-baseline` (the level), `invalid-standard-deviation`,
 * `invalid-effect` (all three from 1e-60 to 1e60), `invalid-autocorrelation`, `invalid-power`,
 * `invalid-significance-level`; `unreachable-effect` where not even 1,000 blocks show the difference; `not-converged`.
 * Law: twice the deviation is twice the difference; the blocks planned for a difference show it, two fewer do not.
 * Source: the noncentral t distribution at the attained level, or separated normal blocks where nothing less reaches
 * it, with the variance of blocks of days that are alike.
 * @example
 * planAlternatingPeriods({
 *   given: { kind: 'blocks', blocks: 8 }, blockDays: 7, washoutDays: 1, order: 'complete',
 *   level: 100, standardDeviation: 10, autocorrelation: 0.3, power: 0.8, significanceLevel: 0.05,
 * }) // smallestDifference: 15.08…, smallestPValue: 0.0285…, calendarDays: 56
 */
export function planAlternatingPeriods(
  input: PlanAlternatingPeriodsInput,
): Result<AlternatingPeriodsPlan, StatsError> {
  const { order, given, blockDays, washoutDays = 0, level, standardDeviation, autocorrelation } = input
  const units = given.kind === 'blocks' ? ({ kind: 'count', count: given.blocks } as const) : given
  const error = firstError(
    units.kind === 'count' ? evenBlocksError(units.count) : undefined,
    ...lengthErrors(input),
    sizeError('invalid-baseline', level),
    sizeError('invalid-standard-deviation', standardDeviation),
    autocorrelation >= 0 && autocorrelation <= HIGHEST_AUTOCORRELATION
      ? undefined
      : { kind: 'invalid-autocorrelation', value: autocorrelation },
    ...plannedErrors(units, input),
  )
  if (error) return fail(error)
  const covariance = (apart: number) => blockCovariance(input, apart, autocorrelation)
  const variance = (blocks: number) =>
    order === 'paired'
      ? (4 * (covariance(0) - covariance(1))) / blocks
      : (4 * varianceAmong(blocks, covariance)) / blocks
  const planned = planDraws(units, {
    fewest: blockDraws(order),
    most: MOST_UNITS,
    standardError: (blocks) => standardDeviation * Math.sqrt(variance(blocks)),
    degreesOfFreedom: (blocks) => (order === 'paired' ? blocks / 2 - 1 : blocks - 2),
    power: input.power,
    significanceLevel: input.significanceLevel,
  })
  if (!planned.ok) return planned
  const { count: blocks, ...plan } = planned.value
  return ok({
    ...plan,
    blocks,
    calendarDays: blocks * blockDays,
    countedDays: blocks * (blockDays - washoutDays),
    smallestLift: plan.smallestDifference / level,
  })
}
