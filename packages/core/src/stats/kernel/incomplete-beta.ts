import { invariant } from '../../result.ts'
import { binomialDensity, binomialLogDensity } from './binomial-density.ts'
import { concaveTailIntegral } from './concave-tail.ts'
import { expm1MinusLinear, log1pMinusLinear } from './small-differences.ts'

/**
 * I_x(a, b), the regularised incomplete beta function, for a, b > 0; NaN in, NaN out.
 *
 * y = 1 − x and the slope a y − b x (how far left of the mean x lies) are given apart: a caller knows them with digits
 * that x alone does not carry, near x = 1 and for large shapes.
 * The tail on x's side of the mean is computed, the other is its complement, so that I_x(a, b) + I_y(b, a) = 1 and
 * neither is ever the difference of two nearly equal numbers.
 *
 * Source: continued fraction of A. R. DiDonato & A. H. Morris, ACM TOMS 18 (1992), with Loader's density as its factor;
 * large shapes by quadrature in ln(x / (1 − x)), see `concaveTailIntegral`.
 */
export function incompleteBeta(x: number, y: number, a: number, b: number, slope: number): number {
  if (!isBeta(x, y, a, b)) return Number.NaN
  return isLeft(x, y, slope) ? leftTail(x, y, a, b, slope) : 1 - leftTail(y, x, b, a, -slope)
}

/** 1 − I_x(a, b), the upper tail. */
export function incompleteBetaSf(x: number, y: number, a: number, b: number, slope: number): number {
  if (!isBeta(x, y, a, b)) return Number.NaN
  return isLeft(x, y, slope) ? 1 - leftTail(x, y, a, b, slope) : leftTail(y, x, b, a, -slope)
}

/** ln I_x(a, b), finite where I_x itself is below the smallest double. */
export function logIncompleteBeta(x: number, y: number, a: number, b: number, slope: number): number {
  if (!isBeta(x, y, a, b)) return Number.NaN
  if (!isLeft(x, y, slope)) return Math.log1p(-leftTail(y, x, b, a, -slope))
  const tail = leftTail(x, y, a, b, slope)
  if (tail >= SMALLEST || x === 0) return Math.log(tail)
  return binomialLogDensity(a, b, x, y, slope) + Math.log(leftRatio(x, y, a, b, slope))
}

/** Below it a tail loses digits, and then underflows; its logarithm does not. */
const SMALLEST = 1e-300

function isBeta(x: number, y: number, a: number, b: number): boolean {
  return x >= 0 && y >= 0 && a > 0 && b > 0 && a + b < Infinity
}

/** Left of the mean, more or less: where the fraction converges fast. */
function isLeft(x: number, y: number, slope: number): boolean {
  return slope > x - y
}

function leftTail(x: number, y: number, a: number, b: number, slope: number): number {
  const density = binomialDensity(a, b, x, y, slope)
  return density === 0 ? 0 : Math.min(1, density * leftRatio(x, y, a, b, slope))
}

/** I_x(a, b) divided by the binomial density of a in a + b; x^a y^b / B(a, b) is a b / (a + b) times that density. */
function leftRatio(x: number, y: number, a: number, b: number, slope: number): number {
  // For a < 1 the integrand falls too slowly, but the fraction is fast for any b.
  const byLogits = a >= 1 && Math.max(a, b) > LARGE
  return (b / (a + b)) * a * (byLogits ? tailByLogits(x, y, a, b, slope) : fraction(x, y, a, b, slope))
}

const LARGE = 100_000

/**
 * I_x(a, b) / (x^a y^b / B(a, b)), in about √max(a, b) / 2 steps where a ≥ 1. Each convergent is an average of the two
 * before it as long as step < b, so nothing cancels.
 */
function fraction(x: number, y: number, a: number, b: number, slope: number): number {
  // Here slope ≥ x − y = 2 x − 1; rounding must not make a zero of it.
  const rise = Math.max(slope + 1, 2 * x)
  let scale = (a + 1) / (a * rise)
  let previous = 0
  let value = scale
  for (let step = 1; step <= MAX_STEPS; step += 1) {
    // The steps are added first: a may be far smaller than 1.
    const before = step - 1
    const middle = a + (step + before)
    const gain = step * (b - step) * x
    const inverse = 1 / (middle * (middle + 2))
    const upper = (a + step) * (rise + step * (1 + y)) * middle * inverse
    const each = gain * (middle + 2) * inverse
    const cross = each * (middle + 2) * inverse * (a + before) * (a + b + before) * x * scale
    const own = step + each + upper
    scale = 1 / (own + cross)
    const next = (own * value + cross * previous) * scale
    if (Math.abs(next - value) <= Number.EPSILON * next) return next
    previous = value
    value = next
  }
  invariant(false, 'the incomplete beta fraction converges')
}

const MAX_STEPS = 10_000

/** ∫ (t/x)^a ((1 − t)/y)^b d ln(t/(1 − t)) from x down to 0. */
function tailByLogits(x: number, y: number, a: number, b: number, slope: number): number {
  const total = a + b
  // a ln(t/x) + b ln((1 − t)/y) at the logit of x minus s, through the smaller of x and y, and regrouped so that
  // large terms do not cancel.
  const logHeight =
    x < y
      ? (s: number) => -slope * s - total * (x * expm1MinusLinear(-s) + log1pMinusLinear(x * Math.expm1(-s)))
      : (s: number) => -slope * s - total * (y * expm1MinusLinear(s) + log1pMinusLinear(y * Math.expm1(s)))
  return concaveTailIntegral({ logHeight, slope, bend: total * x * y })
}
