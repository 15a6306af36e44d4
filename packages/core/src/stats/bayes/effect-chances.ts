import { fail, ok, type Result } from '../../result.ts'
import { normalCdf, normalDensity, normalSf } from '../kernel/normal.ts'
import type { Direction } from '../proportions/direction.ts'
import type { StatsError } from '../stats-error.ts'
import { chancesOf, type Chances } from './chances.ts'
import { beliefError, type NormalBelief } from './effect-posterior.ts'

export interface EffectChancesInput extends NormalBelief {
  /** Which effect is better. Defaults to the higher one. */
  readonly direction?: Direction
}

/**
 * If the effect is believed to be about this, how likely is the treatment better, and what does either choice cost if it
 * is the wrong one?
 *
 * For means, ratios and rates in large samples, from `effectPosterior`; two rates of people: `betaChances`. Beside a
 * verdict, never instead of it: it is not protected from peeking, and says so. Losses in the KPI's unit.
 * Errors: `invalid-effect`, `invalid-standard-deviation`. Edge: no effect gives one half and equal losses.
 * Law: another sign of the mean swaps probabilities and losses; the losses differ by the mean.
 * Source: Stucchio, Bayesian A/B Testing at VWO (2015): s φ(m/s) − m Φ(−m/s).
 * @example
 * effectChances({ mean: 0.1, standardDeviation: 0.05 })
 * // probabilityTreatmentBetter: 0.977…, expectedLossTreatment: 0.00042…, expectedLossControl: 0.100…
 */
export function effectChances(input: EffectChancesInput): Result<Chances, StatsError> {
  const { mean, standardDeviation, direction = 'higher' } = input
  const error = beliefError(input)
  if (error) return fail(error)
  const z = mean / standardDeviation
  const rarer = standardDeviation * meanBeyond(Math.abs(z))
  const other = rarer + Math.abs(mean)
  const [meanAbove, meanBelow] = z < 0 ? [rarer, other] : [other, rarer]
  return ok(chancesOf({ above: normalCdf(z), below: normalSf(z), meanAbove, meanBelow }, direction))
}

/** The mean of what a standard normal variable has beyond z ≥ 0. */
function meanBeyond(z: number): number {
  return z > FARTHEST ? 0 : Math.max(0, normalDensity(z) - z * normalSf(z))
}

/** Beyond it a normal tail is 0. */
const FARTHEST = 40
