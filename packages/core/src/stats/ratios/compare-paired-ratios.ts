import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import type { Estimated } from '../interval.ts'
import { criticalT } from '../means/critical-t.ts'
import { fiellerLift, type FiellerLift } from '../means/fieller-lift.ts'
import { tInterval } from '../means/t-interval.ts'
import { tTest } from '../means/welch-test.ts'
import type { StatsError } from '../stats-error.ts'
import { sum } from '../sum.ts'

/** One arm's totals of one day, within ±1e15. */
export interface DayTotals {
  /** Purchases, revenue: of either sign. */
  readonly numerator: number
  /** Clicks, visitors: ≥ 0. A day may have none, an arm may not. */
  readonly denominator: number
}

export interface ComparePairedRatiosInput {
  /** One row for each day on which both arms ran. */
  readonly days: readonly { readonly control: DayTotals; readonly treatment: DayTotals }[]
  /** In (0, 1): 0.95 for 95 % intervals. */
  readonly confidenceLevel: number
}

export interface PairedRatiosComparison {
  readonly days: number
  /** Fewer than 14 days: weekdays weigh unequally and the spread is badly known. */
  readonly fewDays: boolean
  /** Sum of numerators over sum of denominators, of all days. */
  readonly controlRatio: number
  readonly treatmentRatio: number
  /** Treatment − control, in the ratio's unit. */
  readonly difference: Estimated
  /** Treatment / control − 1 (0.2 is +20 %). */
  readonly lift: FiellerLift
  /** Of the difference. */
  readonly standardError: number
  readonly tStatistic: number
  readonly degreesOfFreedom: number
  /** Two-sided, from the test that the two intervals invert. */
  readonly pValue: number
}

/**
 * When only daily totals exist, do two arms differ in a ratio of totals (purchases per click, revenue per visitor)?
 *
 * Total over total, each click as much as any other: not the mean of the days' ratios, in which a quiet Sunday weighs
 * as much as a busy Monday. The day is the unit, never the click: a day adds to an arm's ratio by what its numerator
 * has beyond the ratio times its denominator (delta method), and what moves both arms on one day cancels in the day's
 * difference of the two. Not where people were randomized and each one's parts are known (`compareArms`, kind
 * `ratio`). Days are taken as independent of each other, whole weeks as the rule.
 * At least two days, `too-few-days` otherwise. Errors: also `invalid-value` (the first number out of its range),
 * `invalid-ratio-summary` (an arm without any denominator), `no-spread`, `invalid-confidence-level`. Edge: `unbounded`
 * lift where the control's ratio is not shown to be above zero. Law: with one denominator on all days it is
 * `comparePairedDays` of the days' ratios; the order of the days changes nothing; swapping the arms keeps p and
 * mirrors the difference.
 * Source: Cochran, Sampling Techniques (1977), 6.3 and 6.4; Deng, Knoblich & Lu, KDD 2018; Fieller, JRSS B 16 (1954).
 * @example
 * comparePairedRatios({
 *   days: [
 *     { control: { numerator: 8, denominator: 100 }, treatment: { numerator: 11, denominator: 120 } },
 *     { control: { numerator: 30, denominator: 300 }, treatment: { numerator: 26, denominator: 250 } },
 *     { control: { numerator: 9, denominator: 80 }, treatment: { numerator: 12, denominator: 90 } },
 *   ],
 *   confidenceLevel: 0.95,
 * }) // pValue: 0.212…, difference: { estimate: 0.00860…, interval: { low: -0.0118…, high: 0.0290… } }, fewDays: true
 */
export function comparePairedRatios(
  input: ComparePairedRatiosInput,
): Result<PairedRatiosComparison, StatsError> {
  const { days, confidenceLevel } = input
  const controls = days.map(({ control }) => control)
  const treatments = days.map(({ treatment }) => treatment)
  const error = firstError(
    days.length < 2 ? { kind: 'too-few-days', days: days.length } : undefined,
    ...[...controls, ...treatments].map(totalsError),
    sumOf(controls, 'denominator') > 0 ? undefined : { kind: 'invalid-ratio-summary', arm: 'control' },
    sumOf(treatments, 'denominator') > 0 ? undefined : { kind: 'invalid-ratio-summary', arm: 'treatment' },
    levelError('invalid-confidence-level', confidenceLevel),
  )
  if (error) return fail(error)
  const [control, treatment] = [parts(controls), parts(treatments)]
  const gains = treatment.excesses.map((excess, day) => excess - (control.excesses[day] ?? 0))
  const standardError = Math.sqrt(covarianceOfMeans(gains, gains))
  if (!(standardError > control.dust + treatment.dust)) return fail({ kind: 'no-spread' })
  const degreesOfFreedom = days.length - 1
  const critical = criticalT(1 - confidenceLevel, degreesOfFreedom)
  const difference = tInterval(treatment.ratio - control.ratio, standardError, critical)
  const { tStatistic, pValue } = tTest(difference.estimate / standardError, degreesOfFreedom)
  return ok({
    days: days.length,
    fewDays: days.length < 14,
    controlRatio: control.ratio,
    treatmentRatio: treatment.ratio,
    difference,
    lift: fiellerLift(
      {
        control: control.ratio,
        difference: difference.estimate,
        varianceControl: covarianceOfMeans(control.excesses, control.excesses),
        deviationDifference: standardError,
        covariance: covarianceOfMeans(control.excesses, gains),
      },
      critical,
    ),
    standardError,
    tStatistic,
    degreesOfFreedom,
    pValue,
  })
}

/** The ratio of one arm, and by how much each day lies above it: the excesses add up to 0. */
function parts(days: readonly DayTotals[]) {
  const below = sumOf(days, 'denominator')
  const ratio = sumOf(days, 'numerator') / below
  const mean = below / days.length
  const excesses = days.map(({ numerator, denominator }) => (numerator - ratio * denominator) / mean)
  // What is left of equal days by rounding alone, at most.
  const largest = sum(days.map(({ numerator }) => Math.abs(numerator))) / below
  return { ratio, excesses, dust: 8 * Number.EPSILON * largest }
}

/** Of the means of two rows of numbers that both add up to 0. */
function covarianceOfMeans(a: readonly number[], b: readonly number[]): number {
  return sum(a.map((value, day) => value * (b[day] ?? 0))) / (a.length - 1) / a.length
}

function sumOf(days: readonly DayTotals[], part: keyof DayTotals): number {
  return sum(days.map((day) => day[part]))
}

function totalsError({ numerator, denominator }: DayTotals): StatsError | undefined {
  if (!(Math.abs(numerator) <= LARGEST)) return { kind: 'invalid-value', value: numerator }
  const possible = denominator === 0 || (denominator >= 1 / LARGEST && denominator <= LARGEST)
  return possible ? undefined : { kind: 'invalid-value', value: denominator }
}

/** The fourth powers of ratios that the formulas form stay within a double. */
const LARGEST = 1e15
