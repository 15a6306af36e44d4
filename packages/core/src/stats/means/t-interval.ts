import type { Estimated } from '../interval.ts'

/**
 * estimate ± critical · deviation, with ends whose signs are those of t ± critical to the last bit: the interval
 * excludes zero exactly when the test rejects.
 */
export function tInterval(estimate: number, deviation: number, critical: number): Estimated {
  const t = estimate / deviation
  return {
    estimate,
    interval: {
      low: Math.min(estimate, (t - critical) * deviation),
      high: Math.max(estimate, (t + critical) * deviation),
    },
  }
}
