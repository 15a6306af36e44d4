import type { Block, ColumnKind } from '../table/block.ts'
import { decimalMark, type DecimalMark } from '../values/decimal-mark.ts'
import { numberReadings } from '../values/number-readings.ts'
import { withoutCurrency } from '../values/parse-amount.ts'
import type { PastePlace } from './paste.ts'
import type { Table } from '../table/read-table.ts'

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
  const places = block.rows.flatMap(({ row, cells }) =>
    columns.map((column) => ({
      row,
      column: column + 1,
      columnName: block.columns[column]?.name ?? '',
      text: cells[column] ?? '',
    })),
  )
  return markShownBy(places)
}

/**
 * The same in a long table: the mark of the numbers that are taken, or of the others. Each text is looked at once, at
 * its first row. Numbers that contradict each other (`isContradicted`) show none.
 */
export function shownInTable(
  { columns, names, rowNumbers }: Table,
  {
    kinds,
    taken,
    isContradicted,
  }: {
    readonly kinds: readonly ColumnKind[]
    readonly taken: ReadonlySet<number>
    readonly isContradicted: boolean
  },
): ShownMark | undefined {
  if (isContradicted) return undefined
  const numbers = kinds.flatMap((kind, index) => (kind === 'count' ? [index] : []))
  const shownBy = (wanted: readonly number[]) =>
    markShownBy(
      wanted.flatMap((column) =>
        (columns[column]?.texts ?? []).map((text, code) => ({ column, text, code })),
      ),
    )
  const found =
    shownBy(numbers.filter((column) => taken.has(column))) ??
    shownBy(numbers.filter((column) => !taken.has(column)))
  if (found === undefined) return undefined
  const { column, text, code } = found.place
  const row = rowNumbers[columns[column]?.codes.indexOf(code) ?? 0] ?? 0
  return { mark: found.mark, place: { row, column: column + 1, columnName: names[column] ?? '', text } }
}

function markShownBy<Place extends { readonly text: string }>(
  places: readonly Place[],
): { readonly mark: DecimalMark; readonly place: Place } | undefined {
  const mark = decimalMark(places.map(({ text }) => text))
  if (mark === 'ambiguous') return undefined
  const place = places.find(({ text }) => {
    const { comma, point } = numberReadings(withoutCurrency(text))
    return mark === 'comma' ? comma !== null && point === null : point !== null && comma === null
  })
  return place && { mark, place }
}

/** The columns of numbers that are none of the given ones: they are written like those. */
export function otherNumbers({ columns }: Pick<Block, 'columns'>, but: readonly number[]): readonly number[] {
  return columns.flatMap(({ kind }, index) => (kind === 'count' && !but.includes(index) ? [index] : []))
}
