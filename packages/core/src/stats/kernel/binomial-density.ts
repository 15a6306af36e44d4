import { stirlingError } from './log-gamma.ts'

/**
 * The binomial probability of `x` successes in `n` trials, also for fractional x and n (the incomplete beta needs
 * them). `q` is 1 − p, given apart because near p = 1 the subtraction would lose it. NaN in, NaN out.
 *
 * Source: C. Loader (2000): the exponent is a sum of small positive deviances, so nothing large cancels.
 */
export function binomialDensity(x: number, n: number, p: number, q: number): number {
  if (!(n >= 0 && p >= 0 && q >= 0) || Number.isNaN(x)) return Number.NaN
  if (x < 0 || x > n) return 0
  const y = n - x
  if (p === 0) return x === 0 ? 1 : 0
  if (q === 0) return y === 0 ? 1 : 0
  if (x === 0) return Math.exp(n * logShare(q, p))
  if (y === 0) return Math.exp(n * logShare(p, q))
  const exponent =
    stirlingError(n) - stirlingError(x) - stirlingError(y) - deviance(x, n * p) - deviance(y, n * q)
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * x * y))
}

/** ln share, through the other share where that one is the smaller and therefore the exact one. */
function logShare(share: number, other: number): number {
  return other < 0.1 ? Math.log1p(-other) : Math.log(share)
}

/** x ln(x/m) + m − x, without cancellation where x is close to m. */
function deviance(x: number, mean: number): number {
  const difference = x - mean
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - difference
  const relative = difference / (x + mean)
  const square = relative * relative
  let sum = difference * relative
  let power = 2 * x * relative
  for (let odd = 3; ; odd += 2) {
    power *= square
    const next = sum + power / odd
    if (next === sum) return sum
    sum = next
  }
}
