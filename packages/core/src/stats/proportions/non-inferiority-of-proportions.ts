import { fail, ok, type Result } from '../../result.ts'
import { countsError, firstError } from '../input-errors.ts'
import { normalSf } from '../kernel/normal.ts'
import type { StatsError } from '../stats-error.ts'
import { marginError, worstAcceptable, type Direction } from './direction.ts'
import type { EffectSize } from './effect-size.ts'
import { scoreStatistic, type ScoreVariance } from './score-statistic.ts'
import type { TwoArms } from './arm-counts.ts'

export interface NonInferiorityOfProportionsInput extends TwoArms {
  readonly kind: 'proportion'
  /** Which way is better. */
  readonly direction: Direction
  /** How much worse is still acceptable, as a size ≥ 0: rate points below 1, or a share of the control's rate below 1. */
  readonly margin: EffectSize
  /** Defaults to `unbiased` (Miettinen–Nurminen); `plain` is Farrington–Manning. */
  readonly variance?: ScoreVariance
}

export interface NonInferiorityTest {
  /** Positive when the treatment lies on the acceptable side of the margin, whichever way is better. */
  readonly zScore: number
  /** One-sided, in [0, 1]: small says that the treatment is not worse by the margin. */
  readonly pValue: number
}

/**
 * Has the treatment been shown to be not worse than the control by the margin?
 *
 * A large p is no proof of harm. For a guardrail with its three answers use `checkGuardrail`, which agrees with
 * this test: safe exactly when p < (1 − confidenceLevel) / 2, up to rounding.
 * Errors: `invalid-counts`, `invalid-margin`. Law: swapping successes with failures and the direction keeps both
 * numbers when the margin is absolute. Source: Farrington & Manning, Stat. Med. 9 (1990).
 * @example
 * nonInferiorityOfProportions({
 *   kind: 'proportion', direction: 'higher', margin: { absolute: 0.02 },
 *   control: { successes: 100, trials: 1000 }, treatment: { successes: 98, trials: 1000 },
 * }) // { ok: true, value: { zScore: 1.343…, pValue: 0.0895… } }
 */
export function nonInferiorityOfProportions(
  input: NonInferiorityOfProportionsInput,
): Result<NonInferiorityTest, StatsError> {
  const { control, treatment, direction, margin, variance } = input
  const error = firstError(
    countsError('control', control),
    countsError('treatment', treatment),
    marginError(margin),
  )
  if (error) return fail(error)
  const z = scoreStatistic({ control, treatment }, worstAcceptable(margin, direction), variance)
  const zScore = direction === 'higher' ? z : 0 - z
  return ok({ zScore, pValue: normalSf(zScore) })
}
