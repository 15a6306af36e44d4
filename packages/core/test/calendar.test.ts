import {
  addDays,
  civilDate,
  civilDateOf,
  dateOf,
  daysBetween,
  daysInRange,
  instantOf,
  weekday,
} from '@cimento/core'
import { day } from '@cimento/testkit'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const anyDay = fc.integer({ min: 0, max: 400_000 }).map((days) => addDays(day('1900-01-01'), days))

test.each(['2026-11-02', '1900-01-01', '2999-12-31', '2024-02-29', '2000-02-29'])('%s is a date', (text) => {
  expect(civilDate(text)).toBe(text)
})

test.each([
  '2026-02-29',
  '1900-02-29',
  '2026-02-30',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '26-2-3',
  '2026-2-3',
  '1899-12-31',
  '3000-01-01',
  ' 2026-11-02',
  '2026-11-02\n',
  '2026-11-02T00:00:00Z',
  '',
])('%j is no date', (text) => {
  expect(civilDate(text)).toBeUndefined()
})

test('a date from parts: months count from 1, and a day that is not there is none', () => {
  expect(civilDateOf(2026, 3, 9)).toBe('2026-03-09')
  expect(civilDateOf(2026, 2, 29)).toBeUndefined()
  expect(civilDateOf(2026, 13, 1)).toBeUndefined()
  expect(civilDateOf(26, 1, 1)).toBeUndefined()
  expect(civilDateOf(2026, 1.5, 1)).toBeUndefined()
})

test('days are counted across the clock changes of Rome', () => {
  // Summer time began on 29 March 2026 (a day of 23 hours) and ended on 25 October 2026 (25 hours).
  expect(addDays(day('2026-03-28'), 1)).toBe('2026-03-29')
  expect(addDays(day('2026-03-29'), 1)).toBe('2026-03-30')
  expect(addDays(day('2026-10-25'), 1)).toBe('2026-10-26')
  expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2)
  expect(daysBetween(day('2026-10-24'), day('2026-10-26'))).toBe(2)
  expect(daysInRange(day('2026-10-24'), day('2026-10-26'))).toEqual([
    '2026-10-24',
    '2026-10-25',
    '2026-10-26',
  ])
})

test('days are counted across years and leap days', () => {
  expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01')
  expect(addDays(day('2027-01-01'), -1)).toBe('2026-12-31')
  expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29')
  // 2024 is a leap year: 366 days.
  expect(daysBetween(day('2024-01-01'), day('2025-01-01'))).toBe(366)
  expect(daysBetween(day('2025-01-01'), day('2024-01-01'))).toBe(-366)
})

test('a day outside the calendar is a mistake of the caller', () => {
  expect(() => addDays(day('2999-12-31'), 1)).toThrow('outside the calendar')
})

test('a range holds both its ends, and is empty when reversed', () => {
  expect(daysInRange(day('2026-11-02'), day('2026-11-02'))).toEqual(['2026-11-02'])
  expect(daysInRange(day('2026-11-03'), day('2026-11-02'))).toEqual([])
})

test.each([
  // Monday 2 November 2026, from a printed calendar; the others from history books.
  ['2026-11-02', 1],
  ['2026-11-08', 7],
  ['1969-07-20', 7],
  ['2000-01-01', 6],
  ['2026-03-29', 7],
] as const)('%s is weekday %d', (date, expected) => {
  expect(weekday(day(date))).toBe(expected)
})

test('moving forth and back leads home, and the distance is the number of days moved', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 700 }), (date, days) => {
      const moved = addDays(date, days)
      expect(addDays(moved, -days)).toBe(date)
      expect(daysBetween(date, moved)).toBe(days)
    }),
  )
})

test('weekdays follow each other', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      expect(weekday(addDays(date, 1))).toBe((weekday(date) % 7) + 1)
    }),
  )
})

test('a clock reading has the date of the zone it is read in: Rome is ahead of UTC', () => {
  // The tests run with TZ=Europe/Rome: 23:30 UTC is the next day there.
  expect(dateOf(Date.UTC(2026, 10, 2, 23, 30))).toBe('2026-11-03')
  expect(dateOf(Date.UTC(2026, 6, 1, 21, 59))).toBe('2026-07-01')
  expect(dateOf(Date.UTC(2026, 6, 1, 22, 0))).toBe('2026-07-02')
  expect(instantOf(Date.UTC(2026, 10, 2, 23, 30))).toBe('2026-11-02T23:30:00.000Z')
})
