import { binomialDensity } from './binomial-density.ts'
import { incompleteBeta } from './incomplete-beta.ts'
import { invertTail } from './invert-tail.ts'
import { logGamma } from './log-gamma.ts'
import { normalInverse } from './normal.ts'

/** The x below which a share `p` of the beta distribution lies; p from 0 to 1, NaN outside. */
export function betaInverse(p: number, a: number, b: number): number {
  return betaQuantile(p, a, b).x
}

/** A quantile and its distance from 1, each with full relative accuracy. */
export interface BetaQuantile {
  readonly x: number
  readonly y: number
}

export function betaQuantile(p: number, a: number, b: number): BetaQuantile {
  if (!(p >= 0 && p <= 1 && a > 0 && b > 0 && a < Infinity && b < Infinity))
    return { x: Number.NaN, y: Number.NaN }
  if (p === 0) return { x: 0, y: 1 }
  if (p === 1) return { x: 1, y: 0 }
  const odds = p > 0.5 ? 1 / oddsBelow(1 - p, b, a) : oddsBelow(p, a, b)
  return odds > 1 ? { x: 1 / (1 + 1 / odds), y: 1 / (1 + odds) } : { x: odds / (1 + odds), y: 1 / (1 + odds) }
}

/** x / (1 − x) where the lower tail is `p` ≤ ½. Odds run from 0 to Infinity, so both ends keep their digits. */
function oddsBelow(p: number, a: number, b: number): number {
  const tailAt = (odds: number) => {
    const y = 1 / (1 + odds)
    const x = odds > 1 ? 1 / (1 + 1 / odds) : odds * y
    const tail = incompleteBeta(x, y, a, b)
    return {
      excess: Math.log(tail / p),
      slope: (((a * b) / (a + b)) * binomialDensity(a, a + b, x, y)) / tail,
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
