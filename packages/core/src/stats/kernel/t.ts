import { binomialDensity } from './binomial-density.ts'
import { incompleteBeta, incompleteBetaSf, logIncompleteBeta } from './incomplete-beta.ts'
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
  if (isWide(t * t, df) && t < 30) return Math.log(wideTail(t, df))
  return atBeta(logIncompleteBeta, t, df) - Math.LN2
}

/** The t below which a share `p` of the distribution lies; p from 0 to 1, NaN outside. */
export function tInverse(p: number, df: number): number {
  if (!(p >= 0 && p <= 1 && df > 0)) return Number.NaN
  if (p === 0.5) return 0
  return p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df)
}

/** The t above which a share `p` lies: keeps a small upper tail, which 1 − p would lose. */
export function tInverseSf(p: number, df: number): number {
  return -tInverse(p, df)
}

/** P(T > t) for t ≥ 0. */
function upperTail(t: number, df: number): number {
  if (df === Infinity) return normalSf(t)
  if (t > FAR) return powerTailFactor(df) * (Math.sqrt(df) / t) ** df
  if (isWide(t * t, df)) return wideTail(t, df)
  return atBeta(incompleteBeta, t, df) / 2
}

/** The share df / (df + t²) of the beta distribution with shapes df/2 and ½. */
function atBeta(tail: typeof incompleteBeta, t: number, df: number): number {
  const total = df + t * t
  const share = df / total
  return tail(share, (t / total) * t, df / 2, 0.5, (share * (t - 1) * (t + 1)) / 2)
}

/** Beyond it t² overflows, and the tail is a power of t to the last digit. */
const FAR = 1e150

/** Where the expansion of `wideTail` is exact to rounding. */
function isWide(square: number, df: number): boolean {
  return df > 30 && square < 0.4 * df
}

/**
 * The upper tail for many degrees of freedom, by the substitution u² = (df − ½) ln(1 + t²/df), which turns the
 * density into exactly exp(−u²/2) √(h / sinh h) with h = u² / (2 df − 1). The root is a power series in h², and the
 * tail of a normal density times u⁴ᵏ is the normal tail times 1 · 3 · 5 … (4k − 1) plus a polynomial times the density;
 * divided by what the series weighs in all, that leaves the normal tail plus small corrections.
 */
function wideTail(t: number, df: number): number {
  const unit = 1 / (2 * df - 1)
  const h = 0.5 * Math.log1p((t / df) * t)
  const z = Math.sqrt(h / unit)
  let [weight, correction] = [1, 0]
  let [moment, polynomial, leading] = [1, 0, unit]
  for (let order = 0; order < rootSeries.length; order += 1) {
    const coefficient = rootSeries[order] ?? 0
    const odd = 4 * order + 3
    const step = odd * (odd - 2) * unit * unit
    moment *= step
    polynomial = leading * (h + odd * unit) + step * polynomial
    leading *= h * h
    weight += coefficient * moment
    correction += coefficient * polynomial
  }
  return normalSf(z) + (z * normalDensity(z) * correction) / weight
}

/** √(h / sinh h) = 1 − h²/12 + h⁴/160 − …: the coefficients after the 1. */
const rootSeries = [
  -1 / 12,
  1 / 160,
  -61 / 120960,
  1261 / 29030400,
  -79 / 20275200,
  66643 / 185980354560,
  -16820653 / 502146957312000,
  3745813 / 1182545215488000,
]

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
      const centre = atBeta(incompleteBetaSf, t, df) / 2
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
  const density = atBeta((x, y, a, b, slope) => binomialDensity(a, b, x, y, slope), t, df)
  return (df / (2 * df + 2)) * density
}
