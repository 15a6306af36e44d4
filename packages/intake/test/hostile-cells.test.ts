import { hostileCells, italianTable } from '@cimento/testkit/hostile'
import { expect, test } from 'vitest'
import { imported, planOf, shown } from './importing.ts'

/** A cell of a CSV with semicolons, as a tool without a guard writes it. */
const quoted = (cell: string) => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
/** What a person sees of it. */
const seen = (cell: string) => cell.replace(/\s+/g, ' ').trim()

// Numbers 21 to 28 of the list of sixty, as others write them and as we do.
test.each(
  hostileCells.flatMap((each) => [
    { ...each, by: 'another tool', field: quoted(each.cell) },
    { ...each, by: 'us', field: each.written },
  ]),
)('P13 $number, $name, written by $by, is a name and no formula', ({ cell, field }) => {
  const text = `Versione;Giorno;Visite;Ordini\n${field};2026-11-03;100;5\nB;2026-11-03;90;4\n`
  const asked = imported({ 'x.csv': text })
  expect(asked.questions).toEqual([{ sheet: 'x.csv', kind: 'arms', about: [seen(cell)] }])
  expect(shown(imported({ 'x.csv': text }, { versions: { [seen(cell)]: 'a' } }))).toEqual([
    'a 2026-11-03 units 100 successes 5',
    'b 2026-11-03 units 90 successes 4',
  ])
})

test.each(hostileCells)(
  'P13 $number, $name, is no number: it is an issue with its row and column',
  ({ cell }) => {
    const text = `Versione;Giorno;Visite;Ordini\nA;2026-11-03;${quoted(cell)};5\nB;2026-11-03;90;4\n`
    const { rows, issues } = imported({ 'x.csv': text })
    expect(rows).toEqual([])
    expect(
      issues.map(({ row, column, kind, text: written }) => ({ row, column, kind, text: written })),
    ).toEqual([{ row: 2, column: 3, kind: 'unreadable-number', text: cell.replace('\r', '\n') }])
  },
)

test.each(hostileCells)('P13 $number, $name, is a header like others', ({ cell }) => {
  const text = `${quoted(cell)};Versione;Giorno;Visite;Ordini\n;A;2026-11-03;100;5\n;B;2026-11-03;90;4\n`
  const { rows, sheets } = imported({ 'x.csv': text })
  expect(rows).toHaveLength(2)
  expect(sheets[0]?.columns[0]).toBe(seen(cell))
})

// Numbers 29 and 30: one table with Italian separators, and the same as a spreadsheet saves it in UTF-16.
test.each([
  [29, italianTable.text, 'utf-8'],
  [30, italianTable.utf16, 'utf-16le'],
] as const)('P13 %i, Italian decimals between semicolons are decimals', (_, file, encoding) => {
  const plan = planOf({
    kind: 'mean',
    spread: 'days',
    direction: 'higher',
    name: 'spesa',
    unitName: 'visite',
  })
  const result = imported({ 'x.csv': file }, { columns: { spesa: 'sum' } }, plan)
  expect(shown(result)).toEqual(['a 2026-11-03 units 1200 sum 1.5', 'b 2026-11-03 units 1180 sum 2.25'])
  expect(result.read).toEqual([expect.objectContaining({ encoding })])
  expect(result.sheets[0]?.shownMark).toMatchObject({ mark: 'comma', place: { row: 2, text: '1,5' } })
})
