import { bandMatrix, degreesOfFreedom, expectedAt, sumsByDistance, varianceOfSum } from './day-matrix.ts'
import { onLeftOvers } from './left-over.ts'
import { windowDays, type PeriodDays } from './period-days.ts'

/** How the variance that moving weeks show of the difference relates to the one it has. */
export interface MovingWeeksDesign {
  /** True variance of the difference where each day has variance 1. */
  readonly variance: number
  /** By how much the variance from moving weeks has to be multiplied. */
  readonly widening: number
  readonly degreesOfFreedom: number
}

/**
 * The small-sample side of the Newey–West variance, for days whose correlation fades as autocorrelation^k.
 *
 * Left-overs vary less than the days do, and windows of a few weeks are few: without the factor and the t
 * distribution's degrees of freedom, "5 %" would be 22 % on 14 days each side with an autocorrelation of 0.3.
 */
export function movingWeeksDesign(days: PeriodDays, autocorrelation: number): MovingWeeksDesign {
  const { weights } = days
  const window = windowDays(days)
  const kernel = bandMatrix(days, window - 1, (row, column, distance) => {
    return (1 - distance / window) * (weights[row] ?? 0) * (weights[column] ?? 0)
  })
  const matrix = onLeftOvers(days, kernel)
  const variance = varianceOfSum(days, weights, autocorrelation)
  const seen = expectedAt(sumsByDistance(days, matrix), autocorrelation)
  return {
    variance,
    widening: variance / seen,
    degreesOfFreedom: degreesOfFreedom(days, matrix, autocorrelation),
  }
}

/**
 * The Newey–West (Bartlett kernel) covariances of weighted sums: for each pair of weights, the product of their sums
 * over every window of days in a row, over the window's length. Days `d` apart share window − d windows, which is the
 * kernel's weight; as a sum of products it can have no negative variance.
 * Source: Newey & West, Econometrica 55 (1987); Meketon & Schmeiser, Proc. Winter Simulation Conf. 1984, for windows.
 */
export function movingWeeksCovariance(
  days: PeriodDays,
  residuals: Float64Array,
): (one: readonly number[], other: readonly number[]) => number {
  const window = windowDays(days)
  return (one, other) => {
    const [a, b] = [windowSums(days, window, residuals, one), windowSums(days, window, residuals, other)]
    return a.reduce((total, value, index) => total + value * (b[index] ?? 0), 0) / window
  }
}

/** Windows that reach over the first and the last day count with the days they hold. */
function windowSums(
  { places }: PeriodDays,
  window: number,
  residuals: Float64Array,
  weights: readonly number[],
): Float64Array {
  const sums = new Float64Array((places.at(-1) ?? 0) + window)
  for (const [day, place] of places.entries()) {
    const score = (residuals[day] ?? 0) * (weights[day] ?? 0)
    for (let end = place; end < place + window; end += 1) sums[end] = (sums[end] ?? 0) + score
  }
  return sums
}
