import { addDays, type CivilDate } from '../calendar.ts'
import { ok, type Result } from '../result.ts'
import {
  scheduleAlternatingPeriods,
  type ScheduleAlternatingPeriodsInput,
  type StatsError,
} from '../stats/index.ts'

/** A block of days with one version, on the calendar. */
export interface DatedBlock {
  /** From 1. */
  readonly number: number
  readonly arm: 'control' | 'treatment'
  readonly firstDay: CivilDate
  /** The first that counts: the days before it are the washout. */
  readonly firstCountedDay: CivilDate
  readonly lastDay: CivilDate
}

/** On which days does each version run, when two take turns from a first day on? As `scheduleAlternatingPeriods`. */
export function alternatingDates({
  startsOn,
  ...input
}: ScheduleAlternatingPeriodsInput & { readonly startsOn: CivilDate }): Result<
  readonly DatedBlock[],
  StatsError
> {
  const schedule = scheduleAlternatingPeriods(input)
  if (!schedule.ok) return schedule
  return ok(
    schedule.value.blocks.map(({ arm, firstDay, firstCountedDay, lastDay }, block) => ({
      number: block + 1,
      arm,
      firstDay: addDays(startsOn, firstDay),
      firstCountedDay: addDays(startsOn, firstCountedDay),
      lastDay: addDays(startsOn, lastDay),
    })),
  )
}
