import type { Block } from './block.ts'
import { orderShownBy } from '../values/date-order.ts'
import type { DateOrder } from '../values/parse-date.ts'
import type { Table } from './read-table.ts'

/** How a file writes its days, and the first of them that can be read in one way only. */
export type ShownOrder = { readonly order: DateOrder; readonly row: number; readonly text: string }

/** The date that settles the order of day and month; undefined where none does, or where two contradict each other. */
export function shownOrder({
  columns,
  rows,
  order,
}: Pick<Block, 'columns' | 'rows' | 'order'>): ShownOrder | undefined {
  const dates = columns.flatMap(({ kind }, index) => (kind === 'date' ? [index] : []))
  for (const { row, cells } of rows) {
    for (const column of dates) {
      const text = cells[column] ?? ''
      if (order !== 'ambiguous' && orderShownBy(text) === order) return { order, row, text }
    }
  }
  return undefined
}

/** The same of a long table, of which each text is looked at once. */
export function shownOrderOf(
  { columns, rowNumbers }: Table,
  day: number | null,
  order: DateOrder | 'ambiguous',
): ShownOrder | undefined {
  const coded = day === null ? undefined : columns[day]
  const code = coded?.texts.findIndex((text) => orderShownBy(text) === order) ?? -1
  if (coded === undefined || order === 'ambiguous' || code < 0) return undefined
  return { order, row: rowNumbers[coded.codes.indexOf(code)] ?? 0, text: coded.texts[code] ?? '' }
}
