import { addDays, type CivilDate } from '../calendar.ts'
import { easterSunday } from './easter.ts'

/** The public holidays of all of Italy. A town's patron saint is not among them. */
export type ItalianHoliday =
  | 'new-year'
  | 'epiphany'
  | 'easter'
  | 'easter-monday'
  | 'liberation'
  | 'labour-day'
  | 'republic-day'
  | 'ferragosto'
  | 'saint-francis'
  | 'all-saints'
  | 'immaculate-conception'
  | 'christmas'
  | 'saint-stephen'

/**
 * The holiday of a day, or undefined. Easter, a Sunday, goes before what falls on it.
 * Source: law 260/1949 and its changes; 4 October since 2026 by law 151/2025.
 */
export function italianHoliday(date: CivilDate): ItalianHoliday | undefined {
  const year = Number(date.slice(0, 4))
  const easter = easterSunday(year)
  if (date === easter) return 'easter'
  if (date === addDays(easter, 1)) return 'easter-monday'
  const holiday = fixed[date.slice(5)]
  return holiday === 'saint-francis' && year < 2026 ? undefined : holiday
}

const fixed: { readonly [monthAndDay: string]: ItalianHoliday } = {
  '01-01': 'new-year',
  '01-06': 'epiphany',
  '04-25': 'liberation',
  '05-01': 'labour-day',
  '06-02': 'republic-day',
  '08-15': 'ferragosto',
  '10-04': 'saint-francis',
  '11-01': 'all-saints',
  '12-08': 'immaculate-conception',
  '12-25': 'christmas',
  '12-26': 'saint-stephen',
}
