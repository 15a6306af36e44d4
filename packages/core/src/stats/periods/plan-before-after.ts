import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import { detectableDistance } from '../means/detectable-distance.ts'
import { powerError } from '../power/plan-errors.ts'
import type { StatsError } from '../stats-error.ts'
import { HIGHEST_AUTOCORRELATION } from './day-autocorrelation.ts'
import { movingWeeksDesign } from './moving-weeks.ts'
import { periodDays, periodErrors, type PeriodLengths } from './period-days.ts'

export interface PlanBeforeAfterInput extends PeriodLengths {
  /** Of the level: a day's mean, or the ratio of the sums. Above 0. */
  readonly level: number
  /** Of a day around the level once the weekday is taken out, in the level's unit: above 0. */
  readonly standardDeviation: number
  /** Of a day with the next, from 0 to 0.9: 0.3 is usual, 0 promises too much. */
  readonly autocorrelation: number
  /** In (significanceLevel / 2, 1). */
  readonly power: number
  /** Two-sided, in (0, 1). */
  readonly significanceLevel: number
}

export interface BeforeAfterPlan {
  /** The smallest that the comparison shows with this power, in the level's unit. */
  readonly smallestDifference: number
  /** The same over the level (0.2 is 20 %). */
  readonly smallestLift: number
  /** Of the difference, as it truly is where the assumptions hold. */
  readonly standardError: number
  readonly degreesOfFreedom: number
}

/**
 * With so many days before and after, what is the smallest difference that `compareBeforeAfter` shows?
 *
 * Both ways alike: a rise or a fall of that size. What other things do in those weeks comes on top; see there. The
 * comparison has to estimate the autocorrelation: of a power of 80 % remain 71 to 76 % on 14 days a side, 77 to 81 %
 * from 28 on.
 * Errors: those of the days as `compareBeforeAfter`, `invalid-baseline` (the level), `invalid-standard-deviation`,
 * both from 1e-30 to 1e30, `invalid-autocorrelation`, `invalid-power`, `invalid-significance-level`;
 * `unreachable-effect`, `not-converged`. Law: twice the deviation is twice the difference; more autocorrelation or
 * more power never lowers it. Source: the noncentral t distribution, with the variance of days that are alike.
 * @example
 * planBeforeAfter({
 *   daysBefore: 28, daysAfter: 28, level: 100, standardDeviation: 10, autocorrelation: 0.3,
 *   power: 0.8, significanceLevel: 0.05,
 * }) // smallestDifference: 11.22…, smallestLift: 0.112…
 */
export function planBeforeAfter(input: PlanBeforeAfterInput): Result<BeforeAfterPlan, StatsError> {
  const { level, standardDeviation, autocorrelation, power, significanceLevel } = input
  const error = firstError(
    ...periodErrors(input),
    isSize(level) ? undefined : { kind: 'invalid-baseline', value: level },
    isSize(standardDeviation) ? undefined : { kind: 'invalid-standard-deviation', value: standardDeviation },
    autocorrelation >= 0 && autocorrelation <= HIGHEST_AUTOCORRELATION
      ? undefined
      : { kind: 'invalid-autocorrelation', value: autocorrelation },
    levelError('invalid-significance-level', significanceLevel),
    powerError(power, significanceLevel),
  )
  if (error) return fail(error)
  const { variance, degreesOfFreedom } = movingWeeksDesign(periodDays(input), autocorrelation)
  const distance = detectableDistance({ degreesOfFreedom, power, significanceLevel })
  if (!distance.ok) return distance
  const standardError = standardDeviation * Math.sqrt(variance)
  const smallestDifference = distance.value * standardError
  return ok({
    smallestDifference,
    smallestLift: smallestDifference / level,
    standardError,
    degreesOfFreedom,
  })
}

function isSize(value: number): boolean {
  return value >= 1e-30 && value <= 1e30
}
