import { betaCdf, betaSf } from './incomplete-beta.ts'
import { binomialDensity } from './binomial-density.ts'

/**
 * The binomial distribution: `trials` independent trials with success probability `probability` in [0, 1].
 *
 * Total functions: NaN in, NaN out. Tails come from the incomplete beta function, never from 1 − a sum.
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */
export function binomialPmf(successes: number, trials: number, probability: number): number {
  return binomialDensity(successes, trials, probability, 1 - probability)
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

function isBinomial(successes: number, trials: number, probability: number): boolean {
  return !Number.isNaN(successes) && trials >= 0 && probability >= 0 && probability <= 1
}
