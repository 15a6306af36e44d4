import { findRoot } from '../kernel/find-root.ts'
import { bandMatrix, expectedAt, sumsByDistance } from './day-matrix.ts'
import { onLeftOvers } from './left-over.ts'
import type { PeriodDays } from './period-days.ts'

/** Where neighboring days are more alike than this, a few weeks hold hardly more than one figure. */
export const HIGHEST_AUTOCORRELATION = 0.9

/**
 * The correlation of a day with the next, beyond means and weekly rhythm; undefined above the highest that is handled.
 *
 * The left-overs of few days correlate less than the days do, and less than zero where the days do not at all. The
 * answer is the autocorrelation at which the left-overs' sums would on average have the ratio that was seen.
 * From −0.9 to 0.9.
 */
export function dayAutocorrelation(days: PeriodDays, residuals: Float64Array): number | undefined {
  const { places } = days
  let [products, squares] = [0, 0]
  for (const [day, residual] of residuals.entries()) {
    squares += residual * residual
    const followsAtOnce = (places[day] ?? 0) - (places[day - 1] ?? -1) === 1
    if (day > 0 && followsAtOnce) products += (residuals[day - 1] ?? 0) * residual
  }
  const average = (reach: number, entry: (distance: number) => number) =>
    sumsByDistance(
      days,
      onLeftOvers(
        days,
        bandMatrix(days, reach, (_, __, distance) => entry(distance)),
      ),
    )
  const neighbors = average(1, (distance) => distance / 2)
  const same = average(0, () => 1)
  const seen = products / squares
  const excess = (autocorrelation: number) =>
    expectedAt(neighbors, autocorrelation) / expectedAt(same, autocorrelation) - seen
  if (!(excess(HIGHEST_AUTOCORRELATION) > 0)) return undefined
  if (excess(-HIGHEST_AUTOCORRELATION) > 0) return -HIGHEST_AUTOCORRELATION
  const root = findRoot(excess, -HIGHEST_AUTOCORRELATION, HIGHEST_AUTOCORRELATION)
  return root.ok ? root.value.low : undefined
}
