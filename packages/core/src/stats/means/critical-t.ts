import { tInverse, tSf } from '../kernel/t.ts'

/**
 * The largest |t| whose two-sided p is still at least `significanceLevel`: "|t| is above it" and "p is below the
 * level" are then one statement, to the last bit. The twin of `criticalValue`.
 */
export function criticalT(significanceLevel: number, degreesOfFreedom: number): number {
  let t = Math.max(0, -tInverse(significanceLevel / 2, degreesOfFreedom))
  const step = Math.max(t, 1) * Number.EPSILON
  while (t > 0 && twoSidedTP(t, degreesOfFreedom) < significanceLevel) t -= step
  while (twoSidedTP(t + step, degreesOfFreedom) >= significanceLevel) t += step
  return Math.max(0, t)
}

/** The two-sided p of a t statistic. */
export function twoSidedTP(t: number, degreesOfFreedom: number): number {
  return 2 * tSf(Math.abs(t), degreesOfFreedom)
}
