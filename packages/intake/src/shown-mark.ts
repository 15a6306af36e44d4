import type { Block } from './block.ts'
import { decimalMark, type DecimalMark } from './decimal-mark.ts'
import { numberReadings } from './number-readings.ts'
import { withoutCurrency } from './parse-amount.ts'
import type { PastePlace } from './paste.ts'

/** What a file shows of its notation, and the cell that shows it. */
export type ShownMark = { readonly mark: DecimalMark; readonly place: PastePlace }

/**
 * The decimal mark that the numbers of some columns show, with the first of them that can be read in one way only;
 * undefined where none can, or where two contradict each other.
 */
export function shownMark(
  block: Pick<Block, 'columns' | 'rows'>,
  columns: readonly number[],
): ShownMark | undefined {
  const texts = columns.flatMap((column) => block.rows.map(({ cells }) => cells[column] ?? ''))
  const mark = decimalMark(texts)
  if (mark === 'ambiguous') return undefined
  for (const { row, cells } of block.rows) {
    for (const column of columns) {
      const text = cells[column] ?? ''
      const { comma, point } = numberReadings(withoutCurrency(text))
      const other = mark === 'comma' ? point : comma
      const own = mark === 'comma' ? comma : point
      if (own !== null && other === null)
        return {
          mark,
          place: { row, column: column + 1, columnName: block.columns[column]?.name ?? '', text },
        }
    }
  }
  return undefined
}

/** The columns of numbers that are none of the given ones: they are written like those. */
export function otherNumbers({ columns }: Pick<Block, 'columns'>, but: readonly number[]): readonly number[] {
  return columns.flatMap(({ kind }, index) => (kind === 'count' && !but.includes(index) ? [index] : []))
}
