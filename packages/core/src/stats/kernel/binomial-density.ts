import { deviance } from './deviance.ts'
import { stirlingError } from './log-gamma.ts'

/**
 * The binomial probability of `x` successes and `y` failures, also for fractional ones (the incomplete beta needs
 * them). `q` is 1 − p, given apart because near p = 1 the subtraction would lose it, and so is `excess` = x q − y p,
 * the successes above the expected number. NaN in, NaN out.
 *
 * Source: C. Loader (2000): the exponent is a sum of small positive deviances, so nothing large cancels.
 */
export function binomialDensity(x: number, y: number, p: number, q: number, excess: number): number {
  if (!isInside(x, y, p, q)) return Math.exp(edgeLogDensity(x, y, p, q))
  return Math.exp(exponent(x, y, p, q, excess)) * Math.sqrt((x + y) / x / y / (2 * Math.PI))
}

/** The logarithm of `binomialDensity`, finite where the density itself is below the smallest double. */
export function binomialLogDensity(x: number, y: number, p: number, q: number, excess: number): number {
  if (!isInside(x, y, p, q)) return edgeLogDensity(x, y, p, q)
  return exponent(x, y, p, q, excess) + 0.5 * Math.log((x + y) / x / y / (2 * Math.PI))
}

function exponent(x: number, y: number, p: number, q: number, excess: number): number {
  const n = x + y
  const constant = stirlingError(n) - stirlingError(x) - stirlingError(y)
  return constant - deviance(x, n * p, excess) - deviance(y, n * q, -excess)
}

/** Where the general formula does not divide by zero. */
function isInside(x: number, y: number, p: number, q: number): boolean {
  return x > 0 && y > 0 && p > 0 && q > 0
}

function edgeLogDensity(x: number, y: number, p: number, q: number): number {
  if (!(p >= 0 && q >= 0) || Number.isNaN(x + y)) return Number.NaN
  if (x < 0 || y < 0) return -Infinity
  if (p === 0) return x === 0 ? 0 : -Infinity
  if (q === 0) return y === 0 ? 0 : -Infinity
  return x === 0 ? y * logShare(q, p) : x * logShare(p, q)
}

/** ln share, through the other share where that one is the smaller and therefore the exact one. */
function logShare(share: number, other: number): number {
  return other < 0.1 ? Math.log1p(-other) : Math.log(share)
}
