import { fail, type Result } from '../../result.ts'
import { criticalValue } from '../critical-value.ts'
import { countsError, firstError, levelError } from '../input-errors.ts'
import type { Interval } from '../interval.ts'
import type { StatsError } from '../stats-error.ts'
import { invertScore } from './invert-score.ts'
import { scoreStatistic, type ScoreVariance } from './score-statistic.ts'
import { rateOf, type TwoArms } from './arm-counts.ts'

export interface IntervalInput extends TwoArms {
  /** In (0, 1): 0.95 for a 95 % interval. */
  readonly confidenceLevel: number
  /** Defaults to `unbiased`, Miettinen & Nurminen's. */
  readonly variance?: ScoreVariance
}

/**
 * Which differences between two rates, treatment − control in rate points, fit these counts?
 *
 * The score test, inverted: zero is outside the interval exactly when `scoreTest` gives p < 1 − confidenceLevel.
 * Not for units that are counted more than once. `variance: 'plain'` gives Mee's interval.
 * Output within [−1, 1], containing the observed difference.
 * Errors: `invalid-counts`, `invalid-confidence-level`; `not-converged` instead of an unfinished number.
 * Law: swapping the arms, or successes and failures, mirrors the interval around zero; a higher confidence level
 * never shortens it. Source: Miettinen & Nurminen, Stat. Med. 4 (1985).
 * @example
 * differenceInterval({
 *   control: { successes: 3785, trials: 17293 }, treatment: { successes: 3423, trials: 17260 }, confidenceLevel: 0.95,
 * }) // { ok: true, value: { low: -0.0291…, high: -0.0119… } }
 */
export function differenceInterval(input: IntervalInput): Result<Interval, StatsError> {
  const { control, treatment, confidenceLevel, variance } = input
  const error = firstError(
    countsError('control', control),
    countsError('treatment', treatment),
    levelError('invalid-confidence-level', confidenceLevel),
  )
  if (error) return fail(error)
  return invertScore({
    z: (absolute) => scoreStatistic({ control, treatment }, { absolute }, variance),
    critical: criticalValue(1 - confidenceLevel),
    estimate: rateOf(treatment) - rateOf(control),
    lowest: -1,
    highest: 1,
  })
}
