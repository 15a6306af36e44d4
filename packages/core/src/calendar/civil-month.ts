import type { CivilDate } from '../calendar.ts'

/** A month, as people count them: `YYYY-MM`. Sorts as text. */
export type CivilMonth = string & { readonly __civilMonth: true }

/** The month a text names, or undefined: `2026-13` and `26-2` are none. Years 1900 to 2999. */
export function civilMonth(text: string): CivilMonth | undefined {
  return /^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/.test(text) ? (text as CivilMonth) : undefined
}

export function monthOf(date: CivilDate): CivilMonth {
  return date.slice(0, 7) as CivilMonth
}

/** The month so many after the given one; before it where `months` is negative. */
export function addMonths(month: CivilMonth, months: number): CivilMonth {
  const count = 12 * Number(month.slice(0, 4)) + Number(month.slice(5)) - 1 + months
  const year = String(Math.floor(count / 12)).padStart(4, '0')
  return `${year}-${String((count % 12) + 1).padStart(2, '0')}` as CivilMonth
}

/** Every month from the first to the last, both included; empty when the last is earlier. */
export function monthsInRange(first: CivilMonth, last: CivilMonth): readonly CivilMonth[] {
  const months: CivilMonth[] = []
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month)
  return months
}

/** The newest month that is over on a day: whatever is measured in it can no longer grow. */
export function lastWholeMonth(today: CivilDate): CivilMonth {
  return addMonths(monthOf(today), -1)
}
