import { fail, ok, type Result } from '../../result.ts'
import { countsError, firstError, levelError } from '../input-errors.ts'
import type { Estimated } from '../interval.ts'
import { normalInverse } from '../kernel/normal.ts'
import type { StatsError } from '../stats-error.ts'
import type { TwoArms } from './arm-counts.ts'

/**
 * The odds of a success in the treatment over those in the control: 1 is no effect. `unbounded`: the counts set no
 * upper limit and give no estimate; `low` still holds.
 */
export type OddsRatio =
  | ({ readonly kind: 'estimated' } & Estimated)
  | { readonly kind: 'unbounded'; readonly low: number }

export interface OddsRatioInput extends TwoArms {
  /** In (0, 1): 0.95 for a 95 % interval. */
  readonly confidenceLevel: number
}

/**
 * How do the odds of a success compare, as logistic regression and many papers report it?
 *
 * For comparison with such reports: a ratio of odds is not a ratio of rates, and is read as one. Use `liftInterval`.
 * Large counts; for small ones `exactOddsRatio`. Errors: `invalid-counts`, `invalid-confidence-level`.
 * Edge: `unbounded` from 0 (nothing is said) where one of the four cells is empty.
 * Law: swapping the arms, or successes and failures, inverts ratio and interval.
 * Source: Woolf, Ann. Hum. Genet. 19 (1955).
 * @example
 * oddsRatio({
 *   control: { successes: 100, trials: 1000 }, treatment: { successes: 120, trials: 1000 }, confidenceLevel: 0.95,
 * }) // { ok: true, value: { kind: 'estimated', estimate: 1.227…, interval: { low: 0.926…, high: 1.625… } } }
 */
export function oddsRatio(input: OddsRatioInput): Result<OddsRatio, StatsError> {
  const { control, treatment, confidenceLevel } = input
  const error = firstError(
    countsError('control', control),
    countsError('treatment', treatment),
    levelError('invalid-confidence-level', confidenceLevel),
  )
  if (error) return fail(error)
  const cells = [control, treatment].flatMap(({ successes, trials }) => [successes, trials - successes])
  if (cells.includes(0)) return ok({ kind: 'unbounded', low: 0 })
  const [successes = 1, failures = 1, treatmentSuccesses = 1, treatmentFailures = 1] = cells
  const estimate = ((treatmentSuccesses / treatmentFailures) * failures) / successes
  const variance = cells.reduce((total, cell) => total + 1 / cell, 0)
  const reach = -normalInverse((1 - confidenceLevel) / 2) * Math.sqrt(variance)
  return ok({
    kind: 'estimated',
    estimate,
    interval: { low: estimate * Math.exp(-reach), high: estimate * Math.exp(reach) },
  })
}
