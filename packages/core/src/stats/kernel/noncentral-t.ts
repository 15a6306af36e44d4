import { integrate } from './gauss-legendre.ts'
import { normalCdf, normalSf } from './normal.ts'
import { poissonDensity } from './poisson-density.ts'

/**
 * P(T ≤ t) for the noncentral t distribution: (Z + noncentrality) / √(χ²/df). What a t test meets when there is an
 * effect, so its tail is the power of the test.
 *
 * Any df > 0 and |noncentrality| ≤ 1000 (NaN otherwise). The mixture of normal tails over the chi-square scale, by
 * quadrature in its logarithm: accurate to 1e-13 absolute, and relative down to tails of about 1e-6.
 */
export function noncentralTCdf(t: number, df: number, noncentrality: number): number {
  return mixture(t, df, noncentrality, normalCdf)
}

/** P(T > t), the upper tail. */
export function noncentralTSf(t: number, df: number, noncentrality: number): number {
  return mixture(t, df, noncentrality, normalSf)
}

function mixture(t: number, df: number, noncentrality: number, tail: (z: number) => number): number {
  if (!(df > 0 && Math.abs(noncentrality) <= 1000) || Number.isNaN(t)) return Number.NaN
  if (Math.abs(t) === Infinity || df === Infinity) return tail(t - noncentrality)
  const shape = df / 2
  // χ²/2 = shape · e^v; the density of v is shape times a Poisson density.
  const integrand = (v: number) =>
    shape * poissonDensity(shape, shape * Math.exp(v)) * tail(t * Math.exp(v / 2) - noncentrality)
  const low = -spread(shape, -1)
  const high = spread(shape, 1)
  // The normal tail turns around noncentrality = t e^(v/2), within about 2 / noncentrality.
  const pieces = Math.ceil(((high - low) * (2 + Math.abs(noncentrality))) / 16)
  const width = (high - low) / pieces
  let sum = 0
  for (let piece = 0; piece < pieces; piece += 1)
    sum += integrate(integrand, low + piece * width, low + (piece + 1) * width)
  return sum
}

/** How far from 0, on one side, the density of v falls by e^−40: shape · (e^v − 1 − v) = 40, from above. */
function spread(shape: number, side: 1 | -1): number {
  let distance = Math.sqrt(80 / shape)
  while (shape * (Math.expm1(side * distance) - side * distance) < 40) distance *= 1.1
  return distance
}
