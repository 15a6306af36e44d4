import { deviance } from './deviance.ts'
import { stirlingError } from './log-gamma.ts'

/**
 * The Poisson probability of `x` events where `mean` are expected, also for fractional x (the incomplete gamma needs
 * them). NaN in, NaN out. Source: C. Loader (2000).
 */
export function poissonDensity(x: number, mean: number): number {
  if (x > 0 && mean > 0 && x < Infinity && mean < Infinity)
    return Math.exp(-stirlingError(x) - deviance(x, mean, x - mean)) / Math.sqrt(2 * Math.PI * x)
  return Math.exp(poissonLogDensity(x, mean))
}

/** The logarithm of `poissonDensity`, finite where the density itself is below the smallest double. */
export function poissonLogDensity(x: number, mean: number): number {
  if (!(mean >= 0) || Number.isNaN(x)) return Number.NaN
  if (x === 0) return -mean
  if (x < 0 || x === Infinity || mean === 0 || mean === Infinity) return -Infinity
  return -stirlingError(x) - deviance(x, mean, x - mean) - 0.5 * Math.log(2 * Math.PI * x)
}
