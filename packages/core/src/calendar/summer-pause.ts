import { addDays, civilDate, civilDateOf, daysBetween, weekday, type CivilDate } from '../calendar.ts'
import { invariant } from '../result.ts'
import { yearDayOf, type YearDay } from './year-day.ts'

/** First and last day, both included. */
export type Period = { readonly from: CivilDate; readonly to: CivilDate }

/**
 * When a company closes in summer. `weeks`: whole weeks around 15 August, none with 0; `days`: from one day of the year
 * to another, both included.
 */
export type SummerPause =
  | { readonly kind: 'weeks'; readonly weeks: number }
  | { readonly kind: 'days'; readonly from: YearDay; readonly to: YearDay }

/** How a small company closes in August, if nobody says otherwise. */
export const usualPause: SummerPause = { kind: 'weeks', weeks: 2 }

/** Longer than this is no pause: readings would wait for a quarter. */
export const longestPauseDays = 62

/** Why nobody closes like this: the days are in the wrong order, or too many. Weeks are whole, 0 to 8. */
export function pauseIssue(pause: SummerPause): 'reversed' | 'too-long' | undefined {
  const most = Math.floor(longestPauseDays / 7)
  if (pause.kind === 'weeks')
    return Number.isInteger(pause.weeks) && pause.weeks >= 0 && pause.weeks <= most ? undefined : 'too-long'
  if (pause.from > pause.to) return 'reversed'
  const [from, to] = [civilDate(`2028-${pause.from}`), civilDate(`2028-${pause.to}`)]
  invariant(from && to, 'a day of the year is one of a leap year')
  return daysBetween(from, to) + 1 > longestPauseDays ? 'too-long' : undefined
}

/** Whether a company is closed on a day. */
export function isInPause(date: CivilDate, pause: SummerPause): boolean {
  if (pause.kind === 'days') return yearDayOf(date) >= pause.from && yearDayOf(date) <= pause.to
  const weeks = weeksAroundFerragosto(Number(date.slice(0, 4)), pause.weeks)
  return weeks !== undefined && date >= weeks.from && date <= weeks.to
}

/**
 * Whole weeks, Monday to Sunday, around 15 August: the week that holds it, then the one after, then the one before,
 * and so on outwards. Undefined for no weeks.
 */
export function weeksAroundFerragosto(year: number, weeks: number): Period | undefined {
  if (weeks < 1) return undefined
  const ferragosto = civilDateOf(year, 8, 15)
  invariant(ferragosto, `${year} is a year of the calendar`)
  const monday = addDays(ferragosto, 1 - weekday(ferragosto))
  const before = Math.floor((weeks - 1) / 2)
  const from = addDays(monday, -7 * before)
  return { from, to: addDays(from, 7 * weeks - 1) }
}
