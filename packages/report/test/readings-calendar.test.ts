import { readingDays, type Instant } from '@cimento/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarFileName, describeReadingDays, readingsCalendar } from '../src/index.ts'
import { day, plan } from './assessments.ts'
import { areasDesign, turnsPlan } from './block-assessments.ts'

const context = {
  id: 'x1',
  key: 'ESP-12',
  title: 'Spese; visibili, subito',
  planVersion: 1,
  now: '2026-03-06T08:30:00.000Z' as Instant,
}
const easter = readingDays({ startsOn: day('2026-03-09'), durationDays: 28 })
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

test('P71 the calendar has the reading and the rechecks as whole days, moved from Easter Monday', () => {
  const lines = unfolded(readingsCalendar(easter, context, 'it', plan))
  expect(lines).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cimento//Cimento//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:x1-reading@cimento',
    'DTSTAMP:20260306T083000Z',
    'SEQUENCE:0',
    'DTSTART;VALUE=DATE:20260407',
    'DTEND;VALUE=DATE:20260408',
    'SUMMARY:ESP-12 · Leggere i risultati: Spese\\; visibili\\, subito',
    'DESCRIPTION:La lettura di lunedì 06/04/2026 passa a martedì 7/4: Pasquetta.',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:x1-recheck-30@cimento',
    'DTSTAMP:20260306T083000Z',
    'SEQUENCE:0',
    'DTSTART;VALUE=DATE:20260506',
    'DTEND;VALUE=DATE:20260507',
    'SUMMARY:ESP-12 · Ricontrollo a 30 giorni\\, l’effetto c’è ancora? Spese\\; visibili\\, subito',
    'DESCRIPTION:Ricontrollo a 30 giorni: mercoledì 06/05/2026.',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:x1-recheck-90@cimento',
    'DTSTAMP:20260306T083000Z',
    'SEQUENCE:0',
    'DTSTART;VALUE=DATE:20260705',
    'DTEND;VALUE=DATE:20260706',
    'SUMMARY:ESP-12 · Ricontrollo a 90 giorni\\, l’effetto c’è ancora? Spese\\; visibili\\, subito',
    'DESCRIPTION:Ricontrollo a 90 giorni: domenica 05/07/2026.',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
  expect(calendarFileName('ESP-12', 'it')).toBe('esp-12-letture.ics')
})

test('every line has at most 75 octets and ends as RFC 5545 wants, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const text = readingsCalendar(easter, { ...context, title }, 'en', plan)
      const lines = text.split('\r\n')
      expect(lines.at(-1)).toBe('')
      for (const line of lines) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\r\n]/)
      }
      // Nothing a person wrote begins a property of its own.
      expect(unfolded(text).filter((line) => line.startsWith('SUMMARY:'))).toHaveLength(3)
      expect(unfolded(text)).toHaveLength(37)
    }),
    { numRuns: 100 },
  )
})

test('a changed plan gives the same events with a later sequence', () => {
  const text = readingsCalendar(easter, { ...context, planVersion: 3 }, 'it', plan)
  expect(unfolded(text).filter((line) => line.startsWith('SEQUENCE:'))).toEqual(Array(3).fill('SEQUENCE:2'))
})

test('a recheck moves too', () => {
  // Thirty days after 26 November is Saint Stephen, a Saturday.
  const winter = readingDays({ startsOn: day('2026-10-29'), durationDays: 28 })
  expect(describeReadingDays(winter, 'it', plan).rechecks[0]).toBe(
    'Il ricontrollo a 30 giorni, sabato 26/12, passa a lunedì 28/12/2026: Santo Stefano.',
  )
})

test('R-PLAN-11 a moved reading says why, and the peaks inside the test are named', () => {
  expect(describeReadingDays(easter, 'en', plan).reading).toBe(
    'The reading of Monday 6 Apr 2026 moves to Tuesday 7 Apr: Easter Monday.',
  )
  const summer = readingDays({ startsOn: day('2026-07-13'), durationDays: 28 })
  expect(describeReadingDays(summer, 'it', plan)).toEqual({
    moved: true,
    reading: 'La lettura di lunedì 10/08/2026 passa a lunedì 24/8: pausa estiva.',
    rechecks: [
      'Ricontrollo a 30 giorni: mercoledì 09/09/2026.',
      'Ricontrollo a 90 giorni: domenica 08/11/2026.',
    ],
    peaks:
      'Dentro il test: Saldi estivi (4/7–31/7). Capita a tutte le versioni, ma quei giorni non somigliano agli altri.',
  })
})

test('R-PLAN-11 areas go through the peaks beside each other, periods by themselves, in the diary too', () => {
  const sales = readingDays({ startsOn: day('2026-07-13'), durationDays: 28 })
  const everyVersion = /Capita a tutte le versioni/
  const alone = /senza un confronto negli stessi giorni restano dentro il risultato/
  const areasPlan = { ...turnsPlan, design: areasDesign }
  expect(describeReadingDays(sales, 'it', areasPlan).peaks).toMatch(everyVersion)
  expect(describeReadingDays(sales, 'it', turnsPlan).peaks).toMatch(alone)
  const diary = (own: typeof turnsPlan) => unfolded(readingsCalendar(sales, context, 'it', own)).join('\n')
  expect(diary(areasPlan)).toMatch(everyVersion)
  expect(diary(turnsPlan)).toMatch(alone)
})
