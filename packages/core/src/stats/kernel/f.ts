import { betaQuantile } from './beta.ts'
import { incompleteBeta } from './incomplete-beta.ts'

/**
 * The F distribution with any `df1`, `df2` > 0 degrees of freedom (above and below the fraction), x ≥ 0.
 *
 * Total functions: NaN in, NaN out. With h = df1 x / (df1 x + df2) it is the beta distribution with shapes df1 / 2 and
 * df2 / 2; both h and 1 − h are formed directly, so neither tail loses digits.
 */
export function fCdf(x: number, df1: number, df2: number): number {
  if (x === Infinity) return df1 > 0 && df2 > 0 ? 1 : Number.NaN
  const total = df1 * x + df2
  return incompleteBeta((df1 * x) / total, df2 / total, df1 / 2, df2 / 2)
}

/** P(X > x), the upper tail. */
export function fSf(x: number, df1: number, df2: number): number {
  if (x === Infinity) return df1 > 0 && df2 > 0 ? 0 : Number.NaN
  const total = df1 * x + df2
  return incompleteBeta(df2 / total, (df1 * x) / total, df2 / 2, df1 / 2)
}

/** The x below which a share `p` lies; p from 0 to 1. */
export function fInverse(p: number, df1: number, df2: number): number {
  const { x, y } = betaQuantile(p, df1 / 2, df2 / 2)
  return (x / y) * (df2 / df1)
}

/** The x above which a share `p` lies. */
export function fInverseSf(p: number, df1: number, df2: number): number {
  const { x, y } = betaQuantile(p, df2 / 2, df1 / 2)
  return (y / x) * (df2 / df1)
}
