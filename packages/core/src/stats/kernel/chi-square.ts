import { gammaInverse, gammaInverseSf } from './gamma.ts'
import { gammaCdf, gammaLogSf, gammaSf } from './incomplete-gamma.ts'

/**
 * The chi-square distribution with any `df` > 0 degrees of freedom, x ≥ 0 (NaN otherwise): twice a gamma variable
 * with shape df / 2.
 */
export function chiSquareCdf(x: number, df: number): number {
  return gammaCdf(x / 2, df / 2)
}

/** P(X > x), the upper tail. */
export function chiSquareSf(x: number, df: number): number {
  return gammaSf(x / 2, df / 2)
}

/** ln P(X > x), finite where the tail itself is below the smallest double. */
export function chiSquareLogSf(x: number, df: number): number {
  return gammaLogSf(x / 2, df / 2)
}

/** The x below which a share `p` lies. */
export function chiSquareInverse(p: number, df: number): number {
  return 2 * gammaInverse(p, df / 2)
}

/** The x above which a share `p` lies: the critical value of a test at level `p`. */
export function chiSquareInverseSf(p: number, df: number): number {
  return 2 * gammaInverseSf(p, df / 2)
}
