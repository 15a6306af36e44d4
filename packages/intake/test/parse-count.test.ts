import { expect, test } from 'vitest'
import { parseCount } from '../src/index.ts'

test.each([
  ['0', 0],
  ['412', 412],
  ['1234', 1234],
  ['1.234', 1234],
  ['1,234', 1234],
  ['1 234', 1234],
  ['1\u00a0234', 1234],
  ['1\u202f234', 1234],
  ['1\u2009234', 1234],
  ['12.345.678', 12_345_678],
  ['12,345,678', 12_345_678],
  ['1.000', 1000],
  ['1.234,0', 1234],
  ['1,234.00', 1234],
  ['1 234,00', 1234],
  ['12,0', 12],
  ['1234.0', 1234],
  ['"1,234"', 1234],
  ["'1234", 1234],
  ['“1.234”', 1234],
  ['  7 ', 7],
  ['\u200e42\u200e', 42],
  ['+5', 5],
  ['-5', -5],
  ['−5', -5],
  ['–1.234', -1234],
  ['-0', 0],
  ['9007199254740991', 9_007_199_254_740_991],
])('P41/read R-RUN-01 reads %j as the count %d', (text, value) => {
  expect(parseCount(text)).toEqual({ kind: 'count', value })
})

test.each([
  ['1.5', 1.5],
  ['1,5', 1.5],
  ['-1,5', -1.5],
  ['0.125', 0.125],
  ['0,125', 0.125],
  ['1.234,5', 1234.5],
  ['1,234.56', 1234.56],
  ['1234.567', 1234.567],
])('reads %j as the fraction %d, for the caller to refuse', (text, value) => {
  expect(parseCount(text)).toEqual({ kind: 'fraction', value })
})

test.each(['', ' ', '\u00a0', '-', '--', '–', '—', 'N/A', 'n/a', '#N/A', '#N/D', 'n.d.', 'N.D.', 'nd', '""'])(
  'R-RUN-01 reads %j as not reported, never as zero',
  (text) => {
    expect(parseCount(text)).toEqual({ kind: 'blank' })
  },
)

test.each([
  'abc',
  '1.23.4',
  '1.234.5',
  '1,23,456',
  '12 34',
  '1.234.567.89',
  '1e3',
  '12%',
  '€ 5',
  '.5',
  '5.',
  '- -5',
  '1\u0000',
  '9007199254740993',
  '٣',
])('does not read %j as a number', (text) => {
  expect(parseCount(text)).toEqual({ kind: 'unreadable' })
})
