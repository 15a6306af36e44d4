import { endsOn } from '@cimento/core'
import type { Draft } from '@cimento/core/workspace'
import {
  guessRowKind,
  noRowChoices,
  readBlock,
  readRows,
  rowsTableOf,
  type RowChoices,
} from '@cimento/intake'
import { planWords } from '@cimento/report'
import { expect, test } from 'vitest'
import { day, startedTest } from './started-test.ts'

/** Two weeks of six shops, three of each version. */
const shops = [
  'Shop,Version,Week,Sales',
  ...['s1,A', 's2,A', 's3,A', 's4,B', 's5,B', 's6,B'].flatMap((shop, index) =>
    [1, 2].map((week) => `${shop},${week},${10 + index + week}.5`),
  ),
].join('\n')

const meanDraft: Partial<Draft> = {
  kpiKind: 'mean',
  spread: 'deviation',
  kpiName: 'Sales',
  baseline: 20,
  threshold: { relative: 0.1 },
  unitName: 'shops',
}

async function planOf(draft: Partial<Draft>) {
  const { file } = await startedTest(draft)
  const plan = file().plan?.value.plan
  if (!plan) throw new Error('the test has started')
  return plan
}

async function read(text: string, choices: Partial<RowChoices>, draft = meanDraft, isEmpty = true) {
  const plan = await planOf(draft)
  const table = rowsTableOf(text)
  if (!table.ok) throw new Error(table.error.kind)
  const here = { plan, words: planWords(plan), today: day('2026-11-23'), entry: 'daily', isEmpty } as const
  return readRows(table.value, { ...noRowChoices, ...choices }, here)
}

test('R-PLAN-02 the unit is asked, whatever the columns look like', async () => {
  const reading = await read(shops, {})
  expect(reading.open).toEqual(['unit'])
  expect(reading.cells).toEqual([])
})

test('R-PLAN-02 each row on its own is refused while the rows of one shop come back, and nothing can allow it', async () => {
  expect((await read(shops, { unit: 'row' })).open[0]).toBe('rows-of-one-unit')
  expect((await read(shops, { unit: 'row', rowsAreUnits: true })).open).toEqual(['rows-of-one-unit'])
})

test('R-PLAN-02 an order number is no way around: the shop that comes back is asked about first', async () => {
  const [head, ...rows] = shops.split('\n')
  const orders = [`Order,${head}`, ...rows.map((row, index) => `o${index},${row}`)].join('\n')
  const choices = { unit: 0, numbers: new Map([['value', 4]]) }
  expect((await read(orders, choices)).open).toEqual(['rows-maybe-of-one-unit'])
  expect((await read(orders, { ...choices, rowsAreUnits: true })).open).toEqual([])
})

test('R-RUN-01 with its unit a table is one row a version, on the last day there is', async () => {
  const reading = await read(shops, { unit: 0 })
  expect(reading.open).toEqual([])
  // R: mean(c(23 + 1, 23 + 3, 23 + 5)) and sd, for A; six more for B.
  expect(reading.cells).toEqual([
    { date: '2026-11-23', arm: 'a', measure: 'units', value: 3 },
    { date: '2026-11-23', arm: 'a', measure: 'mean', value: 26 },
    { date: '2026-11-23', arm: 'a', measure: 'deviation', value: 2 },
    { date: '2026-11-23', arm: 'b', measure: 'units', value: 3 },
    { date: '2026-11-23', arm: 'b', measure: 'mean', value: 32 },
    { date: '2026-11-23', arm: 'b', measure: 'deviation', value: 2 },
  ])
})

test('a shop in two versions waits for a word, and a table of days for its place', async () => {
  const both = `${shops}\ns1,B,3,9.5`
  expect((await read(both, { unit: 0 })).open).toEqual(['straddling'])
  const left = await read(both, { unit: 0, leaveOut: true })
  expect(left.open).toEqual([])
  expect(left.results.map(({ units }) => units)).toEqual([2, 3])
  expect((await read(shops, { unit: 0 }, meanDraft, false)).open).toEqual(['daily-grid'])
})

test('the versions of a column are asked by name, and one of them can be left out', async () => {
  const three = shops.replaceAll(',A,', ',old,').replaceAll('s6,B,', 's6,third,')
  expect((await read(three, { unit: 0 })).open).toContain('arms')
  const arms = new Map([
    ['old', 'a'],
    ['third', null],
  ])
  const reading = await read(three, { unit: 0, version: 1, arms })
  expect(reading.open).toEqual([])
  expect(reading.groups?.otherRows).toBe(2)
})

test('what each row is shows: totals have a day, and no day more often than there are versions', async () => {
  const plan = await planOf(meanDraft)
  const kindOf = (text: string, of = plan) =>
    guessRowKind(readBlock(text, { startsOn: of.startsOn, endsOn: endsOn(of) }), of, planWords(of))
  expect(kindOf(shops)).toBe('rows')
  expect(kindOf('9/11/2026;3;20;2;3;21;2\n10/11/2026;3;20;2;3;21;2')).toBe('days')
  expect(kindOf('9/11/2026;u1;20\n9/11/2026;u2;21\n9/11/2026;u3;22')).toBe('rows')
  // Where only totals a day are planned, rows of people are no way to write them.
  expect(kindOf(shops, await planOf({ ...meanDraft, spread: 'days' }))).toBe('days')
  const ratio = await planOf({ ...meanDraft, kpiKind: 'ratio', spread: 'products' })
  expect(kindOf('Day;Reach;Orders\n9/11/2026;3;20\n10/11/2026;3;20', ratio)).toBe('rows')
})

test('R-PLAN-02 a plan that names a figure from before asks for its column, and blank is nobody left out', async () => {
  const draft: Partial<Draft> = { ...meanDraft, spread: 'squares', prePeriodName: 'Sales before' }
  const text = [
    'Shop;Version;Sales;Sales before',
    's1;A;20;18',
    's2;A;26;',
    's3;A;24;20',
    's4;B;20;15',
    's5;B;19;18',
  ].join('\n')
  const reading = await read(text, { unit: 0 }, draft)
  expect(reading.open).toEqual([])
  expect(reading.numbers.map(({ name, column }) => [name, column])).toEqual([
    ['value', 2],
    ['prePeriod', 3],
  ])
  const ofA = reading.cells.filter(({ arm }) => arm === 'a').map(({ measure, value }) => [measure, value])
  expect(ofA).toEqual([
    ['units', 3],
    ['sum', 70],
    ['squares', 1652],
    ['prePeriod', 38],
    ['prePeriodSquares', 724],
    ['prePeriodProducts', 840],
    ['newcomerUnits', 1],
    ['newcomerSum', 26],
    ['newcomerSquares', 676],
  ])
  const without = text.replaceAll(/;[^;]*$/gm, '')
  expect((await read(without, { unit: 0 }, draft)).open).toEqual(['numbers'])
})
