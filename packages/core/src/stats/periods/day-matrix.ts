import type { DayMatrix } from './left-over.ts'
import type { PeriodDays } from './period-days.ts'

/** A symmetric band: `entry` gives what stands where two days are at most `reach` days apart; elsewhere it is 0. */
export function bandMatrix(
  { places }: PeriodDays,
  reach: number,
  entry: (row: number, column: number, distance: number) => number,
): DayMatrix {
  const matrix = places.map(() => new Float64Array(places.length))
  for (const [row, place] of places.entries())
    for (let column = row; column >= 0; column -= 1) {
      const distance = place - (places[column] ?? 0)
      if (distance > reach) break
      const value = entry(row, column, distance)
      put(matrix[row], column, value)
      put(matrix[column], row, value)
    }
  return matrix
}

function put(line: Float64Array | undefined, column: number, value: number): void {
  if (line) line[column] = value
}

/** The sums of a symmetric matrix over all pairs of days that lie 0, 1, 2, … days apart. */
export function sumsByDistance({ places }: PeriodDays, matrix: DayMatrix): Float64Array {
  const sums = new Float64Array((places.at(-1) ?? 0) + 1)
  for (const [row, line] of matrix.entries()) {
    const place = places[row] ?? 0
    for (let column = 0; column <= row; column += 1) {
      const distance = place - (places[column] ?? 0)
      sums[distance] = (sums[distance] ?? 0) + (column === row ? 1 : 2) * (line[column] ?? 0)
    }
  }
  return sums
}

/** What the matrix gives on average where figures k days apart correlate by autocorrelation^k and have variance 1. */
export function expectedAt(sums: Float64Array, autocorrelation: number): number {
  let value = 0
  for (let distance = sums.length - 1; distance >= 0; distance -= 1)
    value = value * autocorrelation + (sums[distance] ?? 0)
  return value
}

/**
 * The degrees of freedom of the χ² that has the mean and the variance of the matrix's square, for normal figures with
 * that autocorrelation: (tr T)² / tr T², T the matrix times the correlations. Source: Satterthwaite, Biometrics 2
 * (1946).
 */
export function degreesOfFreedom(days: PeriodDays, matrix: DayMatrix, autocorrelation: number): number {
  const fading = fadingOf(days, autocorrelation)
  const products = matrix.map((row) => timesCorrelations(row, fading))
  let [trace, squares] = [0, 0]
  for (const [row, line] of products.entries()) {
    trace += line[row] ?? 0
    for (let column = 0; column < row; column += 1)
      squares += 2 * (line[column] ?? 0) * (products[column]?.[row] ?? 0)
    squares += (line[row] ?? 0) ** 2
  }
  return (trace * trace) / squares
}

/** The variance of the sum of the days' figures times these weights, with that autocorrelation and variance 1. */
export function varianceOfSum(days: PeriodDays, weights: readonly number[], autocorrelation: number): number {
  const shared = timesCorrelations(new Float64Array(weights), fadingOf(days, autocorrelation))
  return weights.reduce((total, weight, day) => total + weight * (shared[day] ?? 0), 0)
}

/** Each day's correlation with the one before. */
function fadingOf({ places }: PeriodDays, autocorrelation: number): Float64Array {
  return new Float64Array(places.map((place, day) => autocorrelation ** (place - (places[day - 1] ?? place))))
}

/** A row times the matrix of correlations. */
function timesCorrelations(row: Float64Array, fading: Float64Array): Float64Array {
  const product = Float64Array.from(row)
  let [fromBefore, fromAfter] = [0, 0]
  for (let day = 1; day < row.length; day += 1) {
    fromBefore = (fromBefore + (row[day - 1] ?? 0)) * (fading[day] ?? 0)
    product[day] = (product[day] ?? 0) + fromBefore
  }
  for (let day = row.length - 2; day >= 0; day -= 1) {
    fromAfter = (fromAfter + (row[day + 1] ?? 0)) * (fading[day + 1] ?? 0)
    product[day] = (product[day] ?? 0) + fromAfter
  }
  return product
}
