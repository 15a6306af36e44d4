import { fail, ok, type Result } from '../../result.ts'
import { betaCdf, betaSf } from '../kernel/beta.ts'
import { binomialCdf, binomialSf } from '../kernel/binomial.ts'
import { findRoot } from '../kernel/find-root.ts'
import { firstCount } from '../kernel/invert-count.ts'
import type { StatsError } from '../stats-error.ts'
import type { PlanThresholdInput } from './plan-threshold.ts'

/**
 * The people from whom on the exact binomial test of a goal keeps its power.
 *
 * The count that just rejects stays the same over a stretch of people, along which the power moves one way. If people
 * came in fractions, the weakest power of a stretch would rise from stretch to stretch and never be above the real one:
 * so a stretch from which it suffices is safe, and a few before it may be. Of successes and failures the rarer are
 * counted: their stretches are the longer ones, and those few are few.
 */
export function unitsForGoal(
  input: PlanThresholdInput & { readonly kind: 'proportion' },
): Result<number, StatsError> {
  const { direction, power, significanceLevelOneSided: level = 0.025 } = input
  const areRare = input.goal <= 0.5
  const turn = (rate: number) => (areRare ? rate : 1 - rate)
  const test = { goal: turn(input.goal), assumed: turn(input.assumed), power, level }
  return (direction === 'higher') === areRare ? unitsForMany(test) : unitsForFew(test)
}

interface RareGoal {
  /** At most one half. */
  readonly goal: number
  readonly assumed: number
  readonly power: number
  readonly level: number
}

/** How far to look: the people among whom so many are found can still be counted. */
function mostCounted(goal: number): number {
  return Math.min(1e8, Math.floor((Number.MAX_SAFE_INTEGER * goal) / 10) - 100)
}

/** Many counts reject: the power rises along a stretch, and is weakest where the next one starts. */
function unitsForMany({ goal, assumed, power, level }: RareGoal): Result<number, StatsError> {
  const isSafe = (count: number) => {
    const units = longestStretch(count, goal, level)
    return units !== undefined && betaCdf(assumed, count + 1, units - count) >= power
  }
  const guess = Math.ceil((10 * assumed * goal * (1 - goal)) / (assumed - goal) ** 2)
  const last = mostCounted(goal)
  if (!(guess < last) || !isSafe(last)) return fail({ kind: 'unreachable-effect' })
  let count = firstCount(isSafe, 1, last, guess)
  /** With how many people at most so many still reject. */
  const most = (reached: number) =>
    reached === 0 ? 0 : Math.max(reached - 1, Math.floor(longestStretch(reached, goal, level) ?? 0))
  const enough = (units: number, reached: number) => binomialSf(reached - 1, units, assumed) >= power
  while (count > 1 && enough(most(count - 1) + 1, count)) count -= 1
  const first = most(count - 1) + 1
  return ok(firstCount((units) => enough(units, count), first, most(count) + 1, first))
}

/** With how many people, in fractions, at least so many have probability `level` at the goal. */
function longestStretch(count: number, goal: number, level: number): number | undefined {
  const excess = (units: number) => betaCdf(goal, count, units - count + 1) - level
  if (excess(count) > 0) return undefined
  const found = findRoot(excess, count, (10 * count) / goal + 10 / goal)
  return found.ok ? found.value.low : undefined
}

/** Few counts reject: the power falls along a stretch, and is weakest at its own end. */
function unitsForFew({ goal, assumed, power, level }: RareGoal): Result<number, StatsError> {
  const weakest = (count: number) => {
    const units = startOfStretch(count + 1, goal, level)
    return units === undefined ? 0 : betaSf(assumed, count + 1, units - count)
  }
  const isSafe = (count: number) => weakest(count) >= power
  const guess = Math.ceil((10 * goal * goal * (1 - goal)) / (assumed - goal) ** 2)
  const last = mostCounted(goal)
  if (!(guess < last) || !isSafe(last)) return fail({ kind: 'unreachable-effect' })
  let count = firstCount(isSafe, 0, last, guess)
  /** From how many people on so few reject. */
  const first = (reached: number) => {
    const start = Math.floor(startOfStretch(reached, goal, level) ?? reached + 1)
    const rejects = (units: number) => binomialCdf(reached, units, goal) <= level
    return firstCount(rejects, reached + 1, start + 2, start)
  }
  while (count > 0 && binomialCdf(count - 1, first(count) - 1, assumed) >= power) count -= 1
  return ok(first(count))
}

/** With how many people, in fractions, at most so many have probability `level` at the goal. */
function startOfStretch(count: number, goal: number, level: number): number | undefined {
  const excess = (units: number) => betaSf(goal, count + 1, units - count) - level
  if (excess(count + 1) <= 0) return count + 1
  const found = findRoot(excess, count + 1, (10 * count + 1000) / goal)
  return found.ok ? found.value.low : undefined
}
