import { addDays, civilDate } from '@cimento/core'
import { isComment } from '../table/row-kinds.ts'
import type { Row } from '../table/split-rows.ts'
import { isBlank, tidy } from '../values/text.ts'
import type { ColumnMeaning } from './known-export.ts'
import type { Recognized } from './recognize-export.ts'

/** Whether a row is the total of an account, which some tools write as a row without a campaign. */
export function isUnnamedTotal({ cells }: Row, { hasUnnamedTotal, meanings }: Recognized): boolean {
  const names = columnsOf('name', meanings)
  return hasUnnamedTotal && names.length > 0 && names.every((column) => isBlank(cells[column] ?? ''))
}

/** Where another table begins: its lines behind `#` stand among the rows. */
export function secondTable(rows: readonly Row[]): Row | undefined {
  return rows.find((row) => isComment(row))
}

/** Days that are counted from the first of the report, as days of the calendar: the lines above say the first. */
export function withDays(
  rows: readonly Row[],
  { meanings }: Recognized,
  above: readonly Row[],
): readonly Row[] {
  const [column] = columnsOf('day-number', meanings)
  const first = above
    .map(({ cells }) => /^# Start date: (\d{4})(\d{2})(\d{2})$/.exec(tidy(cells.join(','))))
    .findLast((match) => match !== null)
  const start = first && civilDate(first.slice(1).join('-'))
  if (column === undefined || !start) return rows
  return rows.map((row) => {
    const number = row.cells[column] ?? ''
    if (!/^\d{1,4}$/.test(number)) return row
    return { ...row, cells: row.cells.with(column, addDays(start, Number(number))) }
  })
}

function columnsOf(meaning: ColumnMeaning, meanings: Recognized['meanings']): readonly number[] {
  return meanings.flatMap((each, index) => (each === meaning ? [index] : []))
}
