import { invariant } from '@cimento/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { guessMapping, readBlock, toCells } from '../src/index.ts'
import type { ColumnRole, DateOrder, Mapping, Paste, PlanWindow, Target } from '../src/index.ts'
import { anyText } from './any-text.ts'
import { udacityScreener } from './fixtures/udacity-screener.ts'
import { counted, eightTargets, fourTargets } from './targets.ts'
import { day, november, windowOf } from './windows.ts'

type Setting = {
  readonly window?: PlanWindow
  readonly today?: string
  readonly targets?: readonly Target[]
  readonly arm?: string
  readonly order?: DateOrder
  readonly totals?: 'days' | 'running'
}

function paste(
  text: string,
  {
    window = november,
    today = '2026-11-29',
    targets = fourTargets,
    arm,
    order = 'day-first',
    totals = 'days',
  }: Setting = {},
): Paste {
  const block = readBlock(text, window)
  invariant(block.ok, 'a readable block')
  const guess = guessMapping(block.value, targets)
  const mapping =
    guess.kind === 'needs-arm' ? guess.byArm.find((each) => each.arm === arm)?.mapping : guess.mapping
  invariant(mapping !== undefined, 'a version of the plan')
  return toCells(block.value, mapping, { order, totals, decimal: 'comma', rules: counted, today: day(today) })
}

const fourteenDays = Array.from(
  { length: 14 },
  (_, index) => `${index + 3}/11/2026\t1.23${index % 10}\t${index}\t1.${200 + index}\t1${index}`,
)

test('P12 R-RUN-01 fourteen Italian rows of four counts fill the grid', () => {
  const { cells, issues, skipped, warnings, blankCells } = paste(`${fourteenDays.join('\r\n')}\r\n`)
  expect(cells).toHaveLength(56)
  expect(cells.slice(0, 4)).toEqual([
    { date: '2026-11-03', arm: 'control', measure: 'units', value: 1230 },
    { date: '2026-11-03', arm: 'control', measure: 'successes', value: 0 },
    { date: '2026-11-03', arm: 'b', measure: 'units', value: 1200 },
    { date: '2026-11-03', arm: 'b', measure: 'successes', value: 10 },
  ])
  expect(cells.at(-1)).toEqual({ date: '2026-11-16', arm: 'b', measure: 'successes', value: 113 })
  expect({ issues, skipped, warnings, blankCells }).toEqual({
    issues: [],
    skipped: [],
    warnings: [],
    blankCells: 0,
  })
})

test('R-RUN-01 of totals that began before the plan, its first day has its own numbers alone', () => {
  const { cells, issues } = paste(
    '31/10/2026\t100\t5\t90\t4\n1/11/2026\t150\t9\t140\t6\n2/11/2026\t230\t12\t200\t9',
    {
      totals: 'running',
    },
  )
  expect(issues).toEqual([])
  expect(cells.map(({ date, value }) => [date, value])).toEqual([
    ['2026-11-02', 80],
    ['2026-11-02', 3],
    ['2026-11-02', 60],
    ['2026-11-02', 3],
  ])
})

test('R-RUN-01 a total that falls is refused, and the next day is counted from the last one that did not', () => {
  const { cells, issues } = paste(
    '3/11/2026\t100\t5\t90\t4\n4/11/2026\t200\t9\t190\t8\n5/11/2026\t30\t10\t280\t9\n6/11/2026\t400\t20\t380\t19\n??\t1\t1\t1\t1',
    { totals: 'running' },
  )
  expect(issues.map(({ row, kind }) => [row, kind])).toEqual([
    [5, 'unreadable-date'],
    [3, 'running-total-falls'],
  ])
  // 400 less 200: two days together, the refused one among them.
  expect(cells.find(({ date }) => date === '2026-11-06')?.value).toBe(200)
})

test('R-RUN-01 a blank makes no cell: the last days of the Udacity screener', () => {
  const { cells, blankCells, issues, warnings } = paste(udacityScreener, {
    window: windowOf('2014-10-11', '2014-11-16'),
    today: '2014-11-16',
    targets: eightTargets,
    arm: 'b',
  })
  expect(cells).toHaveLength(16)
  expect(cells.slice(0, 4)).toEqual([
    { date: '2014-10-11', arm: 'b', measure: 'units', value: 7723 },
    { date: '2014-10-11', arm: 'b', measure: 'successes', value: 687 },
    { date: '2014-10-11', arm: 'b', measure: 'enrollments', value: 134 },
    { date: '2014-10-11', arm: 'b', measure: 'payments', value: 70 },
  ])
  expect(cells.slice(-2)).toEqual([
    { date: '2014-11-04', arm: 'b', measure: 'units', value: 9420 },
    { date: '2014-11-04', arm: 'b', measure: 'successes', value: 781 },
  ])
  expect({ blankCells, issues, warnings }).toEqual({ blankCells: 4, issues: [], warnings: [] })
})

