import { invariant } from '../../result.ts'
import { binomialDensity } from './binomial-density.ts'

/**
 * The beta distribution with shapes `a`, `b` > 0: the regularised incomplete beta function I_x(a, b).
 *
 * Total functions: NaN in, NaN out. The smaller tail is computed, the other is its complement, so that
 * cdf + sf = 1 and neither tail is ever the difference of two nearly equal numbers.
 * Source: continued fraction DLMF 8.17.22, with Loader's density as its factor.
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
  if (!(x >= 0 && y >= 0 && a > 0 && b > 0) || a === Infinity || b === Infinity) return Number.NaN
  if (x === 0) return 0
  if (y === 0) return 1
  if (x * (a + b + 2) < a + 1) return fractionTail(x, y, a, b)
  return 1 - fractionTail(y, x, b, a)
}

/** I_x(a, b) left of the mean, where the fraction converges in about √max(a, b) steps. */
function fractionTail(x: number, y: number, a: number, b: number): number {
  // x^a y^b / B(a, b) = a b / (a + b) · the binomial density of a in a + b.
  const factor = (b / (a + b)) * binomialDensity(a, a + b, x, y)
  if (factor === 0) return 0
  // Modified Lentz evaluation.
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
    if (Math.abs(change - 1) < 3e-16) return factor * value
  }
  invariant(false, 'the incomplete beta fraction converges')
}

const MAX_STEPS = 1_000_000

/** Keeps a denominator off zero, as Lentz's method asks. */
function away(denominator: number): number {
  return Math.abs(denominator) < 1e-300 ? 1e-300 : denominator
}
