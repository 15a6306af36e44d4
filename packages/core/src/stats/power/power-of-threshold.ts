import { fail, ok, type Result } from '../../result.ts'
import { firstError } from '../input-errors.ts'
import { binomialCdf, binomialInverse, binomialSf } from '../kernel/binomial.ts'
import { gammaCdf, gammaSf } from '../kernel/incomplete-gamma.ts'
import { firstCount } from '../kernel/invert-count.ts'
import { assumedDispersion, type Dispersion } from '../rates/rate-dispersion.ts'
import type { StatsError } from '../stats-error.ts'
import { goalErrors } from './goal-errors.ts'
import { sizeError } from './plan-errors.ts'
import type { GoalTest } from './plan-threshold.ts'

export type PowerOfThresholdInput = GoalTest & {
  /** People, whole, for a proportion; exposure, above 0, for a rate. */
  readonly size: number
}

/**
 * If one arm's true rate is the assumed one, how likely is it shown to beat the goal?
 *
 * In [0, 1], exact, for one final look. A test against a goal is met when its interval lies beyond the goal, so this is
 * also P(met). A rate's events vary as Poisson's times the dispersion, in the gamma form that `oneRateTest` uses.
 * Errors: `invalid-units` or `invalid-exposure` (also where it brings more events than can be counted), and those of `planThreshold` but for the power.
 * Law: at the goal itself it would be at most `significanceLevelOneSided`. Source: exact binomial and Poisson tails.
 * @example
 * powerOfThreshold({
 *   kind: 'rate', goal: 1 / 30, assumed: 1 / 20, direction: 'higher', size: 600, dispersion: { kind: 'declared', value: 1 },
 * }) // { ok: true, value: 0.524… }: a spend of 600 euros against a goal of 30 a lead
 */
export function powerOfThreshold(input: PowerOfThresholdInput): Result<number, StatsError> {
  const error = firstError(...goalErrors(input), sizeError(input.kind, input.size), eventsError(input))
  if (error) return fail(error)
  return ok(input.kind === 'rate' ? ratePower(input) : proportionPower(input))
}

function proportionPower(input: PowerOfThresholdInput): number {
  const { goal, assumed, direction, size, significanceLevelOneSided: level = 0.025 } = input
  if (direction === 'higher') {
    const least = firstCount(
      (count) => binomialSf(count - 1, size, goal) <= level,
      0,
      size + 1,
      binomialInverse(1 - level, size, goal),
    )
    return binomialSf(least - 1, size, assumed)
  }
  const firstNot = firstCount(
    (count) => binomialCdf(count, size, goal) > level,
    0,
    size,
    binomialInverse(level, size, goal),
  )
  return binomialCdf(firstNot - 1, size, assumed)
}

type RateAtGoal = Pick<PowerOfThresholdInput, 'goal' | 'size'> & { readonly dispersion?: Dispersion }

/** More than any level rejects, or accepts, at the goal. */
function mostEvents({ goal, size, dispersion = assumedDispersion }: RateAtGoal): number {
  const expected = (goal * size) / dispersion.value
  return Math.ceil(dispersion.value * (expected + 40 * Math.sqrt(expected) + 800))
}

function eventsError(input: PowerOfThresholdInput): StatsError | undefined {
  return input.kind === 'proportion' || Number.isSafeInteger(mostEvents(input))
    ? undefined
    : { kind: 'invalid-exposure', value: input.size }
}

function ratePower(input: GoalTest & RateAtGoal): number {
  const { goal, assumed, direction, size, significanceLevelOneSided: level = 0.025 } = input
  const { value: dispersion } = input.dispersion ?? assumedDispersion
  const [expected, mean] = [(goal * size) / dispersion, (assumed * size) / dispersion]
  if (direction === 'higher') {
    const rejects = (count: number) => count > 0 && gammaCdf(expected, count / dispersion) <= level
    const least = firstCount(rejects, 0, mostEvents(input), expected * dispersion)
    return gammaCdf(mean, least / dispersion)
  }
  const accepts = (count: number) => gammaSf(expected, count / dispersion + 1) > level
  const firstNot = firstCount(accepts, 0, mostEvents(input), expected * dispersion)
  return firstNot === 0 ? 0 : gammaSf(mean, (firstNot - 1) / dispersion + 1)
}
