import { fail, ok } from '@cimento/core'
import type { Result } from '@cimento/core'
import type { BlockError, SkippedRow } from './block.ts'
import { isEmpty, isHeader, isTotal } from './row-kinds.ts'
import { splitRows } from './split-rows.ts'
import type { Row } from './split-rows.ts'
import { tidy } from './text.ts'

/** Rows of which each is one observation: a person, an order, a shop in a week. `names` are empty without a header. */
export type Table = {
  readonly hasHeader: boolean
  readonly names: readonly string[]
  readonly rows: readonly Row[]
  readonly skipped: readonly SkippedRow[]
}

/** Nothing of them is stored but sums, so that only the browser's memory bounds them. */
export const tableLimit = 2_000_000

/** Reads pasted text or a file as rows of cells, of whatever kind. A row may lack its last cells. */
export function readTable(text: string): Result<Table, BlockError> {
  const { rows, unclosedQuoteRow } = splitRows(text, tableLimit + 1)
  if (rows.reduce((cells, row) => cells + row.cells.length, 0) > tableLimit)
    return fail({ kind: 'too-large', limit: tableLimit })
  if (unclosedQuoteRow !== null) return fail({ kind: 'unclosed-quote', row: unclosedQuoteRow })
  const written = rows.filter((row) => !isEmpty(row))
  const [first] = written
  const header = first !== undefined && isHeader(first) ? first : undefined
  const body = header === undefined ? written : written.slice(1)
  // Sums stand below the rows they sum; a shop named “Media” may stand anywhere.
  const last = body.at(-1)
  const total = last !== undefined && isTotal(last) ? last : undefined
  const data = total === undefined ? body : body.slice(0, -1)
  const [example] = data
  if (example === undefined) return fail({ kind: 'no-rows' })
  const width = Math.max(header?.cells.length ?? 0, example.cells.length)
  return ok({
    hasHeader: header !== undefined,
    names: Array.from({ length: width }, (_, index) => tidy(header?.cells[index] ?? '')),
    rows: data,
    skipped: total === undefined ? [] : [{ row: total.row, reason: 'total-row' }],
  })
}
