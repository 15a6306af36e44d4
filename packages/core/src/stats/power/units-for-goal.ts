import { fail, ok, type Result } from '../../result.ts'
import { binomialSf } from '../kernel/binomial.ts'
import { findRoot } from '../kernel/find-root.ts'
import { betaCdf } from '../kernel/beta.ts'
import { firstCount } from '../kernel/invert-count.ts'
import type { StatsError } from '../stats-error.ts'
import type { PlanThresholdInput } from './plan-threshold.ts'

/**
 * The people from whom on the exact binomial test of a goal keeps its power.
 *
 * The successes that just reject stay the same over a stretch of people, along which the power rises; it is weakest
 * where the next stretch starts. If people came in fractions, that weakest power would rise from stretch to stretch and
 * never be above the real one: so a stretch from which it suffices is safe, and a few before it may be.
 */
export function unitsForGoal(
  input: PlanThresholdInput & { readonly kind: 'proportion' },
): Result<number, StatsError> {
  const { direction, power, significanceLevelOneSided: level = 0.025 } = input
  // Few successes are many failures.
  const turn = (rate: number) => (direction === 'higher' ? rate : 1 - rate)
  const [goal, assumed] = [turn(input.goal), turn(input.assumed)]
  const isSafe = (successes: number) => {
    const units = longestStretch(successes, goal, level)
    return units !== undefined && betaCdf(assumed, successes + 1, units - successes) >= power
  }
  const guess = Math.ceil((10 * assumed * goal * (1 - goal)) / (assumed - goal) ** 2)
  if (!(guess < MOST_SUCCESSES) || !isSafe(MOST_SUCCESSES)) return fail({ kind: 'unreachable-effect' })
  let successes = firstCount(isSafe, 1, MOST_SUCCESSES, guess)
  /** With how many people at most so many successes still reject. */
  const most = (count: number) =>
    count === 0 ? 0 : Math.max(count - 1, Math.floor(longestStretch(count, goal, level) ?? 0))
  const enough = (units: number, count: number) => binomialSf(count - 1, units, assumed) >= power
  while (successes > 1 && enough(most(successes - 1) + 1, successes)) successes -= 1
  const first = most(successes - 1) + 1
  return ok(firstCount((units) => enough(units, successes), first, most(successes) + 1, first))
}

const MOST_SUCCESSES = 1e8

/** With how many people, in fractions, so many successes have probability `level` at the goal. */
function longestStretch(successes: number, goal: number, level: number): number | undefined {
  const excess = (units: number) => betaCdf(goal, successes, units - successes + 1) - level
  if (excess(successes) > 0) return undefined
  const found = findRoot(excess, successes, (10 * successes) / goal + 10 / goal)
  return found.ok ? found.value.low : undefined
}
