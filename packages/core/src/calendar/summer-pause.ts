import { addDays, civilDate, weekday, type CivilDate } from '../calendar.ts'
import { invariant } from '../result.ts'

/** First and last day, both included. */
export type Period = { readonly from: CivilDate; readonly to: CivilDate }

/** How many weeks a small company closes in August, if nobody says otherwise. */
export const usualPauseWeeks = 2

/**
 * Whole weeks, Monday to Sunday, around 15 August: the week that holds it, then the one after, then the one before,
 * and so on outwards. Undefined for no weeks.
 */
export function summerPause(year: number, weeks: number): Period | undefined {
  if (weeks < 1) return undefined
  const ferragosto = civilDate(`${year}-08-15`)
  invariant(ferragosto, `${year} is a year of the calendar`)
  const monday = addDays(ferragosto, 1 - weekday(ferragosto))
  const before = Math.floor((weeks - 1) / 2)
  const from = addDays(monday, -7 * before)
  return { from, to: addDays(from, 7 * weeks - 1) }
}

export function isWithin(date: CivilDate, { from, to }: Period): boolean {
  // Civil dates sort as text.
  return date >= from && date <= to
}
