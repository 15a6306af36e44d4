import { invariant } from '../../result.ts'
import { concaveTailIntegral } from './concave-tail.ts'
import { poissonDensity, poissonLogDensity } from './poisson-density.ts'
import { expm1MinusLinear } from './small-differences.ts'

/**
 * The gamma distribution with `shape` > 0 and scale 1: the regularised incomplete gamma functions.
 *
 * Total functions: NaN in, NaN out. The tail on x's side of the mean is computed, the other is its complement.
 * Sources: DLMF 8.11.4 (series), 8.9.2 (continued fraction), Poisson density of Loader (2000) as their factor; large
 * shapes by quadrature in ln x, see `concaveTailIntegral`.
 */
export function gammaCdf(x: number, shape: number): number {
  if (!isGamma(x, shape)) return Number.NaN
  return x < shape ? lowerTail(x, shape) : 1 - upperTail(x, shape)
}

/** P(X > x), the upper tail. */
export function gammaSf(x: number, shape: number): number {
  if (!isGamma(x, shape)) return Number.NaN
  return x < shape ? 1 - lowerTail(x, shape) : upperTail(x, shape)
}

/** ln P(X ≤ x), finite where the tail itself is below the smallest double. */
export function gammaLogCdf(x: number, shape: number): number {
  if (!isGamma(x, shape)) return Number.NaN
  if (x >= shape) return Math.log1p(-upperTail(x, shape))
  const tail = lowerTail(x, shape)
  if (tail >= SMALLEST || x === 0) return Math.log(tail)
  return poissonLogDensity(shape, x) + Math.log(lowerRatio(x, shape))
}

/** ln P(X > x). */
export function gammaLogSf(x: number, shape: number): number {
  if (!isGamma(x, shape)) return Number.NaN
  if (x < shape) return Math.log1p(-lowerTail(x, shape))
  const tail = upperTail(x, shape)
  if (tail >= SMALLEST || x === Infinity) return Math.log(tail)
  return poissonLogDensity(shape, x) + Math.log(upperRatio(x, shape))
}

/** Below it a tail loses digits, and then underflows; its logarithm does not. */
const SMALLEST = 1e-300

function isGamma(x: number, shape: number): boolean {
  return x >= 0 && shape > 0 && shape < Infinity
}

function lowerTail(x: number, shape: number): number {
  const density = poissonDensity(shape, x)
  return density === 0 ? 0 : Math.min(1, density * lowerRatio(x, shape))
}

function upperTail(x: number, shape: number): number {
  const density = poissonDensity(shape, x)
  return density === 0 ? 0 : Math.min(1, density * upperRatio(x, shape))
}

/** The tails divided by x^shape e^−x / Γ(shape + 1). */
function lowerRatio(x: number, shape: number): number {
  return shape > LARGE ? shape * tailByLogs(x, shape, -1) : lowerSeries(x, shape)
}

function upperRatio(x: number, shape: number): number {
  return shape * (shape > LARGE || x < 2 ? tailByLogs(x, shape, 1) : upperFraction(x, shape))
}

const LARGE = 20_000

/** 1 + x/(s + 1) + x²/((s + 1)(s + 2)) + … */
function lowerSeries(x: number, shape: number): number {
  let term = 1
  let sum = 0
  for (let order = 1; sum + term !== sum; order += 1) {
    sum += term
    term *= x / (shape + order)
  }
  return sum
}

/** Γ(s, x) e^x x^−s by the modified Lentz method. */
function upperFraction(x: number, shape: number): number {
  let base = x + 1 - shape
  let c = 1 / TINY
  let d = 1 / base
  let value = d
  for (let step = 1; step <= MAX_STEPS; step += 1) {
    const numerator = -step * (step - shape)
    base += 2
    d = 1 / away(numerator * d + base)
    c = away(base + numerator / c)
    const change = c * d
    value *= change
    if (Math.abs(change - 1) < 3e-16) return value
  }
  invariant(false, 'the incomplete gamma fraction converges')
}

const MAX_STEPS = 100_000
const TINY = 1e-300

/** Keeps a denominator off zero, as Lentz's method asks. */
function away(denominator: number): number {
  return Math.abs(denominator) < TINY ? TINY : denominator
}

/** ∫ (t/x)^s e^(x − t) d ln t from x up (side 1) or down (side −1). */
function tailByLogs(x: number, shape: number, side: 1 | -1): number {
  const slope = side * (x - shape)
  // s v − x (e^v − 1) with v = side · s, regrouped so that large terms do not cancel.
  const logHeight = (s: number) => -slope * s - x * expm1MinusLinear(side * s)
  return concaveTailIntegral({ logHeight, slope, bend: x })
}
