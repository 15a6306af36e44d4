import type { Kpi } from '@cimento/core'
import { expect, test } from 'vitest'
import { groupUnits } from '../src/units/group-units.ts'
import type { RowColumns, RowReadingOf } from '../src/units/row-columns.ts'
import { guessArms, guessVersionColumn } from '../src/columns/guess-rows.ts'
import { measureUnits } from '../src/units/measure-units.ts'
import { readTable } from '../src/table/read-table.ts'
import { tableColumns } from '../src/table/table-columns.ts'
import { unitCandidates } from '../src/units/unit-candidates.ts'
import { day, november } from './windows.ts'

/** Three shops of each version, two weeks of each shop. */
const shops = `Shop,Version,Week,Sales
s1,old,1,10.5
s1,old,2,9.5
s2,old,1,12
s2,old,2,14
s3,old,1,11
s3,old,2,13
s4,new,1,20
s4,new,2,22
s5,new,1,19
s5,new,2,17
s6,new,1,24
s6,new,2,26
`

const versions = {
  column: 1,
  arms: new Map([
    ['old', 'a'],
    ['new', 'b'],
  ]),
}
const sales: RowColumns = {
  version: versions,
  unit: 0,
  numbers: [{ name: 'value', column: 3, reads: 'amount' }],
  day: null,
}
const reading: RowReadingOf = {
  decimal: 'point',
  order: 'day-first',
  window: november,
  today: day('2026-11-29'),
  combine: 'sum',
}
const meanKpi: Kpi = { kind: 'mean', spread: 'deviation', name: 'Sales', direction: 'higher' }

function tableOf(text: string) {
  const table = readTable(text)
  if (!table.ok) throw new Error(table.error.kind)
  return table.value
}
const groupsOf = (text: string, change: Partial<RowColumns> = {}, how: Partial<RowReadingOf> = {}) =>
  groupUnits(tableOf(text), { ...sales, ...change }, { ...reading, ...how })
/** The units one by one; undefined where nothing is known from before. */
const unitsOf = ({ units }: ReturnType<typeof groupsOf>) =>
  Array.from({ length: units.count }, (_, index) => ({
    id: units.idAt(index),
    arm: units.arms[units.armPlaces[index] ?? -1],
    rows: units.rows[index],
    numbers: units.numbers.map((values) => (Number.isNaN(values[index]) ? undefined : values[index])),
  }))
const ofArm = (groups: ReturnType<typeof groupsOf>, arm: string) =>
  unitsOf(groups).filter((unit) => unit.arm === arm)

test('R-PLAN-02 the rows of one shop are added up: it counts once', () => {
  const groups = groupsOf(shops)
  expect(unitsOf(groups).map(({ id, rows, numbers }) => [id, rows, ...numbers])).toEqual([
    ['s1', 2, 20],
    ['s2', 2, 26],
    ['s3', 2, 24],
    ['s4', 2, 42],
    ['s5', 2, 36],
    ['s6', 2, 50],
  ])
  // R: mean(c(20, 26, 24)), sd(c(20, 26, 24)).
  const measured = measureUnits(meanKpi, groups.units, 'a')
  expect(measured).toMatchObject({ ok: true })
  const old = measured.ok ? measured.value : new Map()
  expect(old.get('units')).toBe(3)
  expect(old.get('mean')).toBeCloseTo(23.3333333333333, 12)
  expect(old.get('deviation')).toBeCloseTo(3.05505046330389, 12)
})

test('or averaged, where a person says so; sums and squares are of the units too', () => {
  const groups = groupsOf(shops, {}, { combine: 'mean' })
  expect(ofArm(groups, 'b').map(({ numbers }) => numbers)).toEqual([[21], [18], [25]])
  const measured = measureUnits({ ...meanKpi, spread: 'squares' }, groups.units, 'b')
  // 21² + 18² + 25².
  expect(measured).toEqual({
    ok: true,
    value: new Map([
      ['units', 3],
      ['sum', 64],
      ['squares', 1390],
    ]),
  })
})

