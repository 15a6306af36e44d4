import { civilDate, usualPause, type CivilDate } from '@cimento/core'
import { emptyCompany } from '@cimento/core/workspace'
import { expect, test } from 'vitest'
import { meetingLine } from '../../src/features/today/meeting-line.ts'

const day = (text: string): CivilDate => {
  const date = civilDate(text)
  if (!date) throw new Error(text)
  return date
}
const readings = ['2026-11-24', '2026-11-30', '2026-12-07'].map(day)

// 30 November 2026 is a Monday.
test('P24 R-GOV-01 Today names the next meeting and the readings that can be made by then', () => {
  const line = (today: string, language: 'it' | 'en' = 'it') =>
    meetingLine(emptyCompany, readings, day(today), language)
  expect(line('2026-11-25')).toBe('Prossima riunione: lunedì 30/11 · 2 risultati da discutere')
  expect(line('2026-11-25', 'en')).toBe('Next meeting: Monday 30 Nov · 2 results to discuss')
  expect(line('2026-11-30')).toBe('Riunione oggi · 2 risultati da discutere')
  expect(line('2026-11-23', 'en')).toBe('Meeting today')
  expect(meetingLine(emptyCompany, readings.slice(0, 1), day('2026-11-25'), 'it')).toBe(
    'Prossima riunione: lunedì 30/11 · 1 risultato da discutere',
  )
})

test('P24 a meeting that moves says from which day and why; where there is none, nothing is said', () => {
  expect(meetingLine(emptyCompany, [], day('2026-04-01'), 'it')).toBe(
    'Prossima riunione: martedì 7/4 invece di lunedì 6/4 (Pasquetta)',
  )
  const thursdays = { ...emptyCompany, meetingDay: 4, summerPause: usualPause } as const
  expect(meetingLine(thursdays, [], day('2026-08-11'), 'en')).toBe(
    'Next meeting: Monday 24 Aug instead of Thursday 20 Aug (summer pause)',
  )
  expect(
    meetingLine({ ...emptyCompany, meetingDay: null }, readings, day('2026-11-25'), 'it'),
  ).toBeUndefined()
})
