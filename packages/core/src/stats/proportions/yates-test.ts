import { fail, ok, type Result } from '../../result.ts'
import { twoSidedP } from '../critical-value.ts'
import { countsError, firstError } from '../input-errors.ts'
import type { StatsError } from '../stats-error.ts'
import { rateOf, type TwoArms } from './arm-counts.ts'
import type { ScoreTest } from './score-test.ts'
import { scoreStandardError } from './score-statistic.ts'

/**
 * Could two equal rates have produced these counts, by the pooled z test with a continuity correction?
 *
 * For comparison with programs whose default it is (R's prop.test); as timid as Fisher's test, which it imitates.
 * For small counts use `boschlooTest`. Errors: `invalid-counts`.
 * Edge: arms without any success, or without any failure, give z = 0 and p = 1. Law: as `scoreTest`; p is never below
 * that of the plain score test. Source: Yates, Suppl. JRSS 1 (1934).
 * @example
 * yatesTest({ control: { successes: 100, trials: 1000 }, treatment: { successes: 120, trials: 1000 } })
 * // { ok: true, value: { zScore: 1.358…, pValue: 0.174… } }
 */
export function yatesTest(arms: TwoArms): Result<ScoreTest, StatsError> {
  const { control, treatment } = arms
  const error = firstError(countsError('control', control), countsError('treatment', treatment))
  if (error) return fail(error)
  const difference = rateOf(treatment) - rateOf(control)
  // Half a person in each arm, but never past zero.
  const correction = Math.min(Math.abs(difference), 0.5 / control.trials + 0.5 / treatment.trials)
  const shrunk = Math.sign(difference) * (Math.abs(difference) - correction)
  const zScore = shrunk === 0 ? 0 : shrunk / scoreStandardError(arms, { absolute: 0 })
  return ok({ zScore, pValue: twoSidedP(zScore) })
}