const before = `Shop,Version,Week,Sales,Before
s1,old,1,10.5,9
s1,old,2,9.5,9
s2,old,1,12,
s2,old,2,14,
s3,old,1,11,13
s3,old,2,13,
s4,new,1,20,0
s5,new,1,19,18
`
const withBefore: Partial<RowColumns> = {
  numbers: [
    { name: 'value', column: 3, reads: 'amount' },
    { name: 'prePeriod', column: 4, reads: 'before' },
  ],
}

test('R-PLAN-02 a figure from before is said once for each unit, and who has none keeps their place', () => {
  const groups = groupsOf(before, withBefore)
  expect(unitsOf(groups).map(({ id, numbers }) => [id, ...numbers])).toEqual([
    ['s1', 20, 9],
    ['s2', 26, undefined],
    ['s3', 24, 13],
    ['s4', 20, 0],
    ['s5', 19, 18],
  ])
  const kpi: Kpi = { ...meanKpi, kind: 'mean', spread: 'squares', prePeriodName: 'Sales before' }
  // 20 + 26 + 24, their squares; 9 + 13, their squares, 20 · 9 + 24 · 13; 26 alone.
  expect(measureUnits(kpi, groups.units, 'a')).toEqual({
    ok: true,
    value: new Map([
      ['units', 3],
      ['sum', 70],
      ['squares', 1652],
      ['prePeriod', 22],
      ['prePeriodSquares', 250],
      ['prePeriodProducts', 492],
      ['newcomerUnits', 1],
      ['newcomerSum', 26],
      ['newcomerSquares', 676],
    ]),
  })
})

test('two figures from before of one unit contradict each other, with their place', () => {
  const groups = groupsOf(before.replace('s1,old,2,9.5,9', 's1,old,2,9.5,8'), withBefore)
  expect(groups.issues).toMatchObject([{ kind: 'another-before', row: 3, columnName: 'Before', text: '8' }])
  const unreadable = groupsOf(before.replace('20,0', '20,none'), withBefore)
  expect(unreadable.issues).toMatchObject([{ kind: 'unreadable-number', row: 8, text: 'none' }])
})

test('a shop that stands in two versions is named and left out', () => {
  const groups = groupsOf(`${shops}s1,new,3,99\n`)
  expect(groups.straddling).toEqual(['s1'])
  expect(unitsOf(groups).map(({ id }) => id)).toEqual(['s2', 's3', 's4', 's5', 's6'])
})

test('rows of a version that is not imported are counted, and still show who stands in two', () => {
  const groups = groupsOf(`${shops}s1,third,3,99\ns7,third,1,5\n`)
  expect(groups.straddling).toEqual(['s1'])
  expect(groups.otherRows).toBe(2)
  expect(unitsOf(groups).some(({ id }) => id === 's7')).toBe(false)
})

test('blank is never zero: a shop with a number missing is named and left out', () => {
  const groups = groupsOf(`${shops}s2,old,3,\n,old,1,4\ns8,,1,4\n`)
  expect(groups.incomplete).toEqual(['s2'])
  expect(groups.skipped).toEqual([
    { row: 15, reason: 'no-unit' },
    { row: 16, reason: 'no-version' },
  ])
})

test('what is no number is told with its place', () => {
  expect(groupsOf(shops.replace('9.5', 'n.p.')).issues).toEqual([
    { kind: 'unreadable-number', row: 3, column: 4, columnName: 'Sales', text: 'n.p.' },
  ])
})

