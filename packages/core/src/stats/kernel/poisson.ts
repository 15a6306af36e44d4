import { gammaCdf, gammaLogCdf, gammaLogSf, gammaSf } from './incomplete-gamma.ts'
import { firstCount, reachesShare } from './invert-count.ts'
import { normalInverse } from './normal.ts'
import { poissonDensity } from './poisson-density.ts'

/**
 * The Poisson distribution: whole counts of events where `mean` ≥ 0 are expected.
 *
 * Total functions: NaN in, NaN out; a fractional count is rounded down. Tails come from the incomplete gamma function.
 */
export function poissonPmf(count: number, mean: number): number {
  if (Number.isNaN(count) || !(mean >= 0)) return Number.NaN
  return Number.isInteger(count) ? poissonDensity(count, mean) : 0
}

/** P(X ≤ count). */
export function poissonCdf(count: number, mean: number): number {
  if (Number.isNaN(count) || !(mean >= 0)) return Number.NaN
  if (count < 0) return 0
  return count === Infinity ? 1 : gammaSf(mean, Math.floor(count) + 1)
}

/** P(X > count). */
export function poissonSf(count: number, mean: number): number {
  if (Number.isNaN(count) || !(mean >= 0)) return Number.NaN
  if (count < 0) return 1
  return count === Infinity ? 0 : gammaCdf(mean, Math.floor(count) + 1)
}

/** ln P(X ≤ count), finite where the tail itself is below the smallest double. */
export function poissonLogCdf(count: number, mean: number): number {
  if (Number.isNaN(count) || !(mean >= 0)) return Number.NaN
  if (count < 0) return -Infinity
  return count === Infinity ? 0 : gammaLogSf(mean, Math.floor(count) + 1)
}

/** ln P(X > count). */
export function poissonLogSf(count: number, mean: number): number {
  if (Number.isNaN(count) || !(mean >= 0)) return Number.NaN
  if (count < 0) return 0
  return count === Infinity ? -Infinity : gammaLogCdf(mean, Math.floor(count) + 1)
}

/** The smallest count with P(X ≤ count) ≥ p; p from 0 to 1. */
export function poissonInverse(p: number, mean: number): number {
  if (!(p >= 0 && p <= 1 && mean >= 0 && mean < Infinity)) return Number.NaN
  if (p === 1) return mean === 0 ? 0 : Infinity
  const guess = mean + normalInverse(p) * Math.sqrt(mean)
  return firstCount((count) => reachesShare(poissonCdf(count, mean), p), 0, Number.MAX_SAFE_INTEGER, guess)
}
