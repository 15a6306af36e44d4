import { deviance } from './deviance.ts'
import { stirlingError } from './log-gamma.ts'

/**
 * The binomial probability of `x` successes in `n` trials, also for fractional x and n (the incomplete beta needs
 * them). `q` is 1 − p, given apart because near p = 1 the subtraction would lose it. NaN in, NaN out.
 *
 * Source: C. Loader (2000): the exponent is a sum of small positive deviances, so nothing large cancels.
 */
export function binomialDensity(x: number, n: number, p: number, q: number): number {
  const edge = edgeLogDensity(x, n, p, q)
  if (edge !== undefined) return Math.exp(edge)
  return Math.exp(exponent(x, n, p, q)) * Math.sqrt(n / x / (n - x) / (2 * Math.PI))
}

/** The logarithm of `binomialDensity`, finite where the density itself is below the smallest double. */
export function binomialLogDensity(x: number, n: number, p: number, q: number): number {
  const edge = edgeLogDensity(x, n, p, q)
  if (edge !== undefined) return edge
  return exponent(x, n, p, q) + 0.5 * Math.log(n / x / (n - x) / (2 * Math.PI))
}

function exponent(x: number, n: number, p: number, q: number): number {
  const y = n - x
  return stirlingError(n) - stirlingError(x) - stirlingError(y) - deviance(x, n * p) - deviance(y, n * q)
}

/** The logarithm where the general formula would divide by zero, or undefined. */
function edgeLogDensity(x: number, n: number, p: number, q: number): number | undefined {
  if (!(n >= 0 && p >= 0 && q >= 0) || Number.isNaN(x)) return Number.NaN
  if (x < 0 || x > n) return -Infinity
  if (p === 0) return x === 0 ? 0 : -Infinity
  if (q === 0) return x === n ? 0 : -Infinity
  if (x === 0) return n * logShare(q, p)
  return x === n ? n * logShare(p, q) : undefined
}

/** ln share, through the other share where that one is the smaller and therefore the exact one. */
function logShare(share: number, other: number): number {
  return other < 0.1 ? Math.log1p(-other) : Math.log(share)
}
