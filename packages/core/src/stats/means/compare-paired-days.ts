import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import type { Estimated } from '../interval.ts'
import type { StatsError } from '../stats-error.ts'
import { sum } from '../sum.ts'
import { criticalT } from './critical-t.ts'
import { fiellerLift, type FiellerLift } from './fieller-lift.ts'
import { tInterval } from './t-interval.ts'
import { tTest } from './welch-test.ts'

export interface ComparePairedDaysInput {
  /**
   * One row for each day on which both arms ran: the day's figure of each, finite and on one scale. A total is first
   * divided by the arm's share of the traffic or by its visitors.
   */
  readonly days: readonly { readonly control: number; readonly treatment: number }[]
  /** In (0, 1): 0.95 for 95 % intervals. */
  readonly confidenceLevel: number
}

export interface PairedDaysComparison {
  readonly days: number
  /** Fewer than 14 days: weekdays weigh unequally and the spread is badly known. */
  readonly fewDays: boolean
  /** Per day. */
  readonly controlMean: number
  readonly treatmentMean: number
  /** Treatment − control per day, in the unit of the days' figures. */
  readonly difference: Estimated
  /** Of the two means (0.2 is +20 %). */
  readonly lift: FiellerLift
  /** Of the difference. */
  readonly standardError: number
  readonly tStatistic: number
  readonly degreesOfFreedom: number
  /** Two-sided. */
  readonly pValue: number
}

/**
 * When only daily totals exist, do two arms differ, and by how much a day?
 *
 * The day is the unit, never the visitor: what moves both arms on the same day (weekday, weather, a newsletter)
 * cancels in the day's difference. Not where people were randomized and each one's value is known (`compareMeans`).
 * Days are taken as independent of each other, whole weeks as the rule.
 * At least two days, `too-few-days` otherwise. Errors: also `invalid-value`, `no-spread` (every day the same
 * difference), `invalid-confidence-level`. Edge: `unbounded` lift where the control is not shown to be above zero.
 * Law: the order of the days changes nothing; what is added to both arms on a day keeps p and difference.
 * Source: Student, Biometrika 6 (1908); Fieller, JRSS B 16 (1954) with the covariance of the pairs.
 * @example
 * comparePairedDays({
 *   days: [{ control: 10, treatment: 12 }, { control: 20, treatment: 21 }, { control: 15, treatment: 18 }],
 *   confidenceLevel: 0.95,
 * }) // pValue: 0.0741…, difference: { estimate: 2, interval: { low: -0.484…, high: 4.484… } }, fewDays: true
 */
export function comparePairedDays(input: ComparePairedDaysInput): Result<PairedDaysComparison, StatsError> {
  const { days, confidenceLevel } = input
  const error = firstError(
    days.length < 2 ? { kind: 'too-few-days', days: days.length } : undefined,
    ...days.flatMap(({ control, treatment }) => [valueError(control), valueError(treatment)]),
    levelError('invalid-confidence-level', confidenceLevel),
  )
  if (error) return fail(error)
  const { controlMean, differenceMean, variances } = pairedMoments(days)
  if (!(variances.difference > 0)) return fail({ kind: 'no-spread' })
  const deviation = Math.sqrt(variances.difference)
  const degreesOfFreedom = days.length - 1
  const critical = criticalT(1 - confidenceLevel, degreesOfFreedom)
  const treatmentMean = controlMean + differenceMean
  const { tStatistic, pValue } = tTest(differenceMean / deviation, degreesOfFreedom)
  return ok({
    days: days.length,
    fewDays: days.length < 14,
    controlMean,
    treatmentMean,
    difference: tInterval(differenceMean, deviation, critical),
    lift: fiellerLift(
      {
        control: controlMean,
        difference: differenceMean,
        varianceControl: variances.control,
        deviationDifference: deviation,
        covariance: variances.covariance,
      },
      critical,
    ),
    standardError: deviation,
    tStatistic,
    degreesOfFreedom,
    pValue,
  })
}

function valueError(value: number): StatsError | undefined {
  return Math.abs(value) <= LARGEST ? undefined : { kind: 'invalid-value', value }
}

/** The fourth powers that the formulas form stay within a double. */
const LARGEST = 1e60

/** Means of the control and of the differences, with the variances and the covariance of those two means. */
function pairedMoments(days: ComparePairedDaysInput['days']) {
  const differences = days.map(({ control, treatment }) => treatment - control)
  const controls = days.map(({ control }) => control)
  const [controlMean, differenceMean] = [meanOf(controls), meanOf(differences)]
  const covarianceOf = (a: readonly number[], meanA: number, b: readonly number[], meanB: number) =>
    sum(a.map((value, day) => (value - meanA) * ((b[day] ?? 0) - meanB))) / (days.length - 1) / days.length
  return {
    controlMean,
    differenceMean,
    variances: {
      control: covarianceOf(controls, controlMean, controls, controlMean),
      difference: covarianceOf(differences, differenceMean, differences, differenceMean),
      covariance: covarianceOf(controls, controlMean, differences, differenceMean),
    },
  }
}

function meanOf(values: readonly number[]): number {
  return sum(values) / values.length
}
