import { betaCdf, betaLogCdf, betaLogSf, betaSf } from './beta.ts'
import { binomialDensity } from './binomial-density.ts'
import { expectedExcess } from './expected-excess.ts'
import { firstCount, reachesShare } from './invert-count.ts'
import { normalInverse } from './normal.ts'

/**
 * The binomial distribution: `trials` independent trials with success probability `probability` in [0, 1].
 *
 * Total functions: NaN in, NaN out. Tails come from the incomplete beta function, never from 1 − a sum.
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */
export function binomialPmf(successes: number, trials: number, probability: number): number {
  const failures = trials - successes
  const excess = expectedExcess(successes, failures, probability)
  return binomialDensity(successes, failures, probability, 1 - probability, excess)
}

/** P(X ≤ successes). */
export function binomialCdf(successes: number, trials: number, probability: number): number {
  if (!isBinomial(successes, trials, probability)) return Number.NaN
  if (successes < 0) return 0
  if (successes >= trials) return 1
  return betaSf(probability, successes + 1, trials - successes)
}

/** P(X > successes). */
export function binomialSf(successes: number, trials: number, probability: number): number {
  if (!isBinomial(successes, trials, probability)) return Number.NaN
  if (successes < 0) return 1
  if (successes >= trials) return 0
  return betaCdf(probability, successes + 1, trials - successes)
}

/** ln P(X ≤ successes), finite where the tail itself is below the smallest double. */
export function binomialLogCdf(successes: number, trials: number, probability: number): number {
  if (!isBinomial(successes, trials, probability)) return Number.NaN
  if (successes < 0) return -Infinity
  if (successes >= trials) return 0
  return betaLogSf(probability, successes + 1, trials - successes)
}

/** ln P(X > successes). */
export function binomialLogSf(successes: number, trials: number, probability: number): number {
  if (!isBinomial(successes, trials, probability)) return Number.NaN
  if (successes < 0) return 0
  if (successes >= trials) return -Infinity
  return betaLogCdf(probability, successes + 1, trials - successes)
}

/** The smallest number of successes with P(X ≤ successes) ≥ p; p from 0 to 1. */
export function binomialInverse(p: number, trials: number, probability: number): number {
  if (!isBinomial(0, trials, probability) || !(p >= 0 && p <= 1)) return Number.NaN
  if (p === 1) return probability === 0 ? 0 : trials
  const deviation = Math.sqrt(trials * probability * (1 - probability))
  const guess = trials * probability + (deviation > 0 ? deviation * normalInverse(p) : 0)
  return firstCount((count) => reachesShare(binomialCdf(count, trials, probability), p), 0, trials, guess)
}

function isBinomial(successes: number, trials: number, probability: number): boolean {
  return !Number.isNaN(successes) && trials >= 0 && probability >= 0 && probability <= 1
}
