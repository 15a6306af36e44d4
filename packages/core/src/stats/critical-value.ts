import { normalInverse, normalSf } from './kernel/normal.ts'

/**
 * The largest |z| whose two-sided p is still at least `significanceLevel`: "|z| is above it" and "p is below the
 * level" are then one statement, to the last bit. Tests and the intervals that invert them share it.
 */
export function criticalValue(significanceLevel: number): number {
  let z = Math.max(0, -normalInverse(significanceLevel / 2))
  const step = Math.max(z, 1) * Number.EPSILON
  while (z > 0 && twoSidedP(z) < significanceLevel) z -= step
  while (twoSidedP(z + step) >= significanceLevel) z += step
  return Math.max(0, z)
}

/** The two-sided p of a standard normal statistic. */
export function twoSidedP(z: number): number {
  return 2 * normalSf(Math.abs(z))
}
