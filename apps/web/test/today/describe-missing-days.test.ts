import { expect, test } from 'vitest'
import { describeMissingDays } from '../../src/features/today/describe-missing-days.ts'
import { day } from '../running/started-test.ts'

// 23 November 2026 is a Monday.
const today = day('2026-11-23')

test.each([
  [['2026-11-22'], 'ieri', 'yesterday'],
  [['2026-11-21'], 'sabato 21/11', 'Saturday 21 Nov'],
  [['2026-11-15', '2026-11-22'], 'ieri e domenica 15/11', 'yesterday and Sunday 15 Nov'],
  [['2026-11-21', '2026-11-22'], 'ieri e sabato 21/11', 'yesterday and Saturday 21 Nov'],
  [['2026-11-20', '2026-11-21', '2026-11-22'], 'da venerdì 20/11 a ieri', 'from Friday 20 Nov to yesterday'],
  [
    ['2026-11-09', '2026-11-11', '2026-11-13', '2026-11-22'],
    'ieri, venerdì 13/11, mercoledì 11/11 e 1 altro giorno',
    'yesterday, Friday 13 Nov, Wednesday 11 Nov and 1 other day',
  ],
  [
    ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-13', '2026-11-15', '2026-11-22'],
    'ieri, domenica 15/11, venerdì 13/11 e altri 3 giorni',
    'yesterday, Sunday 15 Nov, Friday 13 Nov and 3 other days',
  ],
])('P24 missing days are said as one says them: %o', (dates, italian, english) => {
  expect(describeMissingDays(dates.map(day), today, 'it')).toBe(italian)
  expect(describeMissingDays(dates.map(day), today, 'en')).toBe(english)
})
