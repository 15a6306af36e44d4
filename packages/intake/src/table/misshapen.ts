import type { BlockError } from './block.ts'
import { isTotal } from './row-kinds.ts'
import type { Row, SplitEnd } from './split-rows.ts'
import { tidy } from '../values/text.ts'

/**
 * Whether the last row was cut off: the text ends in it, and it has fewer cells than the names, or than the row before.
 * A row cut off in its last cell cannot be told from a whole one.
 */
export function isCutOff(
  rows: readonly Row[],
  header: Row | undefined,
  { endsInMidLine }: Pick<SplitEnd, 'endsInMidLine'>,
): boolean {
  const [before, last] = rows.slice(-2)
  if (!endsInMidLine || before === undefined || last === undefined || isTotal(last)) return false
  return last.cells.length < Math.min(header?.cells.length ?? Infinity, before.cells.length)
}

/**
 * A cell without a name where commas separate the cells: a comma within a number has split it. Without names, rows of
 * different lengths show the same.
 */
export function extraCell(
  rows: readonly Row[],
  header: Row | undefined,
  { delimiter }: Pick<SplitEnd, 'delimiter'>,
): Extract<BlockError, { readonly kind: 'extra-cell' }> | undefined {
  if (delimiter !== ',') return undefined
  const width = header?.cells.length ?? Math.min(...rows.map(({ cells }) => cells.length))
  for (const { row, cells } of rows) {
    const column = cells.findIndex((cell, index) => index >= width && tidy(cell) !== '')
    if (column >= 0) return { kind: 'extra-cell', row, column: column + 1, text: cells[column] ?? '' }
  }
  return undefined
}
