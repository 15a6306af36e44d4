import { fail, ok, type Result } from '../../result.ts'
import { countsError, firstError } from '../input-errors.ts'
import type { ArmCounts } from '../proportions/arm-counts.ts'
import type { StatsError } from '../stats-error.ts'
import { shapesError, type BetaShapes } from './beta-shapes.ts'
import type { Unprotected } from './chances.ts'

export interface BetaPosteriorInput {
  readonly counts: ArmCounts
  /** What was believed before the data, as successes and failures already seen. Defaults to 1 and 1: every rate alike. */
  readonly prior?: BetaShapes
}

/**
 * What is to be believed of a rate, after these people and with this prior belief?
 *
 * A beta distribution; `betaChances` compares two of them. The prior is chosen before the data and is the same in both
 * arms: otherwise it favors one. Errors: `invalid-counts`, `invalid-shape` (a prior shape outside 0.001 to 1e16).
 * Law: people in two parts, the first one's answer as the second one's prior, give the same as all of them together.
 * Source: Gelman et al., Bayesian Data Analysis (2013), ch. 2.
 * @example
 * betaPosterior({ counts: { successes: 50, trials: 1000 } })
 * // { ok: true, value: { alpha: 51, beta: 951, protectedFromPeeking: false } }
 */
export function betaPosterior(input: BetaPosteriorInput): Result<BetaShapes & Unprotected, StatsError> {
  const { counts, prior = { alpha: 1, beta: 1 } } = input
  const error = firstError(countsError('only', counts), shapesError(prior))
  if (error) return fail(error)
  const posterior = {
    alpha: prior.alpha + counts.successes,
    beta: prior.beta + counts.trials - counts.successes,
  }
  const overflow = shapesError(posterior)
  return overflow ? fail(overflow) : ok({ ...posterior, protectedFromPeeking: false })
}
