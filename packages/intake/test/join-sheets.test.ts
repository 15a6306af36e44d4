import { expect, test } from 'vitest'
import { groupUnits } from '../src/units/group-units.ts'
import { joinBlocks, joinTables, placeInSheet } from '../src/table/join-sheets.ts'
import { readBlock } from '../src/table/read-block.ts'
import { readTable } from '../src/table/read-table.ts'
import { day, november } from './windows.ts'

function blockOf(name: string, text: string) {
  const block = readBlock(text, november)
  if (!block.ok) throw new Error(block.error.kind)
  return { name, content: block.value }
}
function tableOf(name: string, text: string) {
  const table = readTable(text)
  if (!table.ok) throw new Error(table.error.kind)
  return { name, content: table.value }
}
function valueOf<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false },
): Value {
  if (!result.ok) throw new Error('not joined')
  return result.value
}

test('a sheet for each version is one block: the first column says the sheet, and rows keep their places', () => {
  const { content, starts } = valueOf(
    joinBlocks(
      [
        blockOf('A', 'Giorno;Visite\n2/11/2026;10\n3/11/2026;11\nTotale;21\n'),
        // The same columns the other way round.
        blockOf('B', 'visite;giorno\n20;2/11/2026\n21;13/11/2026\n'),
      ],
      'Versione',
      november,
    ),
  )
  expect(content.columns.map(({ name }) => name)).toEqual(['Versione', 'Giorno', 'Visite'])
  expect(content.rows.map(({ cells }) => cells)).toEqual([
    ['A', '2/11/2026', '10'],
    ['A', '3/11/2026', '11'],
    ['B', '2/11/2026', '20'],
    ['B', '13/11/2026', '21'],
  ])
  expect(content.rows.map(({ row }) => placeInSheet(starts, row))).toEqual([
    { name: 'A', row: 2 },
    { name: 'A', row: 3 },
    { name: 'B', row: 2 },
    { name: 'B', row: 3 },
  ])
  expect(content.skipped.map(({ row }) => placeInSheet(starts, row))).toEqual([{ name: 'A', row: 4 }])
  // A day above twelve in one sheet settles the order of all.
  expect(content.order).toBe('day-first')
})

test.each([
  ['Giorno;Ordini\n2/11/2026;1\n', { kind: 'column-missing', sheet: 'B', column: 'Visite' }],
  ['Giorno;Visite;Ordini\n2/11/2026;1;1\n', { kind: 'column-added', sheet: 'B', column: 'Ordini' }],
])('other columns are told by their names: %j', (text, error) => {
  const sheets = [blockOf('A', 'Giorno;Visite\n2/11/2026;10\n'), blockOf('B', text)]
  expect(joinBlocks(sheets, 'Versione', november)).toEqual({ ok: false, error })
})

test('whoever stands in two sheets stands in two versions, and is left out', () => {
  const { content, starts } = valueOf(
    joinTables(
      [tableOf('A', 'user,value\nu1,1\nu2,2\nu3,3\n'), tableOf('B', 'value,user\n4,u3\n5,u4\n')],
      'Versione',
    ),
  )
  const groups = groupUnits(
    content,
    {
      version: {
        column: 0,
        arms: new Map([
          ['A', 'a'],
          ['B', 'b'],
        ]),
      },
      unit: 1,
      numbers: [{ name: 'value', column: 2, reads: 'amount' }],
      day: null,
    },
    { decimal: 'point', order: 'day-first', window: november, today: day('2026-11-29'), combine: 'sum' },
  )
  expect(groups.straddling).toEqual(['u3'])
  expect(groups.units.count).toBe(3)
  expect([...content.rowNumbers].map((row) => placeInSheet(starts, row))).toEqual([
    { name: 'A', row: 2 },
    { name: 'A', row: 3 },
    { name: 'A', row: 4 },
    { name: 'B', row: 2 },
    { name: 'B', row: 3 },
  ])
})
