import { fail, ok, type Result } from '../../result.ts'
import type { StatsError } from '../stats-error.ts'
import { meansError, type TwoMeans } from './arm-mean.ts'
import { tTest, type WelchTest } from './welch-test.ts'

/**
 * Could two equal means have produced these summaries, if both arms have the same spread?
 *
 * For comparison with programs and papers that pool the spread: with unequal spreads and arms its p is wrong in either
 * direction. Verdicts use `welchTest`. Errors: as `welchTest`.
 * Law: arms of one size give Welch's t. Source: Student, Biometrika 6 (1908).
 * @example
 * studentTest({
 *   control: { units: 10, mean: 5, standardDeviation: 2 }, treatment: { units: 12, mean: 6, standardDeviation: 3 },
 * }) // { ok: true, value: { tStatistic: 0.898…, degreesOfFreedom: 20, pValue: 0.379…, … } }
 */
export function studentTest(arms: TwoMeans): Result<WelchTest, StatsError> {
  const error = meansError(arms)
  if (error) return fail(error)
  const { control, treatment } = arms
  const degreesOfFreedom = control.units + treatment.units - 2
  const squares = [control, treatment].map(
    ({ units, standardDeviation }) => (units - 1) * standardDeviation ** 2,
  )
  const variance = squares.reduce((total, square) => total + square, 0) / degreesOfFreedom
  const deviation = Math.sqrt(variance * (1 / control.units + 1 / treatment.units))
  return ok(tTest((treatment.mean - control.mean) / deviation, degreesOfFreedom))
}
