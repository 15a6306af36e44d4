import { invariant } from '@cimento/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBlock } from '../src/index.ts'
import type { Block, PlanWindow } from '../src/index.ts'
import { anyText } from './any-text.ts'
import { udacityScreener } from './fixtures/udacity-screener.ts'
import { november, windowOf } from './windows.ts'

function blockOf(text: string, window: PlanWindow = november): Block {
  const block = readBlock(text, window)
  invariant(block.ok, 'a readable block')
  return block.value
}

test.each([
  ['tabs', '3/11/2026\t412\t13\n13/11/2026\t405\t9'],
  ['semicolons', '3/11/2026;412;13\n13/11/2026;405;9'],
  ['commas', '3/11/2026,412,13\n13/11/2026,405,9'],
  ['quotes', '"3/11/2026","412","13"\n"13/11/2026","405","9"'],
  ['a byte order mark and CRLF', '\ufeff3/11/2026;412;13\r\n13/11/2026;405;9\r\n'],
  ['old Mac line ends', '3/11/2026\t412\t13\r13/11/2026\t405\t9'],
])('P12 R-RUN-01 reads cells separated by %s', (_, text) => {
  const { columns, rows, hasHeader, order } = blockOf(text)
  expect(rows).toEqual([
    { row: 1, cells: ['3/11/2026', '412', '13'] },
    { row: 2, cells: ['13/11/2026', '405', '9'] },
  ])
  expect(columns.map((column) => column.kind)).toEqual(['date', 'count', 'count'])
  expect(hasHeader).toBe(false)
  expect(order).toBe('day-first')
})

test('an announced delimiter counts as a row of the text', () => {
  expect(blockOf('sep=;\n3/11/2026;1,5').rows).toEqual([{ row: 2, cells: ['3/11/2026', '1,5'] }])
})

test('commas within cells do not split a paste from a spreadsheet', () => {
  expect(blockOf('Sat, Nov 7\t1,234\t5\nSun, Nov 8\t1,300\t6').rows).toEqual([
    { row: 1, cells: ['Sat, Nov 7', '1,234', '5'] },
    { row: 2, cells: ['Sun, Nov 8', '1,300', '6'] },
  ])
})

test('a semicolon in one note does not split a file of commas', () => {
  const { rows } = blockOf('3/11/2026,412,sole; vento\n4/11/2026,405,\n5/11/2026,399,')
  expect(rows[0]?.cells).toEqual(['3/11/2026', '412', 'sole; vento'])
})

test('P13 marks between quotes separate nothing, and a doubled quote is one', () => {
  const { columns, rows, skipped } = blockOf(
    '"Giorno";"Spesa";"Note"\r\n"3/11/2026";"1.200,50";"sole; ""ponte"""\r\n"4/11/2026";"80,5";"a capo\nqui"\r\n',
  )
  expect(columns.map(({ kind }) => kind)).toEqual(['date', 'count', 'other'])
  expect(rows).toEqual([
    { row: 2, cells: ['3/11/2026', '1.200,50', 'sole; "ponte"'] },
    { row: 3, cells: ['4/11/2026', '80,5', 'a capo\nqui'] },
  ])
  expect(skipped).toEqual([])
  expect(blockOf('3/11/2026,412,"sole; vento"\n4/11/2026,405,"pioggia; vento"').rows[1]?.cells).toEqual([
    '4/11/2026',
    '405',
    'pioggia; vento',
  ])
})

test('R-RUN-01 recognises the header, empty lines and total rows, and keeps the row numbers', () => {
  const block = blockOf('Giorno;Visite\n\n3/11/2026;412\n;\n13/11/2026;405\nTotale;817\nMedia;408,5\n')
  expect(block.hasHeader).toBe(true)
  expect(block.columns).toEqual([
    { name: 'Giorno', kind: 'date' },
    { name: 'Visite', kind: 'count' },
  ])
  expect(block.rows.map(({ row }) => row)).toEqual([3, 5])
  expect(block.skipped).toEqual([
    { row: 2, reason: 'blank-row' },
    { row: 4, reason: 'blank-row' },
    { row: 6, reason: 'total-row' },
    { row: 7, reason: 'total-row' },
  ])
})

test.each([
  'Totale',
  'TOTALI',
  'Totale complessivo',
  'Total',
  'Totals',
  'Grand total',
  'Subtotale',
  'Tot.',
  'Somma',
  'Average',
  'Riepilogo:',
])('takes %j for a total row', (label) => {
  expect(blockOf(`3/11/2026;412\n${label};412`).skipped).toEqual([{ row: 2, reason: 'total-row' }])
})

test('short rows are filled up and long rows widen the block', () => {
  const { columns, rows } = blockOf('3/11/2026;412\n4/11/2026;405;9;newsletter')
  expect(columns.map((column) => column.kind)).toEqual(['date', 'count', 'count', 'other'])
  expect(rows[0]?.cells).toEqual(['3/11/2026', '412', '', ''])
})

