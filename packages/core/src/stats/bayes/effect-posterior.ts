import { fail, ok, type Result } from '../../result.ts'
import { firstError } from '../input-errors.ts'
import type { StatsError } from '../stats-error.ts'
import type { Unprotected } from './chances.ts'

/** What is believed of an effect, treatment − control: a normal distribution. */
export interface NormalBelief {
  /** In the KPI's unit, at most 1e60 in size. */
  readonly mean: number
  /** From 1e-60 to 1e60, in the KPI's unit. */
  readonly standardDeviation: number
}

export interface EffectPosteriorInput {
  /** Treatment − control, in the KPI's unit, at most 1e60 in size. */
  readonly estimate: number
  /** Of the estimate, from 1e-60 to 1e60. */
  readonly standardError: number
  /** What effects of such tests usually are, from all past ones; one without is believed as it stands. */
  readonly prior?: NormalBelief
}

export interface EffectPosterior extends NormalBelief, Unprotected {
  /** Which part of the way from the prior's mean to the estimate is gone, in [0, 1]. */
  readonly weightOfEstimate: number
}

/**
 * What is to be believed of an effect that was estimated so, given what effects of such tests usually are?
 *
 * Most ideas change little, so an estimate far out is more likely chance than one near: it is drawn towards the prior's
 * mean, the more the less certain it is. The prior comes from all past tests on this KPI (ten or more), not from those
 * that worked, and is fixed before the data. Large samples: the estimate is nearly normal.
 * Errors: `invalid-effect`, `invalid-standard-deviation`. Edge: without a prior the estimate itself, weight 1.
 * Law: two independent estimates one after the other give the same belief in either order.
 * Source: Gelman et al., Bayesian Data Analysis (2013), ch. 2; Deng, WWW 2015.
 * @example
 * effectPosterior({ estimate: 0.02, standardError: 0.01, prior: { mean: 0, standardDeviation: 0.01 } })
 * // { ok: true, value: { mean: 0.01, standardDeviation: 0.0070…, weightOfEstimate: 0.5, … } }
 */
export function effectPosterior(input: EffectPosteriorInput): Result<EffectPosterior, StatsError> {
  const { estimate, standardError, prior } = input
  const error = firstError(
    beliefError({ mean: estimate, standardDeviation: standardError }),
    prior && beliefError(prior),
  )
  if (error) return fail(error)
  const protectedFromPeeking = false
  if (!prior)
    return ok({ mean: estimate, standardDeviation: standardError, weightOfEstimate: 1, protectedFromPeeking })
  const both = Math.hypot(prior.standardDeviation, standardError)
  const weightOfEstimate = (prior.standardDeviation / both) ** 2
  // Each from its own deviation: 1 − weight would lose a small one.
  const mean = weightOfEstimate * estimate + (standardError / both) ** 2 * prior.mean
  const standardDeviation = prior.standardDeviation * (standardError / both)
  return ok({ mean, standardDeviation, weightOfEstimate, protectedFromPeeking })
}

export function beliefError({ mean, standardDeviation }: NormalBelief): StatsError | undefined {
  if (!(Math.abs(mean) <= LARGEST)) return { kind: 'invalid-effect', value: mean }
  const possible = standardDeviation >= 1 / LARGEST && standardDeviation <= LARGEST
  return possible ? undefined : { kind: 'invalid-standard-deviation', value: standardDeviation }
}

/** Products and squares stay within a double. */
const LARGEST = 1e60
