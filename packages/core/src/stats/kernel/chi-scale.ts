import { integrate } from './gauss-legendre.ts'
import { poissonDensity } from './poisson-density.ts'

/**
 * The expected value of f(√(χ²/df)): what a statistic with known spread becomes when the spread is estimated with `df`
 * > 0 degrees of freedom. By quadrature in the logarithm of χ², for a smooth f that changes over a scale of about
 * 1 / `steepness`.
 */
export function meanOverChiScale(f: (scale: number) => number, df: number, steepness: number): number {
  if (df === Infinity) return f(1)
  const shape = df / 2
  // χ²/2 = shape · e^v; the density of v is shape times a Poisson density.
  const integrand = (v: number) => shape * poissonDensity(shape, shape * Math.exp(v)) * f(Math.exp(v / 2))
  const low = -reach(shape, -1)
  const high = reach(shape, 1)
  const pieces = Math.ceil(((high - low) * (2 + steepness)) / 16)
  const width = (high - low) / pieces
  let sum = 0
  for (let piece = 0; piece < pieces; piece += 1)
    sum += integrate(integrand, low + piece * width, low + (piece + 1) * width)
  return sum
}

/** How far from 0, on one side, the density of v falls by e^−40: shape · (e^v − 1 − v) = 40, from above. */
function reach(shape: number, side: 1 | -1): number {
  let distance = Math.sqrt(80 / shape)
  while (shape * (Math.expm1(side * distance) - side * distance) < 40) distance *= 1.1
  return distance
}