test('P14 names row, column and version of every number it refuses, all at once', () => {
  const { cells, issues } = paste(
    'Giorno;Visite A;Ordini A;Visite B;Ordini B\n3/11/2026;boh;13;409;16\n4/11/2026;1,5;-2;9;16\n5/11/2026;400;10;401;11',
  )
  const row2 = { row: 2, date: '2026-11-03' }
  const row3 = { row: 3, date: '2026-11-04' }
  expect(issues).toEqual([
    {
      kind: 'unreadable-number',
      ...row2,
      column: 2,
      columnName: 'Visite A',
      text: 'boh',
      arm: 'control',
      measure: 'units',
    },
    {
      kind: 'fraction',
      ...row3,
      column: 2,
      columnName: 'Visite A',
      text: '1,5',
      arm: 'control',
      measure: 'units',
    },
    {
      kind: 'negative',
      ...row3,
      column: 3,
      columnName: 'Ordini A',
      text: '-2',
      arm: 'control',
      measure: 'successes',
    },
    {
      kind: 'events-above-units',
      ...row3,
      column: 5,
      columnName: 'Ordini B',
      text: '16',
      arm: 'b',
      measure: 'successes',
      events: 16,
      units: 9,
      unitsColumn: 4,
      unitsColumnName: 'Visite B',
    },
  ])
  expect(new Set(cells.map((cell) => cell.date))).toEqual(new Set(['2026-11-05']))
})

test('P14 names row and text of every day it refuses', () => {
  const text = ['3/11/2026', 'boh', '31/11/2026', '28/11/2026', '3/11/2026', '']
    .map((date) => `${date};400;10;401;11`)
    .join('\n')
  const place = { column: 1, columnName: '' }
  expect(paste(text, { today: '2026-11-20' }).issues).toEqual([
    { kind: 'unreadable-date', row: 2, ...place, text: 'boh' },
    { kind: 'impossible-date', row: 3, ...place, text: '31/11/2026' },
    { kind: 'future-date', row: 4, ...place, text: '28/11/2026', date: '2026-11-28' },
    {
      kind: 'duplicate-date',
      row: 5,
      ...place,
      text: '3/11/2026',
      date: '2026-11-03',
      firstRow: 1,
      isCopy: true,
    },
    { kind: 'unreadable-date', row: 6, ...place, text: '' },
  ])
})

test('P41/day-words a column may say yesterday and today; a row of today is not of a future day', () => {
  const { cells, issues } = paste('Giorno;Visite A\nieri;400\noggi;120', { today: '2026-11-20' })
  expect(issues).toEqual([])
  expect(cells).toEqual([
    { date: '2026-11-19', arm: 'control', measure: 'units', value: 400 },
    { date: '2026-11-20', arm: 'control', measure: 'units', value: 120 },
  ])
})

test('equal events and units are possible, and events without units are left to the grid', () => {
  expect(paste('3/11/2026;9;9;;4').issues).toEqual([])
})

test('rows outside the plan, totals and rows without counts are skipped and listed', () => {
  const { cells, issues, skipped } = paste(
    'Giorno;Visite A;Ordini A\n1/11/2026;boh;\n2/11/2026;400;10\n\n29/11/2026;;\nFonte: export;;\n30/11/2026;400;10\nTotale;800;20',
    { today: '2026-11-20' },
  )
  expect(cells).toEqual([
    { date: '2026-11-02', arm: 'control', measure: 'units', value: 400 },
    { date: '2026-11-02', arm: 'control', measure: 'successes', value: 10 },
  ])
  expect(issues).toEqual([])
  expect(skipped).toEqual([
    { row: 2, reason: 'outside-plan' },
    { row: 4, reason: 'blank-row' },
    { row: 5, reason: 'blank-row' },
    { row: 6, reason: 'blank-row' },
    { row: 7, reason: 'outside-plan' },
    { row: 8, reason: 'total-row' },
  ])
})

test('today itself may have counts', () => {
  expect(paste('3/11/2026;4;1;4;1', { today: '2026-11-03' }).issues).toEqual([])
})

test('a weekday that is not that of the date is a warning, not an issue', () => {
  const { cells, issues, warnings } = paste('mer 3/11/2026;4;1;4;1')
  expect(cells).toHaveLength(4)
  expect(issues).toEqual([])
  expect(warnings).toEqual([
    {
      kind: 'weekday-mismatch',
      row: 1,
      column: 1,
      columnName: '',
      text: 'mer 3/11/2026',
      date: '2026-11-03',
    },
  ])
})

