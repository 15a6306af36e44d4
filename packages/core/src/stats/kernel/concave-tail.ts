import { integrate } from './gauss-legendre.ts'

/** The logarithm of a density along a distance s ≥ 0 into its tail, relative to the point s = 0. */
export interface ConcaveTail {
  /** Concave, 0 at s = 0. */
  readonly logHeight: (s: number) => number
  /** How steeply it falls at s = 0, ≥ 0. */
  readonly slope: number
  /** How strongly it bends down at s = 0, > 0. */
  readonly bend: number
}

/**
 * ∫ exp(logHeight(s)) ds from 0 to ∞: what a tail of a log-concave density weighs, relative to its height at the
 * point where the tail starts.
 *
 * The integrand is smooth and falls by e^−40 within `length`, so one 64-node rule gives full accuracy in constant
 * time, where series and fractions need more steps the larger the shapes are.
 */
export function concaveTailIntegral({ logHeight, slope, bend }: ConcaveTail): number {
  // Exact for a parabola; then adjusted to the true shape.
  let length = 40 / (slope / 2 + Math.hypot(slope, Math.sqrt(80) * Math.sqrt(bend)) / 2)
  while (logHeight(length) < -60) length *= 0.8
  while (logHeight(length) > -40) length *= 1.1
  return integrate((s) => Math.exp(logHeight(s)), 0, length)
}
