import { fail, ok, type Result } from '../../result.ts'
import { criticalValue } from '../critical-value.ts'
import { countsError, firstError, levelError } from '../input-errors.ts'
import type { Estimated } from '../interval.ts'
import type { StatsError } from '../stats-error.ts'
import type { IntervalInput } from './difference-interval.ts'
import { invertScore } from './invert-score.ts'
import { scoreStatistic } from './score-statistic.ts'
import { rateOf } from './arm-counts.ts'

/**
 * The relative effect, treatment / control − 1 (0.2 is +20 %). `unbounded`: the control has no successes, so the
 * data set no upper limit and give no estimate; `low` still holds.
 */
export type Lift =
  | ({ readonly kind: 'estimated' } & Estimated)
  | { readonly kind: 'unbounded'; readonly low: number }

/**
 * By how much, relative to the control's rate, do these counts say that the treatment differs?
 *
 * The score test of a ratio of rates, inverted: it excludes zero exactly when `scoreTest` and `differenceInterval`
 * do. Not for a control with a handful of successes: the interval is valid but says little.
 * `variance: 'plain'` gives Koopman's interval. Output: `low` ≥ −1.
 * Errors: `invalid-counts`, `invalid-confidence-level`; `not-converged` instead of an unfinished number.
 * Law: swapping the arms inverts the ratio 1 + lift and its interval.
 * Source: Miettinen & Nurminen, Stat. Med. 4 (1985); Koopman, Biometrics 40 (1984).
 * @example
 * liftInterval({
 *   control: { successes: 404, trials: 12640 }, treatment: { successes: 497, trials: 12571 }, confidenceLevel: 0.95,
 * }) // { ok: true, value: { kind: 'estimated', estimate: 0.236…, interval: { low: 0.087…, high: 0.407… } } }
 */
export function liftInterval(input: IntervalInput): Result<Lift, StatsError> {
  const { control, treatment, confidenceLevel, variance } = input
  const error = firstError(
    countsError('control', control),
    countsError('treatment', treatment),
    levelError('invalid-confidence-level', confidenceLevel),
  )
  if (error) return fail(error)
  const controlRate = rateOf(control)
  const z = (relative: number) => scoreStatistic({ control, treatment }, { relative }, variance)
  const critical = criticalValue(1 - confidenceLevel)
  if (control.successes === 0) {
    // z falls towards zero without reaching it: some finite lift stands for the missing estimate.
    const accepted = firstLift((lift) => z(lift) <= critical)
    const interval = invertScore({ z, critical, estimate: accepted, lowest: -1, highest: accepted })
    return interval.ok ? ok({ kind: 'unbounded', low: interval.value.low }) : interval
  }
  const estimate = (rateOf(treatment) - controlRate) / controlRate
  const highest = firstLift((lift) => lift > estimate && z(lift) < -critical)
  const interval = invertScore({ z, critical, estimate, lowest: -1, highest })
  return interval.ok ? ok({ kind: 'estimated', estimate, interval: interval.value }) : interval
}

/** The first of the lifts 1, 2, 4, … for which `holds`; the largest tried where none does. */
function firstLift(holds: (lift: number) => boolean): number {
  let lift = 1
  while (lift < 1e100 && !holds(lift)) lift *= 2
  return lift
}
