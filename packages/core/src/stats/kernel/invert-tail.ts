import { invariant } from '../../result.ts'

/** A tail probability seen from the point `x` > 0. */
export interface TailAt {
  /** ln of the tail divided by the wanted probability: 0 at the quantile. */
  readonly excess: number
  /** d excess / d ln x. */
  readonly slope: number
}

/**
 * The x > 0 at which a tail reaches a wanted probability, from the smallest positive double to the largest; beyond
 * that 0 or Infinity. `tailAt` is monotone in x, in the direction `rises`.
 *
 * Newton's method on the logarithms of both scales, where tails are nearly straight. Every value narrows a bracket;
 * a step that leaves it is replaced by bisection of the exponent, so it always converges.
 */
export function invertTail(tailAt: (x: number) => TailAt, rises: boolean, start: number): number {
  let low = Number.MIN_VALUE
  let high = Number.MAX_VALUE
  let x = Math.min(high, Math.max(low, Number.isNaN(start) ? 1 : start))
  for (let iteration = 0; iteration < MAX_ITERATIONS; iteration += 1) {
    const { excess, slope } = tailAt(x)
    if (excess === 0) return x
    if (excess > 0 === rises) high = x
    else low = x
    const newton = x * Math.exp(-excess / slope)
    // Newton's method squares the error: what is left after a step this small is below rounding.
    if (Math.abs(newton - x) <= 1e-10 * x) return newton
    const next = newton > low && newton < high ? newton : middle(low, high)
    if (next === low || next === high) return closed(low, high)
    x = next
  }
  invariant(false, 'a bracketed inverse converges')
}

/** Eleven bisections of the exponent find the power of two, 53 more the last bit. */
const MAX_ITERATIONS = 200

function middle(low: number, high: number): number {
  return high > 2 * low ? Math.sqrt(low) * Math.sqrt(high) : low + (high - low) / 2
}

/** A bracket that closed on an end of the doubles has its quantile beyond it. */
function closed(low: number, high: number): number {
  if (high === Number.MAX_VALUE) return Infinity
  return low === Number.MIN_VALUE ? 0 : low
}
