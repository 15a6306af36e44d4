import { invariant } from '../../result.ts'
import { findRoot } from '../kernel/find-root.ts'
import { logGamma } from '../kernel/log-gamma.ts'

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
  return logMixture(draws, mixing) - logLikelihood(draws, share, 1 - share)
}

/** From the smallest share of hits to the smallest share of misses: either may be next to nothing, and keeps its digits. */
export interface LeastShares {
  readonly hits: number
  readonly misses: number
}

/** The shares that the ratio does not refuse at `confidenceLevel`: it is convex in the share, least where it was observed. */
export function leastShares(draws: Draws, mixing: Mixing, confidenceLevel: number): LeastShares {
  const { hits, misses } = draws
  const allowed = logMixture(draws, mixing) + Math.log1p(-confidenceLevel)
  const room = (share: number, rest: number) => logLikelihood(draws, share, rest) - allowed
  return {
    hits: hits === 0 ? 0 : shareWhere((share) => room(share, 1 - share), hits / (hits + misses)),
    misses: misses === 0 ? 0 : shareWhere((share) => room(1 - share, share), misses / (hits + misses)),
  }
}

/** Refused where it is nothing, and not where it was observed. */
function shareWhere(room: (share: number) => number, observed: number): number {
  if (room(observed) <= 0) return observed
  const root = findRoot(room, 0, observed)
  invariant(root.ok, 'a share of nothing is refused, and the observed one is not')
  return root.value.low
}

function logMixture({ hits, misses }: Draws, mixing: Mixing): number {
  return logBeta(mixing.hits + hits, mixing.misses + misses) - logBeta(mixing.hits, mixing.misses)
}

function logLikelihood({ hits, misses }: Draws, share: number, rest: number): number {
  return (hits === 0 ? 0 : hits * logOf(share, rest)) + (misses === 0 ? 0 : misses * logOf(rest, share))
}

/** Of a share and what it leaves: the smaller of the two has the digits. */
function logOf(share: number, rest: number): number {
  return share < rest ? Math.log(share) : Math.log1p(-rest)
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}
