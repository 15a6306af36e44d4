import { addDays, civilDateOf, daysBetween, weekday } from '@cimento/core'
import type { CivilDate } from '@cimento/core'
import { dateParts } from './date-parts.ts'
import type { CalendarParts } from './date-parts.ts'
import { isInside } from './plan-window.ts'
import type { PlanWindow } from './plan-window.ts'
import { isBlank } from './text.ts'

export type DateOrder = 'day-first' | 'month-first'

/** What a cell says about a day. `impossible`: written like a date, but no calendar has it (31/02). */
export type DateReading =
  | { readonly kind: 'date'; readonly date: CivilDate; readonly warning: 'weekday-mismatch' | null }
  | { readonly kind: 'ambiguous'; readonly dayFirst: CivilDate; readonly monthFirst: CivilDate }
  | { readonly kind: 'blank' }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unreadable' }

/**
 * Reads a day in Italian or English: `2026-11-03`, `3/11`, `03/11/26`, `3.11.2026`, `3 nov 2026`, `Nov 3`,
 * `sab 11 ott`, `11-Oct`. A date without a year takes the one that falls inside the plan, or nearest to it.
 * Without an `order`, `3/11` is ambiguous unless both readings are the same day or only one exists. `oggi`, `ieri`,
 * `today` and `yesterday` count from `today`; without it they are unreadable.
 */
export function parseDate(
  text: string,
  window: PlanWindow,
  order?: DateOrder,
  today?: CivilDate,
): DateReading {
  if (isBlank(text)) return { kind: 'blank' }
  const parts = dateParts(text)
  if (parts === undefined) return { kind: 'unreadable' }
  if (parts.kind === 'relative')
    return today === undefined
      ? { kind: 'unreadable' }
      : { kind: 'date', date: addDays(today, -parts.daysAgo), warning: null }
  const dayFirst = order === 'month-first' ? undefined : dateFrom(parts, 'day-first', window)
  const monthFirst = order === 'day-first' ? undefined : dateFrom(parts, 'month-first', window)
  if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst)
    return { kind: 'ambiguous', dayFirst, monthFirst }
  const date = dayFirst ?? monthFirst
  if (date === undefined) return { kind: 'impossible' }
  const isMismatch = parts.weekday !== null && parts.weekday !== weekday(date)
  return { kind: 'date', date, warning: isMismatch ? 'weekday-mismatch' : null }
}

function dateFrom(parts: CalendarParts, order: DateOrder, window: PlanWindow): CivilDate | undefined {
  const [day, month] =
    parts.kind === 'settled'
      ? [parts.day, parts.month]
      : order === 'day-first'
        ? [parts.first, parts.second]
        : [parts.second, parts.first]
  return parts.year === null ? dateNear(window, month, day) : civilDateOf(parts.year, month, day)
}

function dateNear(window: PlanWindow, month: number, day: number): CivilDate | undefined {
  const firstYear = yearOf(window.startsOn) - 1
  const years = Array.from({ length: yearOf(window.endsOn) - firstYear + 2 }, (_, index) => firstYear + index)
  const dates = years.map((year) => civilDateOf(year, month, day)).filter((date) => date !== undefined)
  return dates.sort((a, b) => daysOutside(a, window) - daysOutside(b, window))[0]
}

function daysOutside(date: CivilDate, window: PlanWindow): number {
  if (isInside(date, window)) return 0
  return Math.max(daysBetween(date, window.startsOn), daysBetween(window.endsOn, date))
}

function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4))
}
