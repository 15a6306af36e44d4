import { integrate } from './gauss-legendre.ts'
import { poissonDensity } from './poisson-density.ts'

/**
 * The expected value of f(√(χ²/df)): what a statistic with known spread becomes when the spread is estimated with `df`
 * > 0 degrees of freedom. By quadrature in the logarithm of χ², for a smooth f that changes over a scale of about
 * 1 / `steepness` and is 0 from `end` / `steepness` on.
 */
export function meanOverChiScale(
  f: (scale: number) => number,
  df: number,
  steepness: number,
  end = Infinity,
): number {
  if (df > LIKE_INFINITY) return f(1)
  const shape = df / 2
  // χ²/2 = shape · e^v; the density of v is shape times a Poisson density.
  const integrand = (v: number) => shape * poissonDensity(shape, shape * Math.exp(v)) * f(Math.exp(v / 2))
  const high = Math.min(reach(shape, 1), 2 * Math.log(end / steepness))
  let [sum, low] = [0, -reach(shape, -1)]
  while (low < high) {
    // Where the scale is small f hardly changes with its logarithm.
    const next = Math.min(high, low + 8 / (1 + steepness * Math.exp(low / 2)))
    sum += integrate(integrand, low, next)
    low = next
  }
  return sum
}

/** Above it the spread is known better than the quadrature would weigh it. */
const LIKE_INFINITY = 1e14

/** How far from 0, on one side, the density of v falls by e^−40: shape · (e^v − 1 − v) = 40, from above. */
function reach(shape: number, side: 1 | -1): number {
  let distance = Math.sqrt(80 / shape)
  while (shape * (Math.expm1(side * distance) - side * distance) < 40) distance *= 1.1
  return distance
}
