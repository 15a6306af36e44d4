import { fold } from './text.ts'

/**
 * A date as written; weekdays count from 1 for Monday. `numeric`: two numbers that may be day and month or
 * the reverse. Where no year is written the plan gives it. `relative`: told from the day it is read on.
 */
export type DateParts = CalendarParts | { readonly kind: 'relative'; readonly daysAgo: number }

/** A date that says its place in the calendar. */
export type CalendarParts = (
  | { readonly kind: 'settled'; readonly day: number; readonly month: number }
  | { readonly kind: 'numeric'; readonly first: number; readonly second: number }
) & { readonly year: number | null; readonly weekday: number | null }

/** A written day without its time: a long file has few of them. */
export function withoutTime(text: string): string {
  return text.length > 60 ? text : text.replace(timeOfDay, '')
}

/** Splits a written date, Italian or English, into its parts; undefined where it is no date at all. */
export function dateParts(text: string): DateParts | undefined {
  // No written date is longer, and a short text keeps every pattern below fast.
  if (text.length > 60) return undefined
  const written = fold(text).replace(timeOfDay, '')
  return yearFirst(written) ?? numeric(written) ?? named(written) ?? relative(written)
}

// A time without a zone does not move the day.
const timeOfDay = /[T ,]+(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?: ?[ap]m)?$/i
const prefix = String.raw`(?:(?<weekday>\p{L}+)[., ]+)?`
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|[º°])?`
const name = String.raw`(?<month>\p{L}{3,})\.?`
const year = String.raw`(?:[ ,./-]+(?<year>\d{4}|\d{2}))?`
const numericShape = new RegExp(
  String.raw`^${prefix}(?<first>\d{1,2})(?<separator>[/.-])(?<second>\d{1,2})(?:\k<separator>(?<year>\d{4}|\d{2}))?$`,
  'u',
)
const dayAndNameShape = new RegExp(`^${prefix}${day}(?: of | di |[ ./-]+)${name}${year}$`, 'u')
const nameAndDayShape = new RegExp(`^${prefix}${name}[ -]+${day}${year}$`, 'u')

function yearFirst(written: string): CalendarParts | undefined {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written) ?? []
  if (year === undefined) return undefined
  return { kind: 'settled', day: Number(day), month: Number(month), year: Number(year), weekday: null }
}

function numeric(written: string): CalendarParts | undefined {
  const match = numericShape.exec(written)?.groups
  const weekday = weekdayNamed(match?.['weekday'])
  if (match === undefined || weekday === undefined) return undefined
  // Two numbers and a point are a decimal number, not a date.
  if (match['separator'] === '.' && match['year'] === undefined) return undefined
  return {
    kind: 'numeric',
    first: Number(match['first']),
    second: Number(match['second']),
    year: fullYear(match['year']),
    weekday,
  }
}

function named(written: string): CalendarParts | undefined {
  const match = (dayAndNameShape.exec(written) ?? nameAndDayShape.exec(written))?.groups
  const month = numberOf(months, match?.['month'])
  const weekday = weekdayNamed(match?.['weekday'])
  if (match === undefined || month === undefined || weekday === undefined) return undefined
  return { kind: 'settled', day: Number(match['day']), month, year: fullYear(match['year']), weekday }
}

function relative(written: string): DateParts | undefined {
  const daysAgo = dayWords.get(written)
  return daysAgo === undefined ? undefined : { kind: 'relative', daysAgo }
}

const dayWords = new Map([
  ['oggi', 0],
  ['today', 0],
  ['ieri', 1],
  ['yesterday', 1],
])
const months = [
  ['gennaio', 'january'],
  ['febbraio', 'february'],
  ['marzo', 'march'],
  ['aprile', 'april'],
  ['maggio', 'may'],
  ['giugno', 'june'],
  ['luglio', 'july'],
  ['agosto', 'august'],
  ['settembre', 'september'],
  ['ottobre', 'october'],
  ['novembre', 'november'],
  ['dicembre', 'december'],
]
const weekdays = [
  ['lunedi', 'monday'],
  ['martedi', 'tuesday'],
  ['mercoledi', 'wednesday'],
  ['giovedi', 'thursday'],
  ['venerdi', 'friday'],
  ['sabato', 'saturday'],
  ['domenica', 'sunday'],
]

/** Abbreviations are beginnings of the names, three letters or more: no two of them start alike. */
function numberOf(names: readonly (readonly string[])[], word: string | undefined): number | undefined {
  if (word === undefined || word.length < 3) return undefined
  const index = names.findIndex((spellings) => spellings.some((spelling) => spelling.startsWith(word)))
  return index < 0 ? undefined : index + 1
}

/** Null where no weekday is written, undefined where the word is none. */
function weekdayNamed(word: string | undefined): number | null | undefined {
  return word === undefined ? null : numberOf(weekdays, word)
}

function fullYear(digits: string | undefined): number | null {
  if (digits === undefined) return null
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}
