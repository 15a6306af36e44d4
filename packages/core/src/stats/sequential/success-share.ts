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
  return {
    hits: hits === 0 ? 0 : leastShare(draws, allowed),
    misses: misses === 0 ? 0 : leastShare({ hits: misses, misses: hits }, allowed),
  }
}

/** Of hits: where the likelihood, which rises from nothing to the observed share, is what is allowed. */
function leastShare(draws: Draws, allowed: number): number {
  const { hits, misses } = draws
  const room = (log: number) => logLikelihood(draws, Math.exp(log), -Math.expm1(log)) - allowed
  const observed = Math.log(hits / (hits + misses))
  if (room(observed) <= 0) return Math.exp(observed)
  // The misses make it only less likely.
  const root = findRoot(room, Math.min(allowed / hits, observed) - 1, observed)
  invariant(root.ok, 'a share next to nothing is refused, and the observed one is not')
  return Math.exp(root.value.low)
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