test('people and whether they came back, each person once however many rows', () => {
  const text = 'user;version;back\n1;A;TRUE\n1;A;FALSE\n2;A;no\n3;B;sì\n4;B;0\n5;B;maybe\n'
  const columns: RowColumns = {
    version: {
      column: 1,
      arms: new Map([
        ['A', 'a'],
        ['B', 'b'],
      ]),
    },
    unit: 0,
    numbers: [{ name: 'successes', column: 2, reads: 'yes-no' }],
    day: null,
  }
  const groups = groupUnits(tableOf(text), columns, reading)
  expect(groups.issues).toMatchObject([{ kind: 'not-yes-or-no', row: 7, text: 'maybe' }])
  const proportion: Kpi = { kind: 'proportion', name: 'Back', direction: 'higher' }
  expect(measureUnits(proportion, groups.units, 'a')).toEqual({
    ok: true,
    value: new Map([
      ['units', 2],
      ['successes', 1],
    ]),
  })
  expect(measureUnits(proportion, groups.units, 'z')).toEqual({ ok: false, error: { kind: 'too-few-units' } })
})

test('days as units of a ratio: sums, squares and products, and a blank day is left out', () => {
  const text = 'Day;Clicks;Orders\n2.11.2026;100;10\n3.11.2026;;\n4.11.2026;200;30\n5.12.2026;1;1\n'
  const groups = groupUnits(
    tableOf(text),
    {
      version: { arm: 'a' },
      unit: 0,
      numbers: [
        { name: 'numerator', column: 2, reads: 'amount' },
        { name: 'denominator', column: 1, reads: 'amount' },
      ],
      day: 0,
    },
    reading,
  )
  expect(groups.incomplete).toEqual(['3.11.2026'])
  expect(groups.skipped).toEqual([{ row: 5, reason: 'outside-plan' }])
  const ratio: Kpi = { kind: 'ratio', spread: 'products', name: 'Orders per click', direction: 'higher' }
  expect(measureUnits(ratio, groups.units, 'a')).toEqual({
    ok: true,
    value: new Map([
      ['units', 2],
      ['numerator', 40],
      ['denominator', 300],
      ['numeratorSquares', 1000],
      ['denominatorSquares', 50_000],
      ['products', 7000],
    ]),
  })
})

test('what was given a version shows: it comes back, and always with the same one', () => {
  expect(unitCandidates(tableOf(shops), 1, new Set([3]))).toEqual([
    { column: 0, units: 6, rows: 12, kind: 'assigned' },
  ])
  // One shop in ten in two versions is a mistake in the data, no reason to count weeks.
  const many = Array.from({ length: 20 }, (_, shop) =>
    [1, 2].map((week) => `k${shop},v${shop % 2},${week},1`),
  )
  const text = ['Shop,Version,Week,Sales', ...many.flat(), 'k0,v1,3,1'].join('\n')
  expect(unitCandidates(tableOf(text), 1, new Set([3]))).toMatchObject([{ column: 0, kind: 'assigned' }])
})

test('of rows that are all of one version only a header tells', () => {
  const text = 'customer_id,week,sales\n1,1,5\n1,2,6\n2,1,7\n'
  expect(unitCandidates(tableOf(text), null, new Set([2]))).toEqual([
    { column: 0, units: 2, rows: 3, kind: 'named' },
  ])
})

test('the column of the version, by its header or by the names of the versions; else a person is asked', () => {
  const arms = [
    { arm: 'a', names: ['A', 'old'] },
    { arm: 'b', names: ['B', 'new'] },
  ]
  const columns = tableColumns(tableOf(shops))
  expect(guessVersionColumn(columns, arms)).toBe(1)
  expect(columns[1] && guessArms(columns[1], arms)).toEqual(
    new Map([
      ['old', 'a'],
      ['new', 'b'],
    ]),
  )
  const unnamed = tableColumns(tableOf(shops.replace('Version', 'Seen')))
  expect(guessVersionColumn(unnamed, arms)).toBe(1)
  expect(guessVersionColumn(unnamed, [{ arm: 'a', names: ['left'] }])).toBeNull()
})

test('only the last row can be a total: a market named “Media” is a market', () => {
  const { rowNumbers, skipped } = tableOf('Market,Sales\nMedia,1\nMedia,2\nTotale,3\n')
  expect(rowNumbers).toHaveLength(2)
  expect(skipped).toEqual([{ row: 4, reason: 'total-row' }])
})