test('a column keeps its kind in spite of a few wrong cells, and a column with nothing in it is blank', () => {
  const { columns } = blockOf('3/11/2026;412;\n4/11/2026;boh;--\nieri;405;\n6/11/2026;399;')
  expect(columns.map((column) => column.kind)).toEqual(['date', 'count', 'blank'])
})

test('reads the shape of the Udacity screener', () => {
  const block = blockOf(udacityScreener, windowOf('2014-10-11', '2014-11-16'))
  expect(block.columns.map(({ name }) => name)).toEqual([
    'Date',
    'Pageviews',
    'Clicks',
    'Enrollments',
    'Payments',
  ])
  expect(block.rows).toHaveLength(5)
  expect(block.rows[3]).toEqual({ row: 5, cells: ['Mon, Nov 3', '9437', '788', '', ''] })
})

test('P12 R-RUN-01 a day above 12 settles the order of the whole block', () => {
  expect(blockOf('01/02/2026;1\n13/02/2026;1').order).toBe('day-first')
  expect(blockOf('01/02/2026;1\n02/13/2026;1').order).toBe('month-first')
})

const firstWeekOfFebruary = ['01/02', '02/02', '03/02', '04/02', '05/02', '06/02', '07/02']
  .map((date) => `${date};10`)
  .join('\n')

test('R-RUN-01 days that two orders allow are settled by the plan, or asked about', () => {
  expect(blockOf(firstWeekOfFebruary, windowOf('2026-02-01', '2026-02-28')).order).toBe('day-first')
  expect(blockOf(firstWeekOfFebruary, windowOf('2026-01-02', '2026-07-02')).order).toBe('ambiguous')
  // A plan that holds a part of either reading settles nothing.
  expect(blockOf(firstWeekOfFebruary, windowOf('2026-02-03', '2026-03-02')).order).toBe('ambiguous')
  expect(blockOf('02/01;1\n02/02;1\n02/03;1', windowOf('2026-02-01', '2026-02-28')).order).toBe('month-first')
})

test('every column of days speaks for the order', () => {
  expect(blockOf('01/02/2026;13/02/2026;1').order).toBe('day-first')
})

test('rows that settle the order against each other are asked about', () => {
  expect(blockOf('13/02/2026;1\n02/14/2026;1').order).toBe('ambiguous')
})

test('days that do not depend on the order need no question', () => {
  expect(blockOf('2026-11-03;1\n4 nov;1\n11/11/2026;1').order).toBe('day-first')
})

test.each([
  '',
  ' ',
  '\n\n',
  '\ufeff',
  ';;;',
  'Giorno;Visite',
  'sep=;',
  'sep=;\nGiorno;Visite\n',
  'hello',
  'Giorno;Visite\nTotale;817',
])('finds no rows in %j', (text) => {
  expect(readBlock(text, november)).toEqual({ ok: false, error: { kind: 'no-rows' } })
})

test('reads a block of one line', () => {
  expect(blockOf('3/11/2026\t412\t13').rows).toHaveLength(1)
  expect(blockOf('412').columns).toEqual([{ name: '', kind: 'count' }])
})

test('refuses more than 20,000 cells', () => {
  const rows = (count: number) => Array.from({ length: count }, () => '1;2;3;4').join('\n')
  expect(blockOf(rows(5000)).rows).toHaveLength(5000)
  const tooLarge = { ok: false, error: { kind: 'too-large', limit: 20_000 } }
  expect(readBlock(`${rows(5000)}\n1`, november)).toEqual(tooLarge)
  expect(readBlock(`1;2\n${';'.repeat(1000)}`, november)).toEqual({
    ok: false,
    error: { kind: 'too-many-columns', row: 2, limit: 1000 },
  })
  expect(readBlock('1\n'.repeat(20_001), november)).toEqual(tooLarge)
})

test('a quote that is never closed is an error with its row, not a swallowed file', () => {
  expect(readBlock('3/11/2026,412\n"4/11/2026,405\n5/11/2026,9', november)).toEqual({
    ok: false,
    error: { kind: 'unclosed-quote', row: 2 },
  })
})

test('never throws, whatever is pasted', () => {
  const ugly = fc.oneof(
    anyText(200),
    fc
      .array(
        fc.constantFrom(
          '"',
          '\n',
          '\r',
          '\t',
          ';',
          ',',
          '\0',
          '\ufeff',
          '3/11',
          '1.234',
          'sep=',
          '-',
          '\ud800',
          '٣',
          'Total',
          ' ',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(ugly, (text) => {
      const block = readBlock(text, november)
      const { columns, rows } = block.ok ? block.value : { columns: [], rows: [] }
      expect(rows.filter(({ cells }) => cells.length !== columns.length)).toEqual([])
    }),
  )
})
