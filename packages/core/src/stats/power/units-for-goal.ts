import { fail, ok, type Result } from '../../result.ts'
import { binomialSf } from '../kernel/binomial.ts'
import { firstCount } from '../kernel/invert-count.ts'
import type { StatsError } from '../stats-error.ts'
import type { PlanThresholdInput } from './plan-threshold.ts'

/** The people from whom on the exact binomial test of a goal keeps its power; found as `exposureForGoal` does. */
export function unitsForGoal(
  input: PlanThresholdInput & { readonly kind: 'proportion' },
): Result<number, StatsError> {
  const { direction, power, significanceLevelOneSided: level = 0.025 } = input
  // Few successes are many failures.
  const turn = (rate: number) => (direction === 'higher' ? rate : 1 - rate)
  const [goal, assumed] = [turn(input.goal), turn(input.assumed)]
  /** With how many people at most so many successes still reject. */
  const longest = (successes: number) =>
    firstCount(
      (units) => binomialSf(successes - 1, units + 1, goal) > level,
      successes - 1,
      MOST_UNITS,
      successes / goal,
    )
  const weakest = (successes: number) => binomialSf(successes, longest(successes) + 1, assumed)
  const variance = (goal * (1 - goal)) / (assumed - goal) ** 2
  const guess = Math.ceil(10 * variance * assumed)
  if (!(guess < MOST_UNITS / 100)) return fail({ kind: 'unreachable-effect' })
  const isEnough = (successes: number) => weakest(successes) >= power
  let most = guess + 10
  while (!isEnough(most)) {
    most *= 2
    if (most > MOST_UNITS) return fail({ kind: 'unreachable-effect' })
  }
  const successes = firstCount(isEnough, 1, most, guess)
  // On the stretch of this count the power rises with the people.
  const first = successes === 1 ? 1 : Math.max(successes, longest(successes - 1) + 1)
  return ok(
    firstCount(
      (units) => binomialSf(successes - 1, units, assumed) >= power,
      first,
      longest(successes),
      first,
    ),
  )
}

const MOST_UNITS = 1e9
