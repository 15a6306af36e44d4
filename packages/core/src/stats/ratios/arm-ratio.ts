import type { InvalidArm, StatsError } from '../stats-error.ts'

/**
 * A ratio of two sums (revenue per order, clicks per page view) in one arm, seen from the people who were randomized:
 * what each person adds above and below the line.
 */
export interface ArmRatio {
  /** People: whole number, at least 2. */
  readonly units: number
  readonly numerator: Spread
  /** Its mean is above 0. */
  readonly denominator: Spread
  /** Of numerator and denominator over the people (divisor units − 1). */
  readonly covariance: number
}

export interface Spread {
  readonly mean: number
  /** Of the sample (divisor units − 1), ≥ 0. */
  readonly standardDeviation: number
}

export interface TwoRatios {
  readonly control: ArmRatio
  readonly treatment: ArmRatio
}

/** The ratio of the sums, with the delta method's variance of it. */
export function ratioEstimate({ units, numerator, denominator, covariance }: ArmRatio): {
  readonly ratio: number
  readonly variance: number
} {
  const ratio = numerator.mean / denominator.mean
  const spread =
    numerator.standardDeviation ** 2 - 2 * ratio * covariance + (ratio * denominator.standardDeviation) ** 2
  return { ratio, variance: Math.max(0, spread) / denominator.mean ** 2 / units }
}

export function ratioError(arm: InvalidArm['arm'], summary: ArmRatio): StatsError | undefined {
  const { units, numerator, denominator, covariance } = summary
  const most = numerator.standardDeviation * denominator.standardDeviation
  const valid =
    Number.isSafeInteger(units) &&
    units >= 2 &&
    Math.abs(numerator.mean) <= LARGEST &&
    denominator.mean >= 1 / LARGEST &&
    denominator.mean <= LARGEST &&
    isDeviation(numerator.standardDeviation) &&
    isDeviation(denominator.standardDeviation) &&
    Math.abs(covariance) <= most * (1 + 1e-9)
  return valid ? undefined : { kind: 'invalid-ratio-summary', arm }
}

function isDeviation(value: number): boolean {
  return value === 0 || (value >= 1 / LARGEST && value <= LARGEST)
}

/** The fourth powers that the formulas form stay within a double. */
const LARGEST = 1e30
