import { fail, ok, type Result } from '../../result.ts'
import { twoSidedP } from '../critical-value.ts'
import { countsError, firstError } from '../input-errors.ts'
import type { StatsError } from '../stats-error.ts'
import { rateOf, type ArmCounts, type TwoArms } from './arm-counts.ts'
import type { ScoreTest } from './score-test.ts'

/**
 * How far apart are two rates, in standard errors estimated from each arm on its own? The unpooled z test.
 *
 * For comparison with other programs, never for a verdict: with few successes it finds far too much. Use `scoreTest`.
 * `nullDifference` in rate points, in (−1, 1), 0 if not given. Errors: `invalid-counts`, `invalid-effect`.
 * Edge: without any spread z is infinite, or 0 where the rates differ by exactly the null difference.
 * Law: swapping the arms and turning the null difference negates z and keeps p. Source: Wald, Trans. AMS 54 (1943).
 * @example
 * waldTest({ control: { successes: 100, trials: 1000 }, treatment: { successes: 120, trials: 1000 } })
 * // { ok: true, value: { zScore: 1.430…, pValue: 0.152… } }
 */
export function waldTest(
  input: TwoArms & { readonly nullDifference?: number },
): Result<ScoreTest, StatsError> {
  const { control, treatment, nullDifference = 0 } = input
  const error = firstError(
    countsError('control', control),
    countsError('treatment', treatment),
    Math.abs(nullDifference) < 1 ? undefined : { kind: 'invalid-effect', value: nullDifference },
  )
  if (error) return fail(error)
  const excess = rateOf(treatment) - rateOf(control) - nullDifference
  const zScore = excess === 0 ? 0 : excess / waldStandardError(control, treatment)
  return ok({ zScore, pValue: twoSidedP(zScore) })
}

/** Of the difference of two rates, each arm's variance estimated from its own rate. */
export function waldStandardError(...arms: readonly ArmCounts[]): number {
  const variances = arms.map(
    ({ successes, trials }) => (successes / trials / trials) * ((trials - successes) / trials),
  )
  return Math.sqrt(variances.reduce((total, variance) => total + variance, 0))
}
