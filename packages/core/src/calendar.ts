import { addDays as addDaysToDate, differenceInCalendarDays, getISODay } from 'date-fns'
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
  if (!/^(19|2\d)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) return undefined
  // Every month has 28 days.
  return text.slice(8) <= '28' || isInItsMonth(text) ? (text as CivilDate) : undefined
}

/** A date from its parts, or undefined where the calendar has no such day. Months count from 1. */
export function civilDateOf(year: number, month: number, day: number): CivilDate | undefined {
  return civilDate(textOf(year, month, day))
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return dayAfter(midnight(date), days)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return differenceInCalendarDays(midnight(to), midnight(from))
}

/** Every day from the first to the last, both included; empty when the last is earlier. */
export function daysInRange(first: CivilDate, last: CivilDate): readonly CivilDate[] {
  const start = midnight(first)
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, day) => dayAfter(start, day))
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(date: CivilDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return getISODay(midnight(date)) as 1 | 2 | 3 | 4 | 5 | 6 | 7
}

/** The civil date of a clock reading, in the zone of the machine that reads it. */
export function dateOf(milliseconds: number): CivilDate {
  const date = civilDateAt(new Date(milliseconds))
  invariant(date !== undefined, 'a clock reading outside the calendar')
  return date
}

export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant
}

function dayAfter(start: Date, days: number): CivilDate {
  const moved = civilDateAt(addDaysToDate(start, days))
  invariant(moved !== undefined, 'a day outside the calendar')
  return moved
}

/** A day that the month does not have becomes one of the next. */
function isInItsMonth(text: string): boolean {
  const [year, month, day] = partsOf(text)
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}

function partsOf(text: string): readonly [year: number, month: number, day: number] {
  return [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))]
}

/** The start of a day on this machine's clock, which is what date-fns computes with. */
function midnight(date: CivilDate): Date {
  const [year, month, day] = partsOf(date)
  return new Date(year, month - 1, day)
}

function civilDateAt(date: Date): CivilDate | undefined {
  const year = date.getFullYear()
  if (!(year >= 1900 && year <= 2999)) return undefined
  return textOf(year, date.getMonth() + 1, date.getDate()) as CivilDate
}

function textOf(year: number, month: number, day: number): string {
  const pad = (n: number, digits: number) => String(n).padStart(digits, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}
