import type { InvalidArm, StatsError } from '../stats-error.ts'

/** What a test on a mean needs to know of one arm: people, each counted once, and one number for each of them. */
export interface ArmMean {
  /** Whole number, at least 2. */
  readonly units: number
  /** Finite; euros, minutes, pieces: one unit of measure for both arms. */
  readonly mean: number
  /** Of the sample (divisor units − 1), finite and ≥ 0, in the unit of the mean. */
  readonly standardDeviation: number
  /** Third standardized moment of the values, where it is known: it says whether these are enough people. */
  readonly skewness?: number
}

export interface TwoMeans {
  readonly control: ArmMean
  readonly treatment: ArmMean
}

/** The square of the mean's standard error. */
export function varianceOfMean({ units, standardDeviation }: ArmMean): number {
  return (standardDeviation * standardDeviation) / units
}

export function meanError(arm: InvalidArm['arm'], summary: ArmMean): StatsError | undefined {
  const { units, mean, standardDeviation, skewness = 0 } = summary
  const valid =
    Number.isSafeInteger(units) &&
    units >= 2 &&
    Math.abs(mean) <= LARGEST &&
    standardDeviation >= 0 &&
    standardDeviation <= LARGEST &&
    (standardDeviation === 0 || standardDeviation >= SMALLEST) &&
    Number.isFinite(skewness)
  return valid ? undefined : { kind: 'invalid-summary', arm }
}

export function meansError({ control, treatment }: TwoMeans): StatsError | undefined {
  const spread = control.standardDeviation + treatment.standardDeviation
  return (
    meanError('control', control) ??
    meanError('treatment', treatment) ??
    (spread > 0 ? undefined : { kind: 'no-spread' })
  )
}

/** The fourth powers that the formulas form stay within a double. */
const LARGEST = 1e60
const SMALLEST = 1e-60
