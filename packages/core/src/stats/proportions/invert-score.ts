import { fail, ok, type Result } from '../../result.ts'
import { findRoot } from '../kernel/find-root.ts'
import type { Interval } from '../interval.ts'
import type { StatsError } from '../stats-error.ts'

/**
 * The effects that a score test does not reject: where −critical ≤ z(effect) ≤ critical, for a falling z.
 *
 * Each end is searched on its side of the estimate, and on one side of zero only, as z(0) says: an interval
 * therefore excludes zero exactly when the test rejects it. Ends are taken from inside the interval.
 */
export function invertScore(input: {
  readonly z: (effect: number) => number
  readonly critical: number
  readonly estimate: number
  readonly lowest: number
  readonly highest: number
}): Result<Interval, StatsError> {
  const { z, critical, estimate, lowest, highest } = input
  const low = lowerEnd(z, critical, estimate, lowest)
  const high = lowerEnd((effect) => -z(-effect), critical, -estimate, -highest)
  if (!low.ok || !high.ok) return fail({ kind: 'not-converged' })
  // Intervals as short as the rounding would else miss their estimate by it.
  return ok({ low: Math.min(estimate, low.value), high: Math.max(estimate, 0 - high.value) })
}

/** The upper end is the lower end of the mirrored problem. */
function lowerEnd(
  z: (effect: number) => number,
  critical: number,
  estimate: number,
  lowest: number,
): Result<number, StatsError> {
  const rejected = (effect: number) => z(effect) > critical
  if (!rejected(lowest)) return ok(lowest)
  const zeroRejected = estimate > 0 && lowest < 0 && rejected(0)
  const from = zeroRejected ? 0 : lowest
  const to = !zeroRejected && estimate > 0 && lowest < 0 ? 0 : estimate
  // Where the critical value is zero, rounding may reject the estimate itself: the interval is that one point.
  if (rejected(to)) return ok(to)
  const bracket = findRoot((effect) => z(effect) - critical, from, to)
  return bracket.ok ? ok(bracket.value.high) : fail({ kind: 'not-converged' })
}
