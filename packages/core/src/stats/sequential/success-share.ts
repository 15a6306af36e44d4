import { findRoot } from '../kernel/find-root.ts'
import { logGamma } from '../kernel/log-gamma.ts'
import { invariant } from '../../result.ts'
import type { Interval } from '../interval.ts'

/** How often one of two things happened, in so many independent draws. */
export interface Draws {
  readonly hits: number
  readonly misses: number
}

/** Pseudo-counts of the mixing distribution: chosen before the first draw. */
export interface Mixing {
  readonly hits: number
  readonly misses: number
}

/** The mixing around `share` that makes the interval tightest at so many draws. */
export function mixingFor(share: number, tightestAt: number, confidenceLevel: number): Mixing {
  const surprise = -Math.log1p(-confidenceLevel)
  const weight = tightestAt / (2 * surprise + Math.log1p(2 * surprise))
  return { hits: weight * share, misses: weight * (1 - share) }
}

/**
 * ln of the mixture likelihood ratio against one share: at the true share its exponential is a martingale with mean 1,
 * exactly and from the first draw on, so the chance that it ever reaches 1/α is at most α.
 * Source: Robbins, Ann. Math. Stat. 41 (1970), from Ville (1939).
 */
export function logMixtureRatio(draws: Draws, mixing: Mixing, share: number): number {
  return logMixture(draws, mixing) - logLikelihood(draws, share)
}

/** The shares that the ratio does not refuse at `confidenceLevel`: convex in the share, least where it was observed. */
export function shareInterval(draws: Draws, mixing: Mixing, confidenceLevel: number): Interval {
  const { hits, misses } = draws
  const observed = hits + misses === 0 ? 0.5 : hits / (hits + misses)
  const mixture = logMixture(draws, mixing)
  const room = (share: number) => -Math.log1p(-confidenceLevel) - (mixture - logLikelihood(draws, share))
  return {
    low: hits === 0 ? 0 : shareWhere(room, 0, observed),
    high: misses === 0 ? 1 : 1 - shareWhere((rest) => room(1 - rest), 0, 1 - observed),
  }
}

/** Refused at one end, with nothing, and not where it was observed. */
function shareWhere(room: (share: number) => number, refused: number, observed: number): number {
  if (room(observed) <= 0) return observed
  const root = findRoot(room, refused, observed)
  invariant(root.ok, 'a share of nothing is refused, and the observed one is not')
  return root.value.low
}

function logMixture({ hits, misses }: Draws, mixing: Mixing): number {
  return logBeta(mixing.hits + hits, mixing.misses + misses) - logBeta(mixing.hits, mixing.misses)
}

function logLikelihood({ hits, misses }: Draws, share: number): number {
  return (hits === 0 ? 0 : hits * Math.log(share)) + (misses === 0 ? 0 : misses * Math.log1p(-share))
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}
