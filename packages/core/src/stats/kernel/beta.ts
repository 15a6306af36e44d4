import { binomialDensity } from './binomial-density.ts'
import { expectedExcess } from './expected-excess.ts'
import { incompleteBeta, incompleteBetaSf, logIncompleteBeta } from './incomplete-beta.ts'
import { invertTail } from './invert-tail.ts'
import { logGamma } from './log-gamma.ts'
import { normalInverse } from './normal.ts'

/**
 * The beta distribution with shapes `a`, `b` > 0, x from 0 to 1.
 *
 * Total functions: NaN in, NaN out. See `incompleteBeta`.
 */
export function betaCdf(x: number, a: number, b: number): number {
  return incompleteBeta(x, 1 - x, a, b, expectedExcess(a, b, x))
}

/** P(X > x), the upper tail. */
export function betaSf(x: number, a: number, b: number): number {
  return incompleteBetaSf(x, 1 - x, a, b, expectedExcess(a, b, x))
}

/** ln P(X ≤ x), finite where the tail itself is below the smallest double. */
export function betaLogCdf(x: number, a: number, b: number): number {
  return logIncompleteBeta(x, 1 - x, a, b, expectedExcess(a, b, x))
}

/** ln P(X > x). */
export function betaLogSf(x: number, a: number, b: number): number {
  return logIncompleteBeta(1 - x, x, b, a, -expectedExcess(a, b, x))
}

/** The x below which a share `p` lies; p from 0 to 1, NaN outside. */
export function betaInverse(p: number, a: number, b: number): number {
  return betaQuantile(p, a, b).x
}

/** The x above which a share `p` lies: keeps a small upper tail, which 1 − p would lose. */
export function betaInverseSf(p: number, a: number, b: number): number {
  return betaQuantile(p, b, a).y
}

/** A quantile and its distance from 1, each with full relative accuracy. */
export interface BetaQuantile {
  readonly x: number
  readonly y: number
}

export function betaQuantile(p: number, a: number, b: number): BetaQuantile {
  const odds = betaOdds(p, a, b)
  return { x: odds > 1 ? 1 / (1 + 1 / odds) : odds / (1 + odds), y: 1 / (1 + odds) }
}

/** x / (1 − x) at the quantile: from 0 to Infinity, so that both ends of x keep their digits. */
export function betaOdds(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1 && a > 0 && b > 0 && a + b < Infinity)) return Number.NaN
  if (p === 0) return 0
  if (p === 1) return Infinity
  return p > 0.5 ? 1 / oddsBelow(1 - p, b, a) : oddsBelow(p, a, b)
}

/** The odds where the lower tail is `p` ≤ ½. */
function oddsBelow(p: number, a: number, b: number): number {
  const tailAt = (odds: number) => {
    const y = 1 / (1 + odds)
    const x = odds > 1 ? 1 / (1 + 1 / odds) : odds * y
    const slope = odds > 1 ? (a / odds - b) * x : (a - b * odds) * y
    const tail = incompleteBeta(x, y, a, b, slope)
    return {
      excess: Math.log(tail / p),
      slope: (((a * b) / (a + b)) * binomialDensity(a, b, x, y, slope)) / tail,
    }
  }
  return invertTail(tailAt, true, start(p, a, b))
}

/** The odds are nearly log-normal for large shapes, and in the lower tail a power of p for small ones. */
function start(p: number, a: number, b: number): number {
  if (a < 2 || b < 2) {
    const logTailFactor = logGamma(a + b) - logGamma(a + 1) - logGamma(b)
    return Math.exp((Math.log(p) - logTailFactor) / a)
  }
  return (a / b) * Math.exp(normalInverse(p) * Math.sqrt(1 / a + 1 / b))
}
