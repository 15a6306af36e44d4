import { addDays, civilDate, daysBetween, weekday, type CivilDate } from '../calendar.ts'
import { invariant } from '../result.ts'

/** The weeks of the example, counted back from a day. */
export type DemoCalendar = {
  readonly today: CivilDate
  /** The Monday so many weeks before that of today; a negative number is still to come. */
  readonly monday: (weeksAgo: number) => CivilDate
}

export function demoCalendar(today: CivilDate): DemoCalendar {
  const thisMonday = addDays(today, 1 - weekday(today))
  return { today, monday: (weeksAgo) => addDays(thisMonday, -7 * weeksAgo) }
}

/** Eight in the morning in UTC: whatever zone the day was taken in, yesterday's is over. */
export function momentOf(date: CivilDate): number {
  const epoch = civilDate('1970-01-01')
  invariant(epoch, 'the epoch is a day')
  return (daysBetween(epoch, date) * 24 + 8) * 3_600_000
}
