import { addDays as addDaysToDate, differenceInCalendarDays, formatISO, isValid, parseISO } from 'date-fns'
import { invariant } from './result.ts'

/**
 * Days, as people count them: `YYYY-MM-DD`, with no time and no zone.
 * This file is the only user of `Date` and date-fns in the core; everything else handles plain strings.
 */
export type CivilDate = string & { readonly __civilDate: true }

/** A moment: ISO 8601 in UTC with milliseconds. Given from outside, never read from a clock here. */
export type Instant = string & { readonly __instant: true }

/** The date a text names, or undefined: `2026-02-30` and `26-2-3` are no dates. Years 1900 to 2999. */
export function civilDate(text: string): CivilDate | undefined {
  if (!/^(19|2\d)\d{2}-\d{2}-\d{2}$/.test(text) || !isValid(parseISO(text))) return undefined
  return text as CivilDate
}

/** A date from its parts, or undefined where the calendar has no such day. Months count from 1. */
export function civilDateOf(year: number, month: number, day: number): CivilDate | undefined {
  const pad = (n: number, digits: number) => String(n).padStart(digits, '0')
  return civilDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
}

export function addDays(date: CivilDate, days: number): CivilDate {
  const moved = civilDate(formatISO(addDaysToDate(parseISO(date), days), { representation: 'date' }))
  invariant(moved !== undefined, `${date} + ${days} days is outside the calendar`)
  return moved
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from))
}

/** Every day from the first to the last, both included; empty when the last is earlier. */
export function daysInRange(first: CivilDate, last: CivilDate): readonly CivilDate[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, day) => addDays(first, day))
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(date: CivilDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return ((parseISO(date).getDay() + 6) % 7) + 1 as 1 | 2 | 3 | 4 | 5 | 6 | 7
}

/** The civil date of a clock reading, in the zone of the machine that reads it. */
export function dateOf(milliseconds: number): CivilDate {
  const date = civilDate(formatISO(new Date(milliseconds), { representation: 'date' }))
  invariant(date !== undefined, 'a clock reading outside the calendar')
  return date
}

export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant
}
