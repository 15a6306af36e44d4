import { levelError } from '../input-errors.ts'
import { signOf } from '../proportions/direction.ts'
import { assumedDispersion, dispersionError } from '../rates/rate-dispersion.ts'
import type { StatsError } from '../stats-error.ts'
import type { GoalTest } from './plan-threshold.ts'

export function goalErrors(input: GoalTest): readonly (StatsError | undefined)[] {
  const { goal, assumed, direction, significanceLevelOneSided = 0.025 } = input
  const most = input.kind === 'proportion' ? 1 : LARGEST
  const least = input.kind === 'proportion' ? 0 : SMALLEST
  const within = (value: number) => value > least && value < most
  return [
    within(goal) ? undefined : { kind: 'invalid-goal', value: goal },
    within(assumed) && signOf(direction) * (assumed - goal) > 0
      ? undefined
      : { kind: 'invalid-effect', value: assumed },
    levelError('invalid-significance-level', significanceLevelOneSided),
    input.kind === 'rate' ? dispersionError(input.dispersion ?? assumedDispersion) : undefined,
  ]
}

/** Products stay within a double. */
const SMALLEST = 1e-60
const LARGEST = 1e60
