import type { PeriodDays } from './period-days.ts'

/**
 * What the mean of each period and one weekly rhythm, common to both, leave of the days' figures.
 *
 * In whole weeks every weekday has the same share of both periods, so that the two effects are orthogonal: this is
 * the residual of the regression on them, without solving one.
 */
export function leftOver(days: PeriodDays, figures: Float64Array): Float64Array {
  const result = Float64Array.from(figures)
  freeRow(days, result)
  return result
}

/** A symmetric matrix over the days: the square of the days' figures that a statistic forms. */
export type DayMatrix = readonly Float64Array[]

/** The matrix that, applied to the figures themselves, gives what this one gives of their left-overs. Changes it. */
export function onLeftOvers(days: PeriodDays, matrix: DayMatrix): DayMatrix {
  for (const row of matrix) freeRow(days, row)
  const { daysBefore, daysAfter, weekdays } = days
  const size = matrix.length
  const [before, after] = [new Float64Array(size), new Float64Array(size)]
  const weekdaySums = Array.from({ length: 7 }, () => new Float64Array(size))
  for (const [day, row] of matrix.entries()) {
    add(day < daysBefore ? before : after, row)
    add(weekdaySums[weekdays[day] ?? 0] ?? before, row)
  }
  const common = before.map((sum, day) => (sum + (after[day] ?? 0)) / size)
  const weekdayMeans = weekdaySums.map((sums) =>
    sums.map((sum, day) => (7 * sum) / size - (common[day] ?? 0)),
  )
  const levels = [before.map((sum) => sum / daysBefore), after.map((sum) => sum / daysAfter)]
  for (const [day, row] of matrix.entries()) {
    const level = levels[day < daysBefore ? 0 : 1] ?? common
    const rhythm = weekdayMeans[weekdays[day] ?? 0] ?? common
    for (let index = 0; index < size; index += 1)
      row[index] = (row[index] ?? 0) - (level[index] ?? 0) - (rhythm[index] ?? 0)
  }
  return matrix
}

function add(target: Float64Array, source: Float64Array): void {
  for (let index = 0; index < target.length; index += 1)
    target[index] = (target[index] ?? 0) + (source[index] ?? 0)
}

function freeRow({ daysBefore, daysAfter, weekdays }: PeriodDays, row: Float64Array): void {
  const size = row.length
  const weekdaySums = new Float64Array(7)
  let [before, after] = [0, 0]
  for (let day = 0; day < size; day += 1) {
    const value = row[day] ?? 0
    if (day < daysBefore) before += value
    else after += value
    const weekday = weekdays[day] ?? 0
    weekdaySums[weekday] = (weekdaySums[weekday] ?? 0) + value
  }
  const whole = (before + after) / size
  const weekdayMeans = weekdaySums.map((sum) => (7 * sum) / size - whole)
  before /= daysBefore
  after /= daysAfter
  for (let day = 0; day < size; day += 1)
    row[day] = (row[day] ?? 0) - (day < daysBefore ? before : after) - (weekdayMeans[weekdays[day] ?? 0] ?? 0)
}
