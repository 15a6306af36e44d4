import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import type { Direction } from '../proportions/direction.ts'
import type { Dispersion } from '../rates/rate-dispersion.ts'
import type { StatsError } from '../stats-error.ts'
import { goalErrors } from './goal-errors.ts'
import { exposureForGoal } from './exposure-for-goal.ts'
import { unitsForGoal } from './units-for-goal.ts'

/** One arm against a goal: a known rate that it must be shown to lie above, or below. */
export type GoalTest = {
  /** The rate to be beaten, in (0, 1) for a proportion, above 0 for a rate of events. */
  readonly goal: number
  /** The true rate that is counted on, on the good side of the goal. */
  readonly assumed: number
  /** Which side of the goal is good. */
  readonly direction: Direction
  /** In (0, 1). Defaults to 0.025. */
  readonly significanceLevelOneSided?: number
} & (
  | { readonly kind: 'proportion' }
  | { readonly kind: 'rate'; /** Without it 2 is assumed. */ readonly dispersion?: Dispersion }
)

export type PlanThresholdInput = GoalTest & {
  /** In (significanceLevelOneSided, 1). */
  readonly power: number
}

export interface UnitsForGoal {
  readonly units: number
}

export interface ExposureForGoal {
  /** Days, visits or euros, in the unit of the goal. */
  readonly exposure: number
  /** At the assumed rate. */
  readonly expectedEvents: number
}

/**
 * How many people, or how much exposure, does it take to show that one arm beats a goal?
 *
 * By the exact test (`binomialTest`, `oneRateTest`), one final look. Because counts are whole the power rises in teeth:
 * the answer is the smallest size from which it never again falls below the one asked for. A goal for a cost is a rate:
 * one outcome per that cost, with the spend as exposure. Not for two arms: `planSampleSize`.
 * Errors: `invalid-goal`, `invalid-effect` (the assumed rate is not on the good side), `invalid-power`,
 * `invalid-significance-level`, `invalid-dispersion`; `unreachable-effect` where the number is beyond counting.
 * Law: `powerOfThreshold` there, and at every larger size, is at least `power`. Source: exact binomial and Poisson tails.
 * @example
 * planThreshold({
 *   kind: 'rate', goal: 1 / 30, assumed: 1 / 20, direction: 'higher', power: 0.8, dispersion: { kind: 'declared', value: 1 },
 * }) // { ok: true, value: { exposure: 1243.6…, expectedEvents: 62.1… } }: euros, to show a cost below 30
 */
export function planThreshold(
  input: PlanThresholdInput & { readonly kind: 'proportion' },
): Result<UnitsForGoal, StatsError>
export function planThreshold(
  input: PlanThresholdInput & { readonly kind: 'rate' },
): Result<ExposureForGoal, StatsError>
export function planThreshold(input: PlanThresholdInput): Result<UnitsForGoal | ExposureForGoal, StatsError> {
  const { power, significanceLevelOneSided: level = 0.025 } = input
  const error = firstError(
    ...goalErrors(input),
    levelError('invalid-power', power),
    power > level ? undefined : { kind: 'invalid-power', value: power },
  )
  if (error) return fail(error)
  if (input.kind === 'rate') {
    const exposure = exposureForGoal(input)
    return exposure.ok
      ? ok({ exposure: exposure.value, expectedEvents: exposure.value * input.assumed })
      : exposure
  }
  const units = unitsForGoal(input)
  return units.ok ? ok({ units: units.value }) : units
}
