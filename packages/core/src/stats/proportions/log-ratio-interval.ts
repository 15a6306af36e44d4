import { fail, ok, type Result } from '../../result.ts'
import { countsError, firstError, levelError } from '../input-errors.ts'
import { normalInverse } from '../kernel/normal.ts'
import type { StatsError } from '../stats-error.ts'
import type { TwoArms } from './arm-counts.ts'
import type { Lift } from './lift-interval.ts'

/**
 * By how much does the treatment's rate differ from the control's, by the delta method on the logarithm?
 *
 * For comparison with other programs, never the shown interval: at 2 % against 4 % of 100 people each 95 % intervals
 * cover 84 %. Use `liftInterval`. `adjusted` adds half a success to each arm and gives an answer without
 * successes too. Errors: `invalid-counts`, `invalid-confidence-level`.
 * Edge: `unbounded` from −1 (nothing is said) where an arm has no successes and nothing is added.
 * Law: swapping the arms inverts the ratio 1 + lift and its interval.
 * Source: Katz, Baptista, Azen & Pike, Biometrics 34 (1978); adjusted: Walter, Biometrika 62 (1975).
 * @example
 * logRatioInterval({
 *   control: { successes: 100, trials: 1000 }, treatment: { successes: 120, trials: 1000 }, confidenceLevel: 0.95,
 * }) // { ok: true, value: { kind: 'estimated', estimate: 0.2, interval: { low: -0.065…, high: 0.541… } } }
 */
export function logRatioInterval(
  input: TwoArms & {
    /** In (0, 1). */
    readonly confidenceLevel: number
    /** Defaults to false. */
    readonly adjusted?: boolean
  },
): Result<Lift, StatsError> {
  const { control, treatment, confidenceLevel, adjusted = false } = input
  const error = firstError(
    countsError('control', control),
    countsError('treatment', treatment),
    levelError('invalid-confidence-level', confidenceLevel),
  )
  if (error) return fail(error)
  const added = adjusted ? 0.5 : 0
  const [x, n] = [treatment.successes + added, treatment.trials + added]
  const [y, m] = [control.successes + added, control.trials + added]
  if (x === 0 || y === 0) return ok({ kind: 'unbounded', low: -1 })
  const ratio = (x / n) * (m / y)
  const deviation = Math.sqrt((n - x) / (n * x) + (m - y) / (m * y))
  const reach = -normalInverse((1 - confidenceLevel) / 2) * deviation
  return ok({
    kind: 'estimated',
    estimate: ratio - 1,
    interval: { low: ratio * Math.exp(-reach) - 1, high: ratio * Math.exp(reach) - 1 },
  })
}
