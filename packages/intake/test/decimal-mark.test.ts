import { invariant } from '@cimento/core'
import { expect, test } from 'vitest'
import { ambiguousNumber, decimalMark, readBlock, toCells } from '../src/index.ts'
import type { DecimalMark, Mapping, MeasureRules } from '../src/index.ts'
import { day, november } from './windows.ts'

test.each<[readonly string[], DecimalMark | 'ambiguous']>([
  [['12,50', '1.234'], 'comma'],
  [['12.50', '1,234'], 'point'],
  [['€ 1.234,50'], 'comma'],
  [['1,234.50 EUR', ''], 'point'],
  [['1.234'], 'ambiguous'],
  [['1.234', '980'], 'ambiguous'],
  [['12,5', '12.5'], 'ambiguous'],
  [['980', '0', ''], 'comma'],
  [['1.234.567', '980'], 'comma'],
  [['--', 'n/d'], 'comma'],
])('a block with %j has the decimal mark %s', (texts, mark) => {
  expect(decimalMark(texts)).toBe(mark)
})

test('the number to ask about is the first that both marks allow', () => {
  expect(ambiguousNumber(['980', '1.234 €', '2.000'])).toEqual({ text: '1.234 €', comma: 1234, point: 1.234 })
  expect(ambiguousNumber(['980', '12,5'])).toBeUndefined()
})

const amounts: MeasureRules = (measure) => ({
  range: measure === 'sum' ? 'any' : measure === 'spend' ? 'positive' : 'whole',
  isPartOfUnits: false,
})
const mapping: Mapping = [
  { kind: 'date' },
  { kind: 'counts', arm: 'a', measure: 'units' },
  { kind: 'counts', arm: 'a', measure: 'sum' },
  { kind: 'counts', arm: 'a', measure: 'spend' },
]

function read(text: string, decimal: DecimalMark) {
  const block = readBlock(text, november)
  invariant(block.ok, 'a readable block')
  return toCells(block.value, mapping, {
    order: 'day-first',
    decimal,
    rules: amounts,
    today: day('2026-11-29'),
  })
}

test('amounts are read with the mark of the block, people as whole numbers', () => {
  const values = (decimal: DecimalMark) =>
    read('3/11/2026\t1.234\t1.234\t€ 20', decimal).cells.map(({ measure, value }) => [measure, value])
  expect(values('comma')).toEqual([
    ['units', 1234],
    ['sum', 1234],
    ['spend', 20],
  ])
  expect(values('point')).toEqual([
    ['units', 1234],
    ['sum', 1.234],
    ['spend', 20],
  ])
})

test('returns can make a sum negative; money spent cannot be, and people are whole', () => {
  const { issues, cells } = read('3/11/2026\t10,5\t-40,25\t-3', 'comma')
  expect(issues.map(({ kind, text }) => [kind, text])).toEqual([
    ['fraction', '10,5'],
    ['negative', '-3'],
  ])
  expect(cells).toEqual([])
  expect(read('3/11/2026\t10\t-40,25\t3', 'comma').cells).toContainEqual(
    expect.objectContaining({ measure: 'sum', value: -40.25 }),
  )
})
