import { fail, ok } from '@cimento/core'
import type { Result } from '@cimento/core'
import type { Block, BlockError, Column, ColumnKind, SkippedRow } from './block.ts'
import { dateOrder } from './date-order.ts'
import type { PlanWindow } from './plan-window.ts'
import { isEmpty, isHeader, isTotal, kindOf } from './row-kinds.ts'
import { splitRows } from './split-rows.ts'
import type { Row } from './split-rows.ts'
import { tidy } from './text.ts'

/** More cells than this in one paste are refused: aggregate first. */
export const cellLimit = 20_000

/**
 * Reads a block pasted from a spreadsheet, or the text of a small CSV file, as a table: delimiter, header,
 * total rows, kind of each column, and the order in which its days are written.
 */
export function readBlock(text: string, window: PlanWindow): Result<Block, BlockError> {
  const { rows, unclosedQuoteRow } = splitRows(text, cellLimit + 1)
  if (rows.reduce((cells, row) => cells + row.cells.length, 0) > cellLimit)
    return fail({ kind: 'too-large', limit: cellLimit })
  if (unclosedQuoteRow !== null) return fail({ kind: 'unclosed-quote', row: unclosedQuoteRow })

  const written = rows.filter((row) => !isEmpty(row))
  const header = written.find((row, index) => index === 0 && isHeader(row))
  const body = written.filter((row) => row !== header)
  const width = Math.max(0, ...written.map((row) => row.cells.length))
  const data = body.filter((row) => !isTotal(row)).map((row) => widened(row, width))
  if (data.length === 0) return fail({ kind: 'no-rows' })

  const columns = Array.from({ length: width }, (_, index) =>
    columnOf(header?.cells[index], cellsOf(data, index)),
  )
  const days = columns.flatMap((column, index) => (column.kind === 'date' ? cellsOf(data, index) : []))
  return ok({
    hasHeader: header !== undefined,
    columns,
    rows: data,
    skipped: [...skippedRows(rows, isEmpty, 'blank-row'), ...skippedRows(body, isTotal, 'total-row')],
    order: dateOrder(days, window),
    window,
  })
}

function skippedRows(
  rows: readonly Row[],
  isSkipped: (row: Row) => boolean,
  reason: SkippedRow['reason'],
): readonly SkippedRow[] {
  return rows.filter(isSkipped).map(({ row }) => ({ row, reason }))
}

function widened({ row, cells }: Row, width: number): Row {
  return { row, cells: Array.from({ length: width }, (_, index) => cells[index] ?? '') }
}

function cellsOf(rows: readonly Row[], column: number): readonly string[] {
  return rows.map((row) => row.cells[column] ?? '')
}

function columnOf(name: string | undefined, cells: readonly string[]): Column {
  const kinds = cells.map(kindOf).filter((kind) => kind !== 'blank')
  const isMostly = (kind: ColumnKind) => kinds.filter((each) => each === kind).length * 2 > kinds.length
  const kind =
    kinds.length === 0 ? 'blank' : isMostly('date') ? 'date' : isMostly('count') ? 'count' : 'other'
  return { name: tidy(name ?? ''), kind }
}
