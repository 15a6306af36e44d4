import { expect, test } from 'vitest'
import { readBlock } from '../src/table/read-block.ts'
import { readTable } from '../src/table/read-table.ts'
import { shownOrder, shownOrderOf } from '../src/table/shown-order.ts'
import { november } from './windows.ts'

test.each([
  ['3/11/2026;1\n13/11/2026;2\n14/11/2026;3\n', { order: 'day-first', row: 3, text: '13/11/2026' }],
  ['11/3/2026;1\n11/13/2026;2\n', { order: 'month-first', row: 3, text: '11/13/2026' }],
  // The plan settles it: nothing in the file shows it.
  ['3/11/2026;1\n4/11/2026;2\n', undefined],
  // Two dates that contradict each other.
  ['13/11/2026;1\n11/13/2026;2\n', undefined],
])('the date that shows the order of day and month, with its row: %j', (rows, shown) => {
  const text = `Giorno;Visite\n${rows}`
  const block = readBlock(text, november)
  const table = readTable(text)
  if (!block.ok || !table.ok) throw new Error('no rows')
  expect(shownOrder(block.value)).toEqual(shown)
  expect(shownOrderOf(table.value, 0, block.value.order)).toEqual(shown)
})
