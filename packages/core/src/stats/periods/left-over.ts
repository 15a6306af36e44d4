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
  const { daysBefore, daysAfter, places } = days
  const size = places.length
  const classSums = Array.from({ length: 10 }, () => new Float64Array(size))
  const [whole = new Float64Array(), before = whole, after = whole] = classSums
  const weekday = (day: number) => classSums[3 + ((places[day] ?? 0) % 7)] ?? whole
  const level = (day: number) => (day < daysBefore ? before : after)
  for (const [day, row] of matrix.entries()) {
    add(whole, row, 1 / size)
    add(level(day), row, 1 / (day < daysBefore ? daysBefore : daysAfter))
    add(weekday(day), row, 7 / size)
  }
  for (const [day, row] of matrix.entries()) {
    add(row, whole, 1)
    add(row, level(day), -1)
    add(row, weekday(day), -1)
  }
  return matrix
}

function add(target: Float64Array, source: Float64Array, factor: number): void {
  for (let index = 0; index < target.length; index += 1)
    target[index] = (target[index] ?? 0) + factor * (source[index] ?? 0)
}

function freeRow({ daysBefore, daysAfter, places }: PeriodDays, row: Float64Array): void {
  const weekdays = new Float64Array(7)
  let [before, after] = [0, 0]
  for (let day = 0; day < row.length; day += 1) {
    const value = row[day] ?? 0
    if (day < daysBefore) before += value / daysBefore
    else after += value / daysAfter
    const weekday = (places[day] ?? 0) % 7
    weekdays[weekday] = (weekdays[weekday] ?? 0) + (7 * value) / row.length
  }
  const whole = (before * daysBefore + after * daysAfter) / row.length
  for (let day = 0; day < row.length; day += 1) {
    const level = day < daysBefore ? before : after
    row[day] = (row[day] ?? 0) - level - ((weekdays[(places[day] ?? 0) % 7] ?? 0) - whole)
  }
}
