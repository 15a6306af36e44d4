import { expect, test } from 'vitest'
import { parseAmount, parseRate } from '../src/index.ts'

test.each([
  ['3,2', 3.2],
  ['3.2', 3.2],
  ['3,2%', 3.2],
  ['3.2 %', 3.2],
  ['80.00%', 80],
  ['12', 12],
  ['-0,5', -0.5],
])('P41/read the rate %j as %d percent in both languages', (text, value) => {
  expect(parseRate(text, 'it')).toEqual({ kind: 'amount', value, ambiguous: false })
  expect(parseRate(text, 'en')).toEqual({ kind: 'amount', value, ambiguous: false })
})

test.each([
  ['€ 1.234,50', 1234.5],
  ['1.234,50 €', 1234.5],
  ['€1,234.50', 1234.5],
  ['1,234.50 EUR', 1234.5],
  ['$ 99', 99],
  ['1 234,50', 1234.5],
  ['−5 €', -5],
])('P41/read the amount %j as %d in both languages', (text, value) => {
  expect(parseAmount(text, 'it')).toEqual({ kind: 'amount', value, ambiguous: false })
  expect(parseAmount(text, 'en')).toEqual({ kind: 'amount', value, ambiguous: false })
})

test('lets the language decide 1.234 and says that it was ambiguous', () => {
  expect(parseAmount('1.234', 'it')).toEqual({ kind: 'amount', value: 1234, ambiguous: true })
  expect(parseAmount('1.234', 'en')).toEqual({ kind: 'amount', value: 1.234, ambiguous: true })
  expect(parseAmount('€ 1,234', 'it')).toEqual({ kind: 'amount', value: 1.234, ambiguous: true })
  expect(parseAmount('€ 1,234', 'en')).toEqual({ kind: 'amount', value: 1234, ambiguous: true })
  expect(parseRate('1,234%', 'it')).toEqual({ kind: 'amount', value: 1.234, ambiguous: true })
})

test('R-RUN-01 reads what is not reported as blank, never as zero', () => {
  for (const text of ['', '--', 'n.d.', '€']) expect(parseAmount(text, 'it')).toEqual({ kind: 'blank' })
  for (const text of ['', '--', 'n.d.', '%']) expect(parseRate(text, 'en')).toEqual({ kind: 'blank' })
})

test.each(['tre', '1,2,3', '€ € 5', '5%%'])('does not read %j', (text) => {
  expect(parseAmount(text, 'it')).toEqual({ kind: 'unreadable' })
  expect(parseRate(text, 'en')).toEqual({ kind: 'unreadable' })
})
