import { addDays } from '../calendar.ts'
import { seasonalPeaks, type PeakPeriod } from '../calendar/seasonal-peaks.ts'
import { usualPause, type SummerPause } from '../calendar/summer-pause.ts'
import { onWorkingDay, type MovedDay } from '../calendar/working-day.ts'
import { endsOn, readableFrom } from './lock-plan.ts'
import type { Plan } from './plan.ts'

/** When people meet over a test, on days they work. The plan itself, and what it counts, does not move. */
export type ReadingDays = {
  readonly reading: MovedDay
  /** Whether the effect is still there, 30 and 90 days after the reading. */
  readonly rechecks: readonly (MovedDay & { readonly afterDays: number })[]
  /** Peaks of the season inside the test: both versions live through them, the estimate does too. */
  readonly peaks: readonly PeakPeriod[]
}

/** So many days after a reading, and after the decision to scale, people look again. */
export const recheckDays = [30, 90] as const
export type RecheckDay = (typeof recheckDays)[number]

/** Answers: "on which days will we read this, and what happens meanwhile?" Italian holidays and summer pause. */
export function readingDays(
  plan: Pick<Plan, 'startsOn' | 'durationDays'>,
  pause: SummerPause = usualPause,
): ReadingDays {
  const planned = readableFrom(plan)
  return {
    reading: onWorkingDay(planned, pause),
    rechecks: recheckDays.map((afterDays) => ({
      ...onWorkingDay(addDays(planned, afterDays), pause),
      afterDays,
    })),
    peaks: seasonalPeaks({ from: plan.startsOn, to: endsOn(plan) }),
  }
}
