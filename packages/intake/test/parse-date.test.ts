import { expect, test } from 'vitest'
import { parseDate } from '../src/index.ts'
import { day, november, windowOf } from './windows.ts'

const reading = (date: string) => ({ kind: 'date', date, warning: null })

test.each([
  ['2026-11-03', '2026-11-03'],
  ['2026/11/3', '2026-11-03'],
  ['2026-11-03 00:00:00', '2026-11-03'],
  ['2026-11-03T00:00', '2026-11-03'],
  ['3/11', '2026-11-03'],
  ['03/11', '2026-11-03'],
  ['3-11', '2026-11-03'],
  ['03/11/26', '2026-11-03'],
  ['3/11/2026', '2026-11-03'],
  ['3-11-2026', '2026-11-03'],
  ['3.11.2026', '2026-11-03'],
  ['3.11.26', '2026-11-03'],
  ['3/11/2026 00:00', '2026-11-03'],
  ['"3/11/2026"', '2026-11-03'],
  ['3 nov 2026', '2026-11-03'],
  ['3 nov. 2026', '2026-11-03'],
  ['3 novembre', '2026-11-03'],
  ['1° novembre 2026', '2026-11-01'],
  ['Nov 3', '2026-11-03'],
  ['Nov 3, 2026', '2026-11-03'],
  ['November 3rd', '2026-11-03'],
  ['3rd of November 2026', '2026-11-03'],
  ['11 October 2026', '2026-10-11'],
  ['11-Oct-26', '2026-10-11'],
  ['11-Nov', '2026-11-11'],
  ['11-ott-26', '2026-10-11'],
  ['mar 3 nov', '2026-11-03'],
  ['martedì 3 novembre 2026', '2026-11-03'],
  ['Tue, Nov 3', '2026-11-03'],
  ['Tuesday, November 3, 2026', '2026-11-03'],
  ['mar 3/11', '2026-11-03'],
  ['mar. 3/11/2026', '2026-11-03'],
  ['\u200e3/11/2026', '2026-11-03'],
  ['29/02/2028', '2028-02-29'],
])('P41/dates R-RUN-01 reads %j as %s', (text, date) => {
  expect(parseDate(text, november, 'day-first')).toEqual(reading(date))
})

// 1 March 2028 is the day after 29 February.
test.each([
  ['oggi', '2028-03-01'],
  ['Oggi', '2028-03-01'],
  ['ieri', '2028-02-29'],
  [' IERI ', '2028-02-29'],
  ['today', '2028-03-01'],
  ['Yesterday', '2028-02-29'],
])('P41/day-words R-RUN-01 reads %j, told on 1 March 2028, as %s', (text, date) => {
  const window = windowOf('2028-02-14', '2028-03-12')
  expect(parseDate(text, window, undefined, day('2028-03-01'))).toEqual(reading(date))
  // Nobody knows which day it is, so nothing is guessed.
  expect(parseDate(text, window)).toEqual({ kind: 'unreadable' })
})

test.each([
  ['gen', '01'],
  ['feb', '02'],
  ['mar', '03'],
  ['apr', '04'],
  ['mag', '05'],
  ['giu', '06'],
  ['lug', '07'],
  ['ago', '08'],
  ['set', '09'],
  ['sett', '09'],
  ['ott', '10'],
  ['nov', '11'],
  ['dic', '12'],
  ['Jan', '01'],
  ['Mar', '03'],
  ['May', '05'],
  ['Jun', '06'],
  ['Jul', '07'],
  ['Aug', '08'],
  ['Sept', '09'],
  ['Oct', '10'],
  ['Dec', '12'],
])('reads the month %s', (name, month) => {
  expect(parseDate(`4 ${name} 2026`, november)).toEqual(reading(`2026-${month}-04`))
  expect(parseDate(`${name} 4, 2026`, november)).toEqual(reading(`2026-${month}-04`))
})

test.each([
  ['lun', 'Mon', 2],
  ['mar', 'Tue', 3],
  ['mer', 'Wed', 4],
  ['gio', 'Thu', 5],
  ['ven', 'Fri', 6],
  ['sab', 'Sat', 7],
  ['dom', 'Sun', 8],
])('knows the weekdays %s and %s', (italian, english, day) => {
  expect(parseDate(`${italian} ${day} nov`, november)).toEqual(reading(`2026-11-0${day}`))
  expect(parseDate(`${english}, Nov ${day}`, november)).toEqual(reading(`2026-11-0${day}`))
})

test('reads month first when told', () => {
  expect(parseDate('11/3/2026', november, 'month-first')).toEqual(reading('2026-11-03'))
  expect(parseDate('2026-11-03', november, 'month-first')).toEqual(reading('2026-11-03'))
})

test('a date that two orders read differently is ambiguous, not guessed', () => {
  expect(parseDate('3/11/2026', november)).toEqual({
    kind: 'ambiguous',
    dayFirst: '2026-11-03',
    monthFirst: '2026-03-11',
  })
  expect(parseDate('13/11/2026', november)).toEqual(reading('2026-11-13'))
  expect(parseDate('11/13/2026', november)).toEqual(reading('2026-11-13'))
  expect(parseDate('11/11/2026', november)).toEqual(reading('2026-11-11'))
})

test('a date without a year takes the one inside the plan, over New Year too, or nearest to it', () => {
  const overNewYear = windowOf('2026-12-14', '2027-01-10')
  expect(parseDate('31/12', overNewYear, 'day-first')).toEqual(reading('2026-12-31'))
  expect(parseDate('2 gen', overNewYear)).toEqual(reading('2027-01-02'))
  expect(parseDate('Jan 20', overNewYear)).toEqual(reading('2027-01-20'))
  expect(parseDate('20 nov', overNewYear)).toEqual(reading('2026-11-20'))
  expect(parseDate('31 dic', windowOf('2027-01-04', '2027-01-31'))).toEqual(reading('2026-12-31'))
  expect(parseDate('29 feb', windowOf('2028-02-14', '2028-03-12'))).toEqual(reading('2028-02-29'))
})

// 11 October was a Saturday in 2014 and a Sunday in 2026.
test('warns when the weekday written is not that of the date', () => {
  expect(parseDate('Sat, Oct 11', windowOf('2014-10-11', '2014-11-16'))).toEqual(reading('2014-10-11'))
  expect(parseDate('sab 11 ott', windowOf('2026-10-11', '2026-11-16'))).toEqual({
    kind: 'date',
    date: '2026-10-11',
    warning: 'weekday-mismatch',
  })
})

test.each(['31/02/2026', '2026-02-30', '32 nov', 'Feb 29, 2026', '0/11/2026', '13/13/2026', '00/00/00'])(
  'finds %j impossible',
  (text) => {
    expect(parseDate(text, november)).toEqual({ kind: 'impossible' })
  },
)

test('a date that only the other order allows is impossible in the order given', () => {
  expect(parseDate('13/11/2026', november, 'month-first')).toEqual({ kind: 'impossible' })
})

test.each([
  '3.11',
  '412',
  '1.234',
  'Totale',
  '3 foo 2026',
  'foo 3/11',
  '3/11/026',
  '3/11-2026',
  'w45',
  '2026',
  '2026-11',
  '1/2/3/4',
  'nov',
  'x'.repeat(100),
])('does not read %j as a date', (text) => {
  expect(parseDate(text, november)).toEqual({ kind: 'unreadable' })
})

test.each(['', ' ', '--', 'n.d.'])('reads %j as blank', (text) => {
  expect(parseDate(text, november)).toEqual({ kind: 'blank' })
})
