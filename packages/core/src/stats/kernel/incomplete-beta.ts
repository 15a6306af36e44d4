import { invariant } from '../../result.ts'
import { binomialDensity, binomialLogDensity } from './binomial-density.ts'
import { concaveTailIntegral } from './concave-tail.ts'
import { expm1MinusLinear, log1pMinusLinear } from './small-differences.ts'

/**
 * The beta distribution with shapes `a`, `b` > 0: the regularised incomplete beta function I_x(a, b).
 *
 * Total functions: NaN in, NaN out. The tail on x's side of the mean is computed, the other is its complement, so
 * that cdf + sf = 1 and neither tail is ever the difference of two nearly equal numbers.
 * Source: continued fraction DLMF 8.17.22, with Loader's density as its factor; large shapes by quadrature in
 * ln(x / (1 − x)), see `concaveTailIntegral`.
 */
export function betaCdf(x: number, a: number, b: number): number {
  return incompleteBeta(x, 1 - x, a, b)
}

/** 1 − I_x(a, b), the upper tail. */
export function betaSf(x: number, a: number, b: number): number {
  return incompleteBeta(1 - x, x, b, a)
}

/** I_x(a, b), with y = 1 − x given apart: near x = 1 the subtraction would lose it. */
export function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (!isBeta(x, y, a, b)) return Number.NaN
  if (x === 0) return 0
  if (y === 0) return 1
  return isLeft(x, y, a, b) ? leftTail(x, y, a, b) : 1 - leftTail(y, x, b, a)
}

/** ln I_x(a, b), finite where I_x itself is below the smallest double. */
export function logIncompleteBeta(x: number, y: number, a: number, b: number): number {
  if (!isBeta(x, y, a, b)) return Number.NaN
  if (x === 0) return -Infinity
  if (y === 0) return 0
  if (!isLeft(x, y, a, b)) return Math.log1p(-leftTail(y, x, b, a))
  return binomialLogDensity(a, a + b, x, y) + Math.log(leftRatio(x, y, a, b))
}

function isBeta(x: number, y: number, a: number, b: number): boolean {
  return x >= 0 && y >= 0 && a > 0 && b > 0 && a < Infinity && b < Infinity
}

/** Left of the mean, more or less: where the fraction converges fast. */
function isLeft(x: number, y: number, a: number, b: number): boolean {
  return x * (b + 1) < y * (a + 1)
}

function leftTail(x: number, y: number, a: number, b: number): number {
  const density = binomialDensity(a, a + b, x, y)
  return density === 0 ? 0 : density * leftRatio(x, y, a, b)
}

/** I_x(a, b) divided by the binomial density of a in a + b; x^a y^b / B(a, b) is a b / (a + b) times that density. */
function leftRatio(x: number, y: number, a: number, b: number): number {
  // For a < 1 the integrand falls too slowly, but the fraction is fast for any b.
  const byLogits = a >= 1 && Math.max(a, b) > LARGE
  return (b / (a + b)) * (byLogits ? a * tailByLogits(x, y, a, b) : fraction(x, y, a, b))
}

const LARGE = 100_000

/** The fraction of DLMF 8.17.22 by the modified Lentz method, in about √max(a, b) steps where a ≥ 1. */
function fraction(x: number, y: number, a: number, b: number): number {
  let c = 1
  // a + 1 − (a + b) x in the form that subtracts the smaller numbers.
  let d = (a + 1) / away(a < b ? a + 1 - (a + b) * x : 1 - b + (a + b) * y)
  let value = d
  for (let m = 1; m <= MAX_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    value *= c * d
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    const change = c * d
    value *= change
    if (Math.abs(change - 1) < 3e-16) return value
  }
  invariant(false, 'the incomplete beta fraction converges')
}

const MAX_STEPS = 10_000

/** Keeps a denominator off zero, as Lentz's method asks. */
function away(denominator: number): number {
  return Math.abs(denominator) < 1e-300 ? 1e-300 : denominator
}

/** ∫ (t/x)^a ((1 − t)/y)^b d ln(t/(1 − t)) from x down to 0. */
function tailByLogits(x: number, y: number, a: number, b: number): number {
  const total = a + b
  const slope = a * y - b * x
  // a ln(t/x) + b ln((1 − t)/y) at the logit of x minus s, through the smaller of x and y, and regrouped so that
  // large terms do not cancel.
  const logHeight =
    x < y
      ? (s: number) => -slope * s - total * (x * expm1MinusLinear(-s) + log1pMinusLinear(x * Math.expm1(-s)))
      : (s: number) => -slope * s - total * (y * expm1MinusLinear(s) + log1pMinusLinear(y * Math.expm1(s)))
  return concaveTailIntegral({ logHeight, slope, bend: total * x * y })
}
