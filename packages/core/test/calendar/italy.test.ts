import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, civilDate, daysBetween, weekday, type CivilDate } from '../../src/calendar.ts'
import { easterSunday } from '../../src/calendar/easter.ts'
import { italianHoliday } from '../../src/calendar/italian-holidays.ts'
import { nextMeeting, type Weekday } from '../../src/calendar/next-meeting.ts'
import { seasonalPeaks } from '../../src/calendar/seasonal-peaks.ts'
import {
  isInPause,
  pauseIssue,
  weeksAroundFerragosto,
  type SummerPause,
} from '../../src/calendar/summer-pause.ts'
import { yearDay } from '../../src/calendar/year-day.ts'
import { onWorkingDay } from '../../src/calendar/working-day.ts'
import { readingDays } from '../../src/index.ts'

const weeks = (count: number): SummerPause => ({ kind: 'weeks', weeks: count })
const days = (from: string, to: string): SummerPause => {
  const [first, last] = [yearDay(from), yearDay(to)]
  if (!first || !last) throw new Error(`${from} ${to}`)
  return { kind: 'days', from: first, to: last }
}
const day = (text: string): CivilDate => {
  const date = civilDate(text)
  if (!date) throw new Error(text)
  return date
}

test.each([
  // python-dateutil, easter(year); among them the earliest and the latest Easter there can be.
  [1913, '1913-03-23'],
  [1943, '1943-04-25'],
  [2008, '2008-03-23'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('Easter of %i is %s', (year, date) => {
  expect(easterSunday(year)).toBe(date)
})

test('Easter is a Sunday between 22 March and 25 April', () => {
  for (let year = 1900; year <= 2999; year += 1) {
    const easter = easterSunday(year)
    expect(weekday(easter)).toBe(7)
    expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true)
  }
})

test('the public holidays of 2026, and 4 October only since then', () => {
  const year = Array.from({ length: 365 }, (_, at) => addDays(day('2026-01-01'), at))
  expect(year.flatMap((date) => (italianHoliday(date) ? [[date, italianHoliday(date)]] : []))).toEqual([
    ['2026-01-01', 'new-year'],
    ['2026-01-06', 'epiphany'],
    ['2026-04-05', 'easter'],
    ['2026-04-06', 'easter-monday'],
    ['2026-04-25', 'liberation'],
    ['2026-05-01', 'labour-day'],
    ['2026-06-02', 'republic-day'],
    ['2026-08-15', 'ferragosto'],
    ['2026-10-04', 'saint-francis'],
    ['2026-11-01', 'all-saints'],
    ['2026-12-08', 'immaculate-conception'],
    ['2026-12-25', 'christmas'],
    ['2026-12-26', 'saint-stephen'],
  ])
  expect(italianHoliday(day('2025-10-04'))).toBeUndefined()
})

test('the summer pause grows outwards from the week of 15 August', () => {
  // 15 August 2026 is a Saturday.
  expect(weeksAroundFerragosto(2026, 0)).toBeUndefined()
  expect(weeksAroundFerragosto(2026, 1)).toEqual({ from: '2026-08-10', to: '2026-08-16' })
  expect(weeksAroundFerragosto(2026, 2)).toEqual({ from: '2026-08-10', to: '2026-08-23' })
  expect(weeksAroundFerragosto(2026, 3)).toEqual({ from: '2026-08-03', to: '2026-08-23' })
  expect(weeksAroundFerragosto(2026, 4)).toEqual({ from: '2026-08-03', to: '2026-08-30' })
})

test('P71 a reading on Easter Monday, on a holiday or in the pause moves to the next working day', () => {
  expect(onWorkingDay(day('2026-04-06'), weeks(2))).toEqual({
    planned: '2026-04-06',
    on: '2026-04-07',
    because: 'easter-monday',
  })
  // Christmas on a Friday: Saint Stephen, then a Sunday.
  expect(onWorkingDay(day('2026-12-25'), weeks(2)).on).toBe('2026-12-28')
  expect(onWorkingDay(day('2026-08-11'), weeks(2))).toEqual({
    planned: '2026-08-11',
    on: '2026-08-24',
    because: 'summer-pause',
  })
  expect(onWorkingDay(day('2026-08-11'), weeks(0)).because).toBeNull()
  // A Saturday was chosen: it stays.
  expect(onWorkingDay(day('2026-11-28'), weeks(2))).toEqual({
    planned: '2026-11-28',
    on: '2026-11-28',
    because: null,
  })
})

test('a moved day is never earlier, never closed, and at most eight days after the pause', () => {
  const dates = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays(day('2000-01-01'), days))
  fc.assert(
    fc.property(dates, fc.integer({ min: 0, max: 4 }), (planned, count) => {
      const { on, because } = onWorkingDay(planned, weeks(count))
      if (because === null) {
        expect(on).toBe(planned)
        return
      }
      expect(italianHoliday(on)).toBeUndefined()
      expect(weekday(on)).toBeLessThanOrEqual(5)
      expect(daysBetween(planned, on)).toBeGreaterThan(0)
      expect(daysBetween(planned, on)).toBeLessThanOrEqual(7 * count + 8)
    }),
    { numRuns: 200 },
  )
})

test('the peaks of a year, and only those that touch the test', () => {
  expect(seasonalPeaks({ from: day('2026-01-01'), to: day('2026-12-31') })).toEqual([
    { peak: 'winter-sales', from: '2026-01-05', to: '2026-01-31' },
    { peak: 'summer-sales', from: '2026-07-04', to: '2026-07-31' },
    { peak: 'ferragosto', from: '2026-08-10', to: '2026-08-16' },
    // Black Friday 2026 is 27 November.
    { peak: 'black-friday', from: '2026-11-23', to: '2026-11-30' },
    { peak: 'christmas', from: '2026-12-08', to: '2026-12-24' },
  ])
  // In 2029 November begins on a Thursday: Black Friday is the 23rd.
  expect(seasonalPeaks({ from: day('2029-11-01'), to: day('2029-11-30') })).toEqual([
    { peak: 'black-friday', from: '2029-11-19', to: '2029-11-26' },
  ])
  expect(seasonalPeaks({ from: day('2026-09-01'), to: day('2026-10-31') })).toEqual([])
})

test('R-PLAN-11 the days of a plan: its reading, two rechecks, and the peaks inside it', () => {
  const plan = { startsOn: day('2026-03-09'), durationDays: 28 }
  const { reading, rechecks, peaks } = readingDays(plan)
  expect(reading).toEqual({ planned: '2026-04-06', on: '2026-04-07', because: 'easter-monday' })
  expect(rechecks.map(({ planned, on, afterDays }) => [planned, on, afterDays])).toEqual([
    ['2026-05-06', '2026-05-06', 30],
    ['2026-07-05', '2026-07-05', 90],
  ])
  expect(peaks).toEqual([])
  expect(
    readingDays({ startsOn: day('2026-11-02'), durationDays: 28 }).peaks.map(({ peak }) => peak),
  ).toEqual(['black-friday'])
})

test('R-PLAN-11 a company says from which day of the year to which it closes, both included', () => {
  const august = days('08-03', '08-28')
  expect(isInPause(day('2026-08-02'), august)).toBe(false)
  expect(isInPause(day('2026-08-03'), august)).toBe(true)
  expect(isInPause(day('2031-08-28'), august)).toBe(true)
  expect(isInPause(day('2031-08-29'), august)).toBe(false)
  // 28 August 2026 is a Friday: the next working day is Monday 31.
  expect(onWorkingDay(day('2026-08-03'), august)).toEqual({
    planned: '2026-08-03',
    on: '2026-08-31',
    because: 'summer-pause',
  })
  const { reading } = readingDays({ startsOn: day('2026-07-13'), durationDays: 28 }, august)
  expect(reading).toEqual({ planned: '2026-08-10', on: '2026-08-31', because: 'summer-pause' })
})

test('R-PLAN-11 a pause has an end after its beginning, and at most 62 days', () => {
  expect(pauseIssue(days('08-14', '08-14'))).toBeUndefined()
  expect(pauseIssue(days('08-15', '08-14'))).toBe('reversed')
  expect(pauseIssue(days('07-01', '08-31'))).toBeUndefined()
  expect(pauseIssue(days('07-01', '09-01'))).toBe('too-long')
  expect(pauseIssue(weeks(0))).toBeUndefined()
  expect(pauseIssue(weeks(9))).toBe('too-long')
  expect(pauseIssue(weeks(1.5))).toBe('too-long')
  for (const text of ['02-30', '8-15', '08-32', '2026-08-15', '']) expect(yearDay(text)).toBeUndefined()
  expect(yearDay('02-29')).toBe('02-29')
})

// Weekdays of 2026: 6 April is Easter Monday, 24 August the Monday after the two weeks of Ferragosto.
test.each<[Weekday, string, SummerPause, string, string, string | null]>([
  [1, '2026-11-25', weeks(2), '2026-11-30', '2026-11-30', null],
  [1, '2026-11-30', weeks(2), '2026-11-30', '2026-11-30', null],
  [3, '2026-11-26', weeks(2), '2026-12-02', '2026-12-02', null],
  [1, '2026-04-01', weeks(2), '2026-04-06', '2026-04-07', 'easter-monday'],
  // On the Tuesday itself the moved meeting is still to come, on the Wednesday it is over.
  [1, '2026-04-07', weeks(2), '2026-04-06', '2026-04-07', 'easter-monday'],
  [1, '2026-04-08', weeks(2), '2026-04-13', '2026-04-13', null],
  // Both Mondays of the pause move to the one after it, which has a meeting of its own: one meeting.
  [1, '2026-08-11', weeks(2), '2026-08-24', '2026-08-24', null],
  [4, '2026-08-11', weeks(2), '2026-08-20', '2026-08-24', 'summer-pause'],
  [1, '2026-08-11', weeks(0), '2026-08-17', '2026-08-17', null],
  // Christmas and Saint Stephen, a Friday and a Saturday.
  [5, '2026-12-24', weeks(2), '2026-12-25', '2026-12-28', 'christmas'],
  // A Saturday that is no holiday was chosen, and comes before the Monday to which last week's moves.
  [6, '2026-08-20', days('08-10', '08-21'), '2026-08-22', '2026-08-22', null],
])(
  'P24 R-GOV-01 a meeting every weekday %i: on %s with %o it is %s, held %s',
  (on, today, pause, planned, held, because) => {
    expect(nextMeeting(on, day(today), pause)).toEqual({ planned, on: held, because })
  },
)
