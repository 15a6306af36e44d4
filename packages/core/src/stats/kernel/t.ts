import { binomialDensity } from './binomial-density.ts'
import { incompleteBeta, logIncompleteBeta } from './incomplete-beta.ts'
import { invertTail } from './invert-tail.ts'
import { logGamma } from './log-gamma.ts'
import { normalDensity, normalInverse, normalLogSf, normalSf } from './normal.ts'

/**
 * Student's t distribution with any `df` > 0 degrees of freedom, fractions and Infinity (the normal) included.
 *
 * Total functions: NaN in, NaN out. The two tails mirror each other; each is computed as a tail, never as 1 − cdf.
 * Sources: DLMF 8.17 (incomplete beta); for many degrees of freedom the expansion described at `wideTail`.
 */
export function tCdf(t: number, df: number): number {
  return tSf(-t, df)
}

/** P(T > t), the upper tail. */
export function tSf(t: number, df: number): number {
  if (!(df > 0) || Number.isNaN(t)) return Number.NaN
  return t < 0 ? 1 - upperTail(-t, df) : upperTail(t, df)
}

/** ln P(T > t), finite where the tail itself is below the smallest double. */
export function tLogSf(t: number, df: number): number {
  if (!(df > 0) || Number.isNaN(t)) return Number.NaN
  if (t < 0) return Math.log1p(-upperTail(-t, df))
  if (t === Infinity || df === Infinity) return normalLogSf(t)
  if (t > FAR) return Math.log(powerTailFactor(df)) + df * (0.5 * Math.log(df) - Math.log(t))
  const square = t * t
  if (isWide(square, df) && t < 30) return Math.log(wideTail(t, df))
  return logIncompleteBeta(df / (df + square), square / (df + square), df / 2, 0.5) - Math.LN2
}

/** The t below which a share `p` of the distribution lies; p from 0 to 1, NaN outside. */
export function tInverse(p: number, df: number): number {
  if (!(p >= 0 && p <= 1 && df > 0)) return Number.NaN
  if (p === 0.5) return 0
  return p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df)
}

/** P(T > t) for t ≥ 0. */
function upperTail(t: number, df: number): number {
  if (df === Infinity) return normalSf(t)
  if (t > FAR) return powerTailFactor(df) * (Math.sqrt(df) / t) ** df
  const square = t * t
  if (isWide(square, df)) return wideTail(t, df)
  return incompleteBeta(df / (df + square), square / (df + square), df / 2, 0.5) / 2
}

/** Beyond it t² overflows, and the tail is a power of t to the last digit. */
const FAR = 1e150

/** Where the expansion of `wideTail` is exact to rounding. */
function isWide(square: number, df: number): boolean {
  return df > 1000 && square < df / 50
}

/**
 * The upper tail for many degrees of freedom, by the substitution u² = (df − ½) ln(1 + t²/df), which turns the
 * density into exactly exp(−u²/2) √(h / sinh h) with h = u² / (2 df − 1). The root is expanded to h⁴, so that the tail
 * is the normal one plus two small corrections; what is left out is below 1e-15 where h < 0.01.
 */
function wideTail(t: number, df: number): number {
  const scale = df - 0.5
  const z = Math.sqrt(scale * Math.log1p((t * t) / df))
  const square = z * z
  const second = 1 / (48 * scale * scale)
  const fourth = 1 / (2560 * scale ** 4)
  const sum = fourth * (105 + square * (35 + square * (7 + square))) - second * (3 + square)
  return normalSf(z) + (z * normalDensity(z) * sum) / (1 - 3 * second + 105 * fourth)
}

/** Far out the tail is this factor times (√df / t)^df. */
function powerTailFactor(df: number): number {
  return Math.exp(logGamma((df + 1) / 2) - logGamma(df / 2 + 1)) / (2 * Math.sqrt(Math.PI))
}

/** The t > 0 above which a share p < ½ lies. */
function upperQuantile(p: number, df: number): number {
  const normal = -normalInverse(p)
  if (p === 0 || df > LIKE_NORMAL) return normal
  // Around the centre the tail hardly depends on t; the share between 0 and t does.
  if (p > 0.25) {
    const share = (t: number) => {
      const centre = incompleteBeta((t * t) / (df + t * t), df / (df + t * t), 0.5, df / 2) / 2
      return { excess: Math.log(centre / (0.5 - p)), slope: massPerLog(t, df) / centre }
    }
    return invertTail(share, true, normal)
  }
  const share = (t: number) => {
    const tail = upperTail(t, df)
    return { excess: Math.log(tail / p), slope: -massPerLog(t, df) / tail }
  }
  const start = df < 3 ? Math.sqrt(df) * (powerTailFactor(df) / p) ** (1 / df) : normal
  return invertTail(share, false, start)
}

/** From here on t and normal quantiles are the same double. */
const LIKE_NORMAL = 1e20

/** t times the density at t: the share in a small step of ln t. */
function massPerLog(t: number, df: number): number {
  const square = t * t
  const density = binomialDensity(df / 2, (df + 1) / 2, df / (df + square), square / (df + square))
  return (df / (2 * df + 2)) * density
}
