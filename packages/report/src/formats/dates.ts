import { civilDate, civilMonth, invariant, weekday, type Weekday } from '@cimento/core'
import type { Language } from '../language.ts'

/** A day in numbers: `03/11/2026`, `3 Nov 2026`. Takes `YYYY-MM-DD`. */
export function formatDate(date: string, language: Language): string {
  const { year, month, day } = partsOf(date)
  if (language === 'en') return `${day} ${monthName(month, 'en').slice(0, 3)} ${year}`
  return [padded(day), padded(month), year].join('/')
}

/** A day of a year that is known: `3/11`, `3 Nov`. */
export function formatShortDate(date: string, language: Language): string {
  const { month, day } = partsOf(date)
  return language === 'it' ? `${day}/${month}` : `${day} ${monthName(month, 'en').slice(0, 3)}`
}

/** A day as one says it: `lunedì 30 novembre`, `Monday 30 November`. */
export function formatLongDate(date: string, language: Language): string {
  const { month, day } = partsOf(date)
  return `${weekdayName(date, language)} ${day} ${monthName(month, language)}`
}

/** A day with its weekday: `lunedì 30/11/2026`, `Monday 30 Nov 2026`. */
export function formatWeekdayDate(date: string, language: Language): string {
  return `${weekdayName(date, language)} ${formatDate(date, language)}`
}

/** The same without its year: `lunedì 30/11`, `Monday 30 Nov`. */
export function formatShortWeekdayDate(date: string, language: Language): string {
  return `${weekdayName(date, language)} ${formatShortDate(date, language)}`
}

/** A month of any year: `novembre 2026`, `November 2026`. Takes `YYYY-MM`. */
export function formatMonth(month: string, language: Language): string {
  return `${formatMonthName(month, language)} ${month.slice(0, 4)}`
}

/** A month of a year that is known: `novembre`, `November`. */
export function formatMonthName(month: string, language: Language): string {
  invariant(civilMonth(month), `${month} is a civil month`)
  return monthName(Number(month.slice(5)), language)
}

function partsOf(date: string): { readonly year: number; readonly month: number; readonly day: number } {
  const [year, month, day] = date.split('-').map(Number)
  invariant(civilDate(date) && year && month && day, `${date} is a civil date`)
  return { year, month, day }
}

function monthName(month: number, language: Language): string {
  return months[language][month - 1] ?? ''
}

/** A day of the week, 1 for Monday: `lunedì`, `Monday`. */
export function formatWeekday(day: Weekday, language: Language): string {
  return weekdays[language][day - 1] ?? ''
}

function weekdayName(date: string, language: Language): string {
  const day = civilDate(date)
  invariant(day, `${date} is a civil date`)
  return weekdays[language][weekday(day) - 1] ?? ''
}

const padded = (part: number): string => String(part).padStart(2, '0')

// Own names instead of Intl: no Date has to be built, so no time zone can move a day.
const months: { readonly [language in Language]: readonly string[] } = {
  it: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

const weekdays: { readonly [language in Language]: readonly string[] } = {
  it: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}
