import { fail, ok, type Result } from '../../result.ts'
import { twoSidedP } from '../critical-value.ts'
import { countsError, firstError } from '../input-errors.ts'
import type { StatsError } from '../stats-error.ts'
import { effectValue, type EffectSize } from './effect-size.ts'
import { scoreStatistic, type ScoreVariance } from './score-statistic.ts'
import type { TwoArms } from './arm-counts.ts'

export interface ScoreTest {
  /** Treatment against control: positive when the treatment's rate is higher. */
  readonly zScore: number
  /** Two-sided, in [0, 1]. */
  readonly pValue: number
}

/**
 * Could two equal rates have produced these counts? The score (pooled-variance) test of two proportions.
 *
 * Not for small counts alone (an expected cell below 5: see `boschlooTest`), nor for units that are counted more
 * than once or were not randomised one by one.
 * Inputs: counts per arm; `variance` defaults to `unbiased`, Miettinen & Nurminen's N/(N − 1), `plain` is the pooled z.
 * `nullEffect` asks for another effect than none: `{ relative: T }` tests p_B − (1 + T)·p_A, as a relative threshold is
 * read; z > 0 then says that the lift lies above T. Errors: `invalid-counts`, `invalid-effect`. Edge: arms without any success, or without any failure, give z = 0 and p = 1.
 * Law: swapping the arms negates z and keeps p; so does swapping successes and failures.
 * Source: Miettinen & Nurminen, Stat. Med. 4 (1985).
 * @example
 * scoreTest({ control: { successes: 8502, trials: 44700 }, treatment: { successes: 8279, trials: 45489 } })
 * // { ok: true, value: { zScore: -3.164…, pValue: 0.00155… } }
 */
export function scoreTest(
  input: TwoArms & {
    readonly variance?: ScoreVariance
    /** In (−1, 1) where absolute, from −1 to 1e60 where relative. Defaults to none. */
    readonly nullEffect?: EffectSize
  },
): Result<ScoreTest, StatsError> {
  const { nullEffect = { absolute: 0 } } = input
  const error = firstError(
    countsError('control', input.control),
    countsError('treatment', input.treatment),
    possible(nullEffect) ? undefined : { kind: 'invalid-effect', value: effectValue(nullEffect) },
  )
  if (error) return fail(error)
  const zScore = scoreStatistic(input, nullEffect, input.variance)
  return ok({ zScore, pValue: twoSidedP(zScore) })
}

function possible(effect: EffectSize): boolean {
  return 'absolute' in effect
    ? Math.abs(effect.absolute) < 1
    : effect.relative >= -1 && effect.relative <= 1e60
}
