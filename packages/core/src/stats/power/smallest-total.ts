import { fail, ok, type Result } from '../../result.ts'
import { findRoot } from '../kernel/find-root.ts'
import type { StatsError } from '../stats-error.ts'

/** The smallest size, from `least` up, at which a power that grows with it reaches `power`. */
export function smallestTotal(
  powerAt: (total: number) => number,
  power: number,
  least: number,
): Result<number, StatsError> {
  if (powerAt(least) >= power) return ok(least)
  let enough = 2 * least
  while (powerAt(enough) < power) {
    enough *= 2
    if (enough > Number.MAX_SAFE_INTEGER) return fail({ kind: 'unreachable-effect' })
  }
  // Next to 1 a power grows in steps: from a step that is 0 no interpolation leads away, from −Infinity bisection does.
  const found = findRoot((total) => powerAt(total) - power || -Infinity, enough / 2, enough)
  return found.ok ? ok(found.value.high) : fail({ kind: 'not-converged' })
}
