import { civilDateOf, type CivilDate } from '../calendar.ts'
import { invariant } from '../result.ts'

/**
 * Easter Sunday of a year from 1900 to 2999, in the Gregorian calendar.
 *
 * The anonymous algorithm of 1876 as Meeus gives it: J. Meeus, Astronomical Algorithms, 2nd ed., 1998, chapter 8.
 * Example: `easterSunday(2026)` is `2026-04-05`.
 */
export function easterSunday(year: number): CivilDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const leapCenturies = Math.floor(century / 4)
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const days = epact + toSunday - 7 * late + 114
  const date = civilDateOf(year, Math.floor(days / 31), (days % 31) + 1)
  invariant(date, `${year} is a year of the calendar`)
  return date
}
