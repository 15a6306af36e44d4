import { fail, ok, type Result } from '../../result.ts'
import { countsError, firstError, levelError } from '../input-errors.ts'
import type { Interval } from '../interval.ts'
import { normalInverse } from '../kernel/normal.ts'
import type { StatsError } from '../stats-error.ts'
import { rateOf, type ArmCounts, type TwoArms } from './arm-counts.ts'
import { waldStandardError } from './wald-test.ts'

/**
 * Which differences between two rates fit these counts, by the textbook formula estimate ± z · standard error?
 *
 * For comparison with other programs, never the shown interval: use `differenceInterval`. `adjustment:
 * 'agresti-caffo'` adds one success and one failure to each arm first, which repairs most of its undercoverage.
 * Output within [−1, 1], in rate points, treatment − control. Errors: `invalid-counts`, `invalid-confidence-level`.
 * Edge: without any spread and without adjustment a single point. Law: swapping the arms mirrors the interval.
 * Source: Wald, Trans. AMS 54 (1943); Agresti & Caffo, Am. Stat. 54 (2000).
 * @example
 * waldInterval({
 *   control: { successes: 100, trials: 1000 }, treatment: { successes: 120, trials: 1000 }, confidenceLevel: 0.95,
 * }) // { ok: true, value: { low: -0.0074…, high: 0.0474… } }
 */
export function waldInterval(
  input: TwoArms & {
    /** In (0, 1). */
    readonly confidenceLevel: number
    /** Defaults to `none`. */
    readonly adjustment?: 'none' | 'agresti-caffo'
  },
): Result<Interval, StatsError> {
  const { confidenceLevel, adjustment = 'none' } = input
  const error = firstError(
    countsError('control', input.control),
    countsError('treatment', input.treatment),
    levelError('invalid-confidence-level', confidenceLevel),
  )
  if (error) return fail(error)
  const added = adjustment === 'none' ? 0 : 1
  const [control, treatment] = [widened(input.control, added), widened(input.treatment, added)]
  const difference = rateOf(treatment) - rateOf(control)
  const reach = -normalInverse((1 - confidenceLevel) / 2) * waldStandardError(control, treatment)
  return ok({ low: Math.max(-1, difference - reach), high: Math.min(1, difference + reach) })
}

function widened({ successes, trials }: ArmCounts, each: number): ArmCounts {
  return { successes: successes + each, trials: trials + 2 * each }
}
