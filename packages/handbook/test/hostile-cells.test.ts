import type { Sheet } from '@cimento/report'
import { hostileCells, italianTable } from '@cimento/testkit/hostile'
import { expect, test } from 'vitest'
import { toClipboard, toCsv } from '../src/index.ts'

// Numbers 21 to 28 of the list of sixty: what a spreadsheet would run, and how it stands in a file of ours.
test.each(hostileCells)(
  'P69 $number, $name, is text in a CSV of ours: as a cell and as a header',
  ({ cell, written }) => {
    const sheet: Sheet = { title: 'x', columns: [{ kind: 'text', label: cell }], rows: [[cell]] }
    expect(toCsv(sheet, 'it')).toBe(`\ufeff${written}\r\n${written}\r\n`)
    // Fields that a spreadsheet would run begin with a sign; none of ours does, quoted or not.
    const begins = /^"?[=+\-@\t\r\uff1d]/
    expect(begins.test(toCsv(sheet, 'it').slice(1))).toBe(false)
    const { text, html } = toClipboard(sheet, 'it')
    for (const line of text.split('\n')) expect(begins.test(line)).toBe(false)
    expect(html).not.toMatch(/<t[hd][^>]*>[=+\-@\t\r\uff1d]/)
    // The control: as it is, it would.
    const isFormula = !cell.startsWith('a')
    expect(begins.test(cell)).toBe(isFormula)
  },
)

// Numbers 29 and 30.
test('P69 a CSV of ours in Italian has semicolons and decimal commas, and a mark that says its letters', () => {
  const sheet: Sheet = {
    title: 'x',
    columns: [
      { kind: 'date', label: 'giorno' },
      { kind: 'text', label: 'versione' },
      { kind: 'number', label: 'visite' },
      { kind: 'number', label: 'spesa' },
    ],
    rows: [
      ['2026-11-03', 'a', 1200, 1.5],
      ['2026-11-03', 'b', 1180, 2.25],
    ],
  }
  expect(toCsv(sheet, 'it')).toBe(`\ufeff${italianTable.text.replaceAll('2026-11-03', '03/11/2026')}`)
})
