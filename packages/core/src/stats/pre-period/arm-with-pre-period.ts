import type { Spread } from '../ratios/arm-ratio.ts'
import type { InvalidArm, StatsError } from '../stats-error.ts'

/**
 * One arm of people of whom some were there before the test: the outcome, and what the same people did before the
 * start. Everybody keeps their place; nobody is left out for being new.
 */
export interface ArmWithPrePeriod {
  /** People with a figure from before the start. */
  readonly returning: ReturningPeople
  /** People without one. Left out where there are none. */
  readonly newcomers?: NewPeople
}

export interface ReturningPeople {
  /** Whole number from 0. One person has no spread, and of nobody every figure is 0. */
  readonly units: number
  readonly outcome: Spread
  /** Any figure known before the start, most often the outcome itself. */
  readonly prePeriod: Spread
  /** Of outcome and figure before (divisor units − 1). */
  readonly covariance: number
}

export interface NewPeople extends Spread {
  /** Whole number from 0. */
  readonly units: number
}

export interface TwoArmsWithPrePeriod {
  readonly control: ArmWithPrePeriod
  readonly treatment: ArmWithPrePeriod
}

/** At least two people in the arm, and figures that some people can have. */
export function prePeriodError(arm: InvalidArm['arm'], summary: ArmWithPrePeriod): StatsError | undefined {
  const { returning, newcomers = nobody } = summary
  const { outcome, prePeriod, covariance } = returning
  const most = outcome.standardDeviation * prePeriod.standardDeviation
  const valid =
    isGroup(returning.units, outcome) &&
    isGroup(returning.units, prePeriod) &&
    Math.abs(covariance) <= most * (1 + 1e-9) &&
    isGroup(newcomers.units, newcomers) &&
    Number.isSafeInteger(returning.units + newcomers.units) &&
    returning.units + newcomers.units >= 2
  return valid ? undefined : { kind: 'invalid-pre-period-summary', arm }
}

export const nobody: NewPeople = { units: 0, mean: 0, standardDeviation: 0 }

function isGroup(units: number, { mean, standardDeviation }: Spread): boolean {
  if (!(Number.isSafeInteger(units) && units >= 0)) return false
  if (!(Math.abs(mean) <= LARGEST)) return false
  if (units < 2) return standardDeviation === 0 && (units === 1 || mean === 0)
  return standardDeviation === 0 || (standardDeviation >= 1 / LARGEST && standardDeviation <= LARGEST)
}

/** The fourth powers that the formulas form stay within a double. */
const LARGEST = 1e30