test('the order that a person chose holds for every row', () => {
  const text = '11/3/2026;4;1;4;1\n11/4/2026;4;1;4;1'
  expect(
    paste(text, { order: 'month-first' })
      .cells.map((cell) => cell.date)
      .slice(3, 5),
  ).toEqual(['2026-11-03', '2026-11-04'])
  expect(paste(text, { order: 'day-first' }).skipped).toEqual([
    { row: 1, reason: 'outside-plan' },
    { row: 2, reason: 'outside-plan' },
  ])
})

test('a mapping without a day is a mistake of the caller', () => {
  const block = readBlock('3/11/2026;4', november)
  invariant(block.ok, 'a readable block')
  expect(() =>
    toCells(block.value, [{ kind: 'ignore' }, { kind: 'ignore' }], {
      order: 'day-first',
      decimal: 'comma',
      rules: counted,
      today: day('2026-11-29'),
    }),
  ).toThrow('one date column')
})

const notations = [
  { group: '.', writeDate: (d: number) => `${d}/11/2026` },
  { group: ',', writeDate: (d: number) => `Nov ${d}, 2026` },
  { group: '\u00a0', writeDate: (d: number) => `${d} nov` },
  { group: '', writeDate: (d: number) => `2026-11-${String(d).padStart(2, '0')}` },
]

function grouped(value: number, group: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, group)
}

test('R-RUN-01 any grid of counts, in any notation and with any delimiter, reads back equal', () => {
  const visits = fc.integer({ min: 0, max: 9_999_999 })
  const row = fc
    .tuple(visits, visits)
    .chain(([a, b]) =>
      fc.tuple(
        fc.constant(a),
        fc.integer({ min: 0, max: a }),
        fc.constant(b),
        fc.integer({ min: 0, max: b }),
      ),
    )
  // The first of November's days that cannot be months settle the order; named months need none.
  const days = fc.uniqueArray(fc.integer({ min: 13, max: 29 }), { minLength: 1 })
  const grid = days.chain((dates) =>
    fc.tuple(...dates.map((date) => row.map((values) => ({ date, values })))),
  )
  fc.assert(
    fc.property(
      grid,
      fc.constantFrom(...notations),
      fc.constantFrom('\t', ';', ','),
      fc.boolean(),
      fc.constantFrom('\n', '\r\n'),
      (rows, { group, writeDate }, delimiter, hasHeader, newline) => {
        const quote = (text: string) => (text.includes(delimiter) ? `"${text}"` : text)
        const lines = rows.map(({ date, values }) =>
          [writeDate(date), ...values.map((value) => grouped(value, group))].map(quote).join(delimiter),
        )
        const header = ['Giorno', 'Visite A', 'Ordini A', 'Visite B', 'Ordini B'].join(delimiter)
        const { cells, issues } = paste([...(hasHeader ? [header] : []), ...lines].join(newline))
        expect(issues).toEqual([])
        expect(cells.map(({ value }) => value)).toEqual(rows.flatMap(({ values }) => values))
        expect(cells.map(({ date }) => Number(date.slice(-2)))).toEqual(
          rows.flatMap(({ date }) => [date, date, date, date]),
        )
      },
    ),
  )
})

const gridMapping: Mapping = [
  { kind: 'date' },
  ...fourTargets.map(({ arm, measure }): ColumnRole => ({ kind: 'counts', arm, measure })),
]

test('never throws, whatever stands in the cells', () => {
  const cell = fc.oneof(
    anyText(12),
    fc.constantFrom('3/11', '2026-11-04', '1.234', '--', '-5', '1,5', '\0', '31/02', 'Nov 3', '٣'),
  )
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
      (rows) => {
        const block = readBlock(rows.map((row) => row.join('\t')).join('\n'), november)
        const { cells } = block.ok
          ? toCells(block.value, gridMapping, {
              order: 'day-first',
              decimal: 'comma',
              rules: counted,
              today: day('2026-11-29'),
            })
          : { cells: [] }
        expect(cells.filter(({ value }) => !Number.isSafeInteger(value) || value < 0)).toEqual([])
      },
    ),
  )
})

test('P13/rejected a day that stands twice with other counts is no copy: one row of it would be half a day', () => {
  const { issues } = paste('3/11/2026;400;10;401;11\n3/11/2026;600;14;590;15')
  expect(issues).toMatchObject([{ kind: 'duplicate-date', row: 2, firstRow: 1, isCopy: false }])
})
