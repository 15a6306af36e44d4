import { fail, ok } from '@cimento/core'
import type { Result } from '@cimento/core'
import type { Block, BlockError, Column, ColumnKind, SkippedRow } from './block.ts'
import { dateOrder } from '../values/date-order.ts'
import { isUnnamedTotal, secondTable, withDays } from '../exports/known-rows.ts'
import { recognizeExport } from '../exports/recognize-export.ts'
import { extraCell, isCutOff } from './misshapen.ts'
import type { PlanWindow } from '../values/plan-window.ts'
import { isEmpty, isTotal, kindOf } from './row-kinds.ts'
import { splitRows } from './split-rows.ts'
import type { Row } from './split-rows.ts'
import { notesBelow, tableHead, usualExtent } from './table-head.ts'
import { tidy } from '../values/text.ts'

/** More cells than this in one paste are refused: aggregate first. */
export const cellLimit = 20_000

/** More columns than this are no table of counts. */
export const columnLimit = 1000

/**
 * Reads a block pasted from a spreadsheet, or the text of a small CSV file, as a table: delimiter, notes above and
 * below, header, total rows, kind of each column, and the order in which its days are written.
 */
export function readBlock(text: string, window: PlanWindow): Result<Block, BlockError> {
  const split = splitRows(text, cellLimit + 1)
  const { rows, unclosedQuoteRow } = split
  const wide = rows.find((row) => row.cells.length > columnLimit)
  if (wide) return fail({ kind: 'too-many-columns', row: wide.row, limit: columnLimit })
  if (rows.reduce((cells, row) => cells + row.cells.length, 0) > cellLimit)
    return fail({ kind: 'too-large', limit: cellLimit })
  if (unclosedQuoteRow !== null) return fail({ kind: 'unclosed-quote', row: unclosedQuoteRow })

  const written = rows.filter((row) => !isEmpty(row))
  const { notes, header } = tableHead(written)
  const below = written.slice(notes + (header ? 1 : 0))
  const cutOff = isCutOff(below, header, split) ? below.at(-1) : undefined
  const recognized = header && recognizeExport(header.cells)
  const whole = below.filter((row) => row !== cutOff)
  const notesAfter = notesBelow(whole, usualExtent(whole))
  const body = whole.slice(0, whole.length - notesAfter)
  const width = Math.max(0, header?.cells.length ?? 0, ...body.map((row) => row.cells.length))
  const isSummary = (row: Row) =>
    isTotal(row) || (recognized !== undefined && isUnnamedTotal(row, recognized))
  const counted = body.filter((row) => !isSummary(row))
  const second = recognized && secondTable(counted)
  if (second) return fail({ kind: 'second-table', row: second.row })
  const numbered = recognized ? withDays(counted, recognized, written.slice(0, notes)) : counted
  const data = numbered.map((row) => widened(row, width))
  if (data.length === 0) return fail({ kind: 'no-rows' })
  const extra = extraCell(counted, header, split)
  if (extra) return fail(extra)

  const columns = Array.from({ length: width }, (_, index) =>
    columnOf(header?.cells[index], cellsOf(data, index)),
  )
  const days = columns.flatMap((column, index) => (column.kind === 'date' ? cellsOf(data, index) : []))
  return ok({
    hasHeader: header !== undefined,
    columns,
    rows: data,
    skipped: [
      ...skippedRows(rows.filter(isEmpty), 'blank-row'),
      ...skippedRows([...written.slice(0, notes), ...whole.slice(body.length)], 'note-row'),
      ...skippedRows(body.filter(isSummary), 'total-row'),
      ...skippedRows(cutOff ? [cutOff] : [], 'cut-off'),
    ],
    order: dateOrder(days, window),
    window,
    ...(recognized && { recognized }),
  })
}

function skippedRows(rows: readonly Row[], reason: SkippedRow['reason']): readonly SkippedRow[] {
  return rows.map(({ row }) => ({ row, reason }))
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
