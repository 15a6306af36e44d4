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
  // Against a steep f the mean lives on small scales, however unlikely: those where f is no longer 1, and beyond.
  const steep = -2 * Math.log(Math.max(1, steepness))
  const depth = Math.min(UNDERFLOW, fall(shape, steep))
  const high = Math.min(reach(shape, 1, NEGLIGIBLE), 2 * Math.log(end / steepness))
  let [sum, low] = [0, -reach(shape, -1, NEGLIGIBLE + depth)]
  while (low < high) {
    // Where the scale is small f hardly changes with its logarithm.
    const next = Math.min(high, low + 8 / (1 + Math.sqrt(shape) + steepness * Math.exp(low / 2)))
    sum += integrate(integrand, low, next)
    low = next
  }
  return sum
}

/** Above it the spread is known better than the quadrature would weigh it. */
const LIKE_INFINITY = 1e14

/** In natural logarithms: where a part of the mean is nothing against the rest, and where a double is 0. */
const NEGLIGIBLE = 40
const UNDERFLOW = 700

/** By how much the logarithm of the density of v is below that at 0. */
function fall(shape: number, v: number): number {
  return shape * (Math.expm1(v) - v)
}

/** How far from 0, on one side, the density of v falls by e^−depth, from above. */
function reach(shape: number, side: 1 | -1, depth: number): number {
  let distance = Math.sqrt((2 * depth) / shape)
  while (fall(shape, side * distance) < depth) distance *= 1.1
  return distance
}
