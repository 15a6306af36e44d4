import { fail, ok, type Result } from '../../result.ts'
import { findRoot } from '../kernel/find-root.ts'
import { criticalT } from './critical-t.ts'
import { tPower } from './t-power.ts'

/** What a two-sided t test is planned with. */
export interface PlannedTTest {
  readonly degreesOfFreedom: number
  /** In (significanceLevel / 2, 1). */
  readonly power: number
  /** Two-sided, in (0, 1). */
  readonly significanceLevel: number
}

/**
 * How many standard errors from zero an effect must be for the t test to show it, on its side, with this power.
 * Source: the noncentral t distribution.
 */
export function detectableDistance(
  plan: PlannedTTest,
): Result<number, { readonly kind: 'unreachable-effect' | 'not-converged' }> {
  const { degreesOfFreedom, power, significanceLevel } = plan
  const critical = criticalT(significanceLevel, degreesOfFreedom)
  // As in `smallestTotal`, 0 would hold up the search for the root.
  const shortfall = (distance: number) => power - tPower(critical, degreesOfFreedom, distance) || -Infinity
  let enough = 1
  while (shortfall(enough) > 0) {
    if (enough > FARTHEST) return fail({ kind: 'unreachable-effect' })
    enough *= 2
  }
  const found = findRoot(shortfall, enough > 1 ? enough / 2 : 0, enough)
  return found.ok ? ok(found.value.high) : fail({ kind: 'not-converged' })
}

/** In standard errors. */
const FARTHEST = 1e60
