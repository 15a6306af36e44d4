import { seasonalPeaks, type PeakPeriod } from '../calendar/seasonal-peaks.ts'
import type { Observation } from '../evidence/observation.ts'
import { armTotals, dayRows } from '../evidence/totals.ts'
import { comparesSameDays } from '../plan/compares-same-days.ts'
import { endsOn } from '../plan/lock-plan.ts'
import type { VersionsPlan } from '../plan/plan.ts'
import { compare, type Comparison } from './comparison.ts'
import type { LookLevels } from './looks/look-levels.ts'

/** The same comparison on the other days: whether a season made the result. It never changes the verdict. */
export type WithoutPeaks = {
  readonly peaks: readonly PeakPeriod[]
  /** Days left out that had counts. */
  readonly daysLeftOut: number
  readonly comparison: Comparison | 'not-enough-data'
}

/**
 * Answers: "would the result be another one without Black Friday?" Undefined where no peak of the season touches the
 * test, or its days are not known one by one. Not for before and after, whose two sides would lose different weekdays,
 * nor where chance drew the periods: it shared the peaks out too.
 */
export function withoutPeaks(
  plan: VersionsPlan,
  observations: readonly Observation[],
  treatment: string,
  levels?: LookLevels,
): WithoutPeaks | undefined {
  const peaks = seasonalPeaks({ from: plan.startsOn, to: endsOn(plan) })
  const known = observations.length > 0 && observations.every(({ from, to }) => from === to)
  if (peaks.length === 0 || !known || !comparesSameDays(plan)) return undefined
  const isPeak = (on: string) => peaks.some(({ from, to }) => from <= on && on <= to)
  const rest = observations.filter(({ from }) => !isPeak(from))
  const leftOut = new Set(observations.filter(({ from }) => isPeak(from)).map(({ from }) => from))
  if (leftOut.size === 0) return undefined
  const days = dayRows(plan, rest, treatment)
  const arms = [armTotals(plan, plan.arms[0].id, rest), armTotals(plan, treatment, rest)] as const
  return {
    peaks,
    daysLeftOut: leftOut.size,
    comparison: compare(plan, { arms, ...(days && { days }) }, levels) ?? 'not-enough-data',
  }
}
