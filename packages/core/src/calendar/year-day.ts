import { civilDate, type CivilDate } from '../calendar.ts'

/** A day of every year, `08-15`. Sorts as text. */
export type YearDay = string & { readonly __yearDay: true }

/** The day of the year a text names, or undefined: `02-30` and `8-15` are none. `02-29` is one. */
export function yearDay(text: string): YearDay | undefined {
  return civilDate(`2028-${text}`) === undefined ? undefined : (text as YearDay)
}

export function yearDayOf(date: CivilDate): YearDay {
  return date.slice(5) as YearDay
}
