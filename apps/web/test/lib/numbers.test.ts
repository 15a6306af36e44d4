import { expect, test } from 'vitest'
import { readNumber, writeNumber, writeUngrouped } from '../../src/lib/numbers.ts'

test('P41 a percentage is kept as a share, without the dust of binary fractions', () => {
  // 0.7 / 100 is 0.006999999999999999 in binary; a plan locks what was typed.
  expect(readNumber('percent', '0,7', 'it')).toEqual({ kind: 'number', value: 0.007, ambiguous: false })
  expect(readNumber('percent', '10.93%', 'en')).toEqual({ kind: 'number', value: 0.1093, ambiguous: false })
  expect(readNumber('percent', '20,625', 'it')).toEqual({ kind: 'number', value: 0.20625, ambiguous: true })
})

test('P41/read the language decides where two readings stand, and what was read can be told in one way only', () => {
  expect(readNumber('amount', '1.234', 'it')).toEqual({ kind: 'number', value: 1234, ambiguous: true })
  expect(readNumber('amount', '1.234', 'en')).toEqual({ kind: 'number', value: 1.234, ambiguous: true })
  expect(writeUngrouped('amount', 1234, 'it')).toBe('1234')
  expect(readNumber('count', '1.500', 'en')).toEqual({ kind: 'number', value: 1500, ambiguous: false })
})

test('blank and unreadable are told apart, and neither is zero', () => {
  expect(readNumber('count', '', 'it')).toEqual({ kind: 'blank' })
  expect(readNumber('percent', 'circa tre', 'it')).toEqual({ kind: 'unreadable' })
})

test('what is written reads back as the same number', () => {
  for (const language of ['it', 'en'] as const) {
    for (const value of [0.0075, 0.1093, 0.20625, 0.032, 0.5]) {
      const text = writeNumber('percent', value, language)
      expect(readNumber('percent', text, language)).toMatchObject({ value })
    }
    expect(readNumber('count', writeNumber('count', 1500, language), language)).toMatchObject({ value: 1500 })
  }
})
