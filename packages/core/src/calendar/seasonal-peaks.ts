import { addDays, civilDateOf, weekday, type CivilDate } from '../calendar.ts'
import { invariant } from '../result.ts'
import { italianHoliday } from './italian-holidays.ts'
import { weeksAroundFerragosto, type Period } from './summer-pause.ts'

/** Weeks in which people buy unlike the rest of the year. */
export const seasonalPeakNames = [
  'winter-sales',
  'summer-sales',
  'ferragosto',
  'black-friday',
  'christmas',
] as const
export type SeasonalPeak = (typeof seasonalPeakNames)[number]

export type PeakPeriod = Period & { readonly peak: SeasonalPeak }

/**
 * The peaks that touch a period, whole, in order of time.
 *
 * Sales last 60 days; the rush is in their first month, and that is what counts here. They begin on the last
 * working day before Epiphany and on the first Saturday of July (Conference of the Regions, 24 March 2011).
 */
export function seasonalPeaks({ from, to }: Period): readonly PeakPeriod[] {
  const years = [Number(from.slice(0, 4)) - 1, Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return [...new Set(years)]
    .filter((year) => year >= 1900)
    .flatMap(peaksOf)
    .filter((peak) => peak.from <= to && peak.to >= from)
}

function peaksOf(year: number): readonly PeakPeriod[] {
  const blackFriday = nth(5, 1, addDays(nth(4, 4, day(year, 11, 1)), 1))
  return [
    { peak: 'winter-sales', from: winterSales(year), to: day(year, 1, 31) },
    { peak: 'summer-sales', from: nth(6, 1, day(year, 7, 1)), to: day(year, 7, 31) },
    { peak: 'ferragosto', ...ferragostoWeek(year) },
    // From its Monday to the Monday after: the whole week sells.
    { peak: 'black-friday', from: addDays(blackFriday, -4), to: addDays(blackFriday, 3) },
    { peak: 'christmas', from: day(year, 12, 8), to: day(year, 12, 24) },
  ]
}

function winterSales(year: number): CivilDate {
  let on = day(year, 1, 5)
  // A Saturday is a working day for shops.
  while (italianHoliday(on) !== undefined || weekday(on) === 7) on = addDays(on, -1)
  return on
}

function ferragostoWeek(year: number): Period {
  const week = weeksAroundFerragosto(year, 1)
  invariant(week, 'one week is a period')
  return week
}

/** The nth day of the week from a date on, that date included. */
function nth(weekdayWanted: number, n: number, from: CivilDate): CivilDate {
  return addDays(from, ((weekdayWanted - weekday(from) + 7) % 7) + 7 * (n - 1))
}

function day(year: number, month: number, dayOfMonth: number): CivilDate {
  const date = civilDateOf(year, month, dayOfMonth)
  invariant(date, `${year} is a year of the calendar`)
  return date
}
