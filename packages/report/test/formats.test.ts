import { expect, test } from 'vitest'
import {
  effectDigits,
  formatCount,
  formatDate,
  formatInterval,
  formatLongDate,
  formatMoney,
  formatPValue,
  formatRate,
  formatShortDate,
  formatSize,
  formatWeekdayDate,
  insideSentence,
} from '../src/index.ts'

test('P41/shown numbers: grouped from the first thousand, minus as U+2212, units unbroken', () => {
  expect([formatCount(1234, 'it'), formatCount(1234, 'en')]).toEqual(['1.234', '1,234'])
  expect([formatRate(0.032, 'it'), formatRate(0.032, 'en')]).toEqual(['3,20%', '3.20%'])
  expect([formatMoney(1234, 'it'), formatMoney(1234, 'en')]).toEqual(['1.234\u00A0€', '€1,234'])
  expect([formatMoney(14.5, 'it'), formatMoney(-1000, 'en')]).toEqual(['14,50\u00A0€', '\u2212€1,000'])
  expect(formatSize({ relative: 0.012 }, -1, 'it')).toBe('\u22121,2%')
  expect(formatSize({ absolute: 0.01 }, 1, 'it')).toBe('+1\u00A0punto')
  expect(formatSize({ absolute: 0.005 }, -1, 'en')).toBe('\u22120.5\u00A0points')
})

test('intervals in percent and in points', () => {
  const percent = { unit: 'percent', digits: 1 } as const
  expect(formatInterval({ low: 0.083, high: 0.413 }, { ...percent, language: 'it' })).toBe(
    'tra +8,3% e +41,3%',
  )
  expect(formatInterval({ low: 0.083, high: 0.413 }, { ...percent, language: 'en' })).toBe(
    'between +8.3% and +41.3%',
  )
  // Two effects of a published click-through test: −1.16 to +0.19 points.
  const points = { unit: 'points', digits: 2 } as const
  expect(formatInterval({ low: -0.0116, high: 0.0019 }, { ...points, language: 'it' })).toBe(
    'tra −1,16 e +0,19\u00A0punti',
  )
})

test('digits: one for percent, two for points below ten, more where a line would be touched', () => {
  expect(effectDigits('percent', [0.083, 0.413], [0, 0.1])).toBe(1)
  expect(effectDigits('points', [-0.0206, 0.0019], [0])).toBe(2)
  expect(effectDigits('points', [0.02, 0.12], [0])).toBe(1)
  expect(effectDigits('percent', [0.0002, 0.05], [0])).toBe(2)
})

test('p-values never print a false zero', () => {
  expect([formatPValue(0.00155, 'it'), formatPValue(0.00155, 'en')]).toEqual(['0,00155', '0.00155'])
  expect(formatPValue(1e-9, 'it')).toBe('<\u00A00,0001')
})

test('P41/shown dates', () => {
  expect([formatDate('2026-11-03', 'it'), formatDate('2026-11-03', 'en')]).toEqual([
    '03/11/2026',
    '3 Nov 2026',
  ])
  expect([formatLongDate('2026-11-30', 'it'), formatLongDate('2026-11-30', 'en')]).toEqual([
    'lunedì 30 novembre',
    'Monday 30 November',
  ])
  expect([formatShortDate('2026-11-30', 'it'), formatWeekdayDate('2026-11-30', 'it')]).toEqual([
    '30/11',
    'lunedì 30/11/2026',
  ])
})

test('a name inside a sentence loses a plain capital, never an acronym’s', () => {
  expect(['Ordini per visita', 'CTR', 'CAC reale'].map(insideSentence)).toEqual([
    'ordini per visita',
    'CTR',
    'CAC reale',
  ])
})
