import { civilDate } from '@cimento/core'
import { expect, test } from 'vitest'
import { daySentence } from '../../src/features/today/day-sentence.ts'

const nothing = { campaigns: 0, decisions: 0, readings: 0, tables: 0, rechecks: 0, lessons: 0 }

test('Today’s sentence says the day’s work in both languages', () => {
  const counts = { ...nothing, decisions: 1, readings: 1, tables: 1 }
  expect(daySentence(counts, undefined, 'it')).toBe('Una decisione, una lettura e una tabella da incollare.')
  expect(daySentence(counts, undefined, 'en')).toBe('One decision, one reading and one table to paste.')
})

test.each([
  [{ ...nothing, decisions: 2 }, 'Due decisioni.', 'Two decisions.'],
  [{ ...nothing, lessons: 1 }, 'Una lezione da scrivere.', 'One lesson to write.'],
  [
    { ...nothing, readings: 3, tables: 2 },
    'Tre letture e due tabelle da incollare.',
    'Three readings and two tables to paste.',
  ],
  [
    { ...nothing, campaigns: 1, lessons: 1 },
    'Una campagna da spegnere e una lezione da scrivere.',
    'One campaign to switch off and one lesson to write.',
  ],
  [
    { ...nothing, rechecks: 1, lessons: 1 },
    'Un ricontrollo e una lezione da scrivere.',
    'One recheck and one lesson to write.',
  ],
  [{ ...nothing, decisions: 12 }, '12 decisioni.', '12 decisions.'],
])('counts agree with their words: %o', (counts, italian, english) => {
  expect(daySentence(counts, undefined, 'it')).toBe(italian)
  expect(daySentence(counts, undefined, 'en')).toBe(english)
})

test('a day without work names the next reading, if there is one', () => {
  expect(daySentence(nothing, undefined, 'it')).toBe('Niente da fare per oggi.')
  // 30 November 2026 is a Monday.
  expect(daySentence(nothing, civilDate('2026-11-30'), 'it')).toBe(
    'Niente da fare per oggi. Prossima lettura lunedì 30 novembre.',
  )
  expect(daySentence(nothing, civilDate('2026-11-30'), 'en')).toBe(
    'Nothing to do today. Next reading Monday 30 November.',
  )
})
