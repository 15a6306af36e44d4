import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import type { Estimated } from '../interval.ts'
import { criticalT, twoSidedTP } from '../means/critical-t.ts'
import { fiellerLift, type FiellerLift } from '../means/fieller-lift.ts'
import { tInterval } from '../means/t-interval.ts'
import type { StatsError } from '../stats-error.ts'
import { dayAutocorrelation, HIGHEST_AUTOCORRELATION } from './day-autocorrelation.ts'
import { dayRows, rowErrors, type DayFigures } from './day-rows.ts'
import { movingWeeksCovariance, movingWeeksDesign } from './moving-weeks.ts'
import { leftOver } from './left-over.ts'
import { periodDays, periodErrors, windowDays } from './period-days.ts'

export type CompareBeforeAfterInput = DayFigures & {
  /** Days between the two periods that belong to neither, such as the day of the change: from 0 to 365, 0 if absent. */
  readonly skippedDays?: number
  /** In (0, 1): 0.95 for 95 % intervals. */
  readonly confidenceLevel: number
}

export interface BeforeAfterComparison {
  readonly daysBefore: number
  readonly daysAfter: number
  /** Mean per day, or sum of numerators over sum of denominators. */
  readonly beforeLevel: number
  readonly afterLevel: number
  /** After − before, in the unit of the level. */
  readonly difference: Estimated
  /** After / before − 1 (0.2 is +20 %). */
  readonly lift: FiellerLift
  /** Of the difference, widening included. */
  readonly standardError: number
  readonly tStatistic: number
  readonly degreesOfFreedom: number
  /** Two-sided, from the test that the two intervals invert. */
  readonly pValue: number
  /** Of a day with the next, beyond level and weekly rhythm, as estimated: from −0.9 to 0.9. */
  readonly autocorrelation: number
  /** Length of the moving windows in days, whole weeks: the Bartlett kernel's largest lag is one less. */
  readonly windowDays: number
  /** The standard error over the one that Newey and West's formula gives as it stands. */
  readonly widening: number
}

/**
 * A company changed something on a day: do the days after it differ from the days before, and by how much?
 *
 * The day is the unit. Days that resemble their neighbors count for less, and the weekday is taken out. It says that
 * two periods differ, never why: season, trend, prices, competitors and everything else that changed at that time are
 * in the difference. Never a reason to scale. Where people can be split at random, split them (`compareArms`).
 * `before` and `after` are consecutive days in order, whole weeks, at least two of each; closed days count as 0.
 * Errors: `too-few-days`, `too-many-days` (364 a side), `incomplete-weeks`, `invalid-skipped-days`, `invalid-value`
 * (figures of at most 1e30 in size, denominators ≥ 0), `invalid-ratio-summary` (no denominators at all; `control` is
 * before), `no-spread`, `invalid-confidence-level`; `days-too-alike` where the autocorrelation is 0.9 or more.
 * Edge: `unbounded` lift where the level before is not shown to be above zero.
 * Law: p and both intervals agree about zero; a weekly rhythm added to every week changes neither p nor difference;
 * read backwards, p stays and the difference changes its sign.
 * Source: Newey & West, Econometrica 55 (1987); Bell & McCaffrey, Survey Methodology 28 (2002), for the small sample;
 * Fieller, JRSS B 16 (1954).
 * @example
 * compareBeforeAfter({
 *   kind: 'mean', confidenceLevel: 0.95,
 *   before: [112, 124, 134, 121, 142, 69, 43, 112, 123, 132, 126, 143, 64, 42],
 *   after: [116, 130, 140, 133, 145, 72, 52, 117, 134, 146, 125, 136, 69, 48],
 * }) // difference: { estimate: 5.42…, interval: { low: 1.31…, high: 9.53… } }, pValue: 0.0206…
 */
export function compareBeforeAfter(
  input: CompareBeforeAfterInput,
): Result<BeforeAfterComparison, StatsError> {
  const { confidenceLevel, skippedDays = 0 } = input
  const lengths = { daysBefore: input.before.length, daysAfter: input.after.length, skippedDays }
  const error = firstError(
    ...periodErrors(lengths),
    levelError('invalid-confidence-level', confidenceLevel),
    ...rowErrors(input),
  )
  if (error) return fail(error)
  const days = periodDays(lengths)
  const { beforeLevel, afterLevel, deviations, scale } = dayRows(input)
  const residuals = leftOver(days, deviations)
  if (!residuals.some((residual) => Math.abs(residual) > scale * ROUNDING)) return fail({ kind: 'no-spread' })
  const autocorrelation = dayAutocorrelation(days, residuals)
  if (autocorrelation === undefined)
    return fail({ kind: 'days-too-alike', autocorrelationAbove: HIGHEST_AUTOCORRELATION })
  // Days that alternate could narrow the interval; few weeks do not show reliably enough that they do.
  const design = movingWeeksDesign(days, Math.max(0, autocorrelation))
  const covariance = movingWeeksCovariance(days, residuals)
  const beforeWeights = days.weights.map((weight) => Math.max(0, -weight))
  const standardError = Math.sqrt(covariance(days.weights, days.weights) * design.widening)
  const critical = criticalT(1 - confidenceLevel, design.degreesOfFreedom)
  const difference = tInterval(afterLevel - beforeLevel, standardError, critical)
  const tStatistic = difference.estimate / standardError
  return ok({
    daysBefore: lengths.daysBefore,
    daysAfter: lengths.daysAfter,
    beforeLevel,
    afterLevel,
    difference,
    lift: fiellerLift(
      {
        control: beforeLevel,
        difference: difference.estimate,
        varianceControl: covariance(beforeWeights, beforeWeights) * design.widening,
        deviationDifference: standardError,
        covariance: covariance(beforeWeights, days.weights) * design.widening,
      },
      critical,
    ),
    standardError,
    tStatistic,
    degreesOfFreedom: design.degreesOfFreedom,
    pValue: twoSidedTP(tStatistic, design.degreesOfFreedom),
    autocorrelation,
    windowDays: windowDays(days),
    widening: Math.sqrt(design.widening),
  })
}

/** Left-overs of this share of the figures are their rounding. */
const ROUNDING = 1e-12
