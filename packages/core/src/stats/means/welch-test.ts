import { fail, ok, type Result } from '../../result.ts'
import { tSf } from '../kernel/t.ts'
import type { StatsError } from '../stats-error.ts'
import { meansError, varianceOfMean, type TwoMeans } from './arm-mean.ts'
import { twoSidedTP } from './critical-t.ts'

export interface WelchTest {
  /** Treatment against control: positive when the treatment's mean is higher. */
  readonly tStatistic: number
  /** At least 1, not whole in general. */
  readonly degreesOfFreedom: number
  /** Two-sided, in [0, 1], as are the others. */
  readonly pValue: number
  /** One-sided, for a treatment mean above the control's. */
  readonly pValueGreater: number
  /** One-sided, for a treatment mean below the control's. */
  readonly pValueLess: number
}

/**
 * Could two equal means have produced these summaries, whatever the spread in each arm?
 *
 * For people randomized one by one, one number each. Not for daily totals (`comparePairedDays`), for averages over
 * visits or orders (`compareRatios`), nor for values so skewed that the people are too few (`skewnessGuard`).
 * Errors: `invalid-summary`; `no-spread` where no value differs from another, so that nothing measures chance.
 * Law: swapping the arms negates t and keeps p; the unit of measure and its zero change nothing.
 * Source: Welch, Biometrika 34 (1947).
 * @example
 * welchTest({
 *   control: { units: 10, mean: 5, standardDeviation: 2 }, treatment: { units: 12, mean: 6, standardDeviation: 3 },
 * }) // { ok: true, value: { tStatistic: 0.932…, degreesOfFreedom: 19.19…, pValue: 0.362…, … } }
 */
export function welchTest(arms: TwoMeans): Result<WelchTest, StatsError> {
  const error = meansError(arms)
  if (error) return fail(error)
  const { deviation, degreesOfFreedom } = welchDeviation(arms)
  return ok(tTest((arms.treatment.mean - arms.control.mean) / deviation, degreesOfFreedom))
}

export function tTest(tStatistic: number, degreesOfFreedom: number): WelchTest {
  return {
    tStatistic,
    degreesOfFreedom,
    pValue: twoSidedTP(tStatistic, degreesOfFreedom),
    pValueGreater: tSf(tStatistic, degreesOfFreedom),
    pValueLess: tSf(0 - tStatistic, degreesOfFreedom),
  }
}

/** The standard error of the difference, with the degrees of freedom of Welch and Satterthwaite. */
export function welchDeviation({ control, treatment }: TwoMeans): {
  readonly deviation: number
  readonly degreesOfFreedom: number
} {
  const [a, b] = [varianceOfMean(control), varianceOfMean(treatment)]
  const [shareA, shareB] = [a / (a + b), b / (a + b)]
  return {
    deviation: Math.sqrt(a + b),
    degreesOfFreedom:
      1 / ((shareA * shareA) / (control.units - 1) + (shareB * shareB) / (treatment.units - 1)),
  }
}
