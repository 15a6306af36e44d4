import { betaOdds } from './beta.ts'
import { incompleteBeta, incompleteBetaSf, logIncompleteBeta } from './incomplete-beta.ts'

/**
 * The F distribution with any `df1`, `df2` > 0 degrees of freedom (above and below the fraction), x ≥ 0.
 *
 * Total functions: NaN in, NaN out. At odds of x df1 / df2 it is the beta distribution with shapes df1 / 2 and df2 / 2;
 * its arguments are formed from x directly, so neither tail loses digits.
 */
export function fCdf(x: number, df1: number, df2: number): number {
  return atBeta(incompleteBeta, x, df1, df2)
}

/** P(X > x), the upper tail. */
export function fSf(x: number, df1: number, df2: number): number {
  return atBeta(incompleteBetaSf, x, df1, df2)
}

/** ln P(X > x), finite where the tail itself is below the smallest double. */
export function fLogSf(x: number, df1: number, df2: number): number {
  return atBeta((share, rest, a, b, slope) => logIncompleteBeta(rest, share, b, a, -slope), x, df1, df2)
}

/** The x below which a share `p` lies; p from 0 to 1, NaN outside. */
export function fInverse(p: number, df1: number, df2: number): number {
  return betaOdds(p, df1 / 2, df2 / 2) * (df2 / df1)
}

/** The x above which a share `p` lies: the critical value of a test at level `p`. */
export function fInverseSf(p: number, df1: number, df2: number): number {
  return (1 / betaOdds(p, df2 / 2, df1 / 2)) * (df2 / df1)
}

function atBeta(tail: typeof incompleteBeta, x: number, df1: number, df2: number): number {
  const odds = x * (df1 / df2)
  const rest = 1 / (1 + odds)
  const share = odds > 1 ? 1 / (1 + 1 / odds) : odds * rest
  // Infinite odds leave nothing of the rest.
  const slope = rest === 0 ? -df2 / 2 : (1 - x) * rest * (df1 / 2)
  return tail(share, rest, df1 / 2, df2 / 2, slope)
}
