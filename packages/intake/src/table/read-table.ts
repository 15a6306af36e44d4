import { fail, ok } from '@cimento/core'
import type { Result } from '@cimento/core'
import type { BlockError, SkippedRow } from './block.ts'
import {
  columnCoder,
  eachPart,
  textAt,
  type CodedColumn,
  type ColumnCoder,
  type LinePart,
} from './coded-column.ts'
import { extraCell, isCutOff } from './misshapen.ts'
import { columnLimit } from './read-block.ts'
import { plainCells } from './row-splitter.ts'
import { isEmpty, isSum, isTotal } from './row-kinds.ts'
import { inPieces, rowReader } from './split-rows.ts'
import type { Row } from './split-rows.ts'
import { notesBelow, tableHead, usualExtent } from './table-head.ts'
import { tidy } from '../values/text.ts'

/** Rows of which each is one observation: a person, an order, a shop in a week. `names` are empty without a header. */
export type Table = {
  readonly hasHeader: boolean
  readonly names: readonly string[]
  /** One for each name, all of the same length. */
  readonly columns: readonly CodedColumn[]
  /** The place of each row in the file. */
  readonly rowNumbers: Uint32Array
  readonly skipped: readonly SkippedRow[]
}

/** Nothing of them is stored but sums, so that only the browser's memory bounds them. */
export const tableLimit = 20_000_000

/** Reads pasted text or a file as rows of cells, of whatever kind. A row may lack its last cells. */
export function readTable(text: string): Result<Table, BlockError> {
  const reader = tableReader()
  inPieces(text, reader.push)
  return reader.end()
}

/** Takes a text piece by piece, as a long file comes; `push` says whether to go on. */
export type TableReader = {
  readonly push: (piece: string) => boolean
  readonly end: () => Result<Table, BlockError>
}

/** The same of a text that is never whole in memory. */
export function tableReader(): TableReader {
  const skipped: SkippedRow[] = []
  const skip = (rows: readonly Row[], reason: SkippedRow['reason']) =>
    rows.forEach(({ row }) => skipped.push({ row, reason }))
  let head: ReturnType<typeof tableHead> | undefined
  let coders: readonly ColumnCoder[] = []
  let numbers: ColumnNumbers = { values: new Uint32Array(1024), count: 0 }
  /** The first rows until the head is known, then the last ones, which may be totals, notes or half a row. */
  let held: HeldRow[] = []
  let usual = 0
  let cells = 0
  let error: BlockError | undefined
  let delimiter = ''

  function begin(): void {
    const first = held.map(whole)
    head = tableHead(first)
    skip(first.slice(0, head.notes), 'note-row')
    const body = first.slice(head.notes + (head.header ? 1 : 0))
    usual = usualExtent(body)
    const width = Math.max(head.header?.cells.length ?? 0, body[0]?.cells.length ?? 0)
    coders = Array.from({ length: width }, columnCoder)
    held = body
  }

  function take(row: HeldRow): void {
    if ('line' in row) takeLine(row)
    else {
      coders.forEach((coder, index) => coder.add(row.cells[index] ?? ''))
      cells += row.cells.length
      if (row.cells.length > coders.length) error ??= extraCell([row], headerOf(), { delimiter })
    }
    if (cells > tableLimit) error ??= { kind: 'too-large', limit: tableLimit }
    numbers = withNumber(numbers, row.row)
  }

  /** Without a text for each cell: most of them stand in other rows too. */
  function takeLine(row: HeldLine): void {
    const found = eachPart(row.line, delimiter.charCodeAt(0), takePart)
    for (let index = found; index < coders.length; index += 1) coders[index]?.add('')
    cells += found
    if (found > coders.length) error ??= extraCell([whole(row)], headerOf(), { delimiter })
  }

  function takePart(part: LinePart, index: number): void {
    coders[index]?.addPart(part)
  }

  const whole = (row: HeldRow): Row =>
    'line' in row ? { row: row.row, cells: plainCells(row.line, delimiter) } : row

  // Without names the first row says how many cells there are.
  const headerOf = (): Row => head?.header ?? { row: 0, cells: coders.map(() => '') }

  function hold(row: HeldRow): boolean {
    if (error) return false
    held.push(row)
    if (head === undefined) {
      if (held.length === looked) begin()
    } else if (held.length >= 2 * heldBack) {
      for (const early of held.slice(0, heldBack)) take(early)
      held = held.slice(heldBack)
    }
    return error === undefined
  }

  function holdCells(rowCells: readonly string[], row: number, separator: string): boolean {
    delimiter = separator
    const read = { row, cells: rowCells }
    if (rowCells.length > columnLimit) error ??= { kind: 'too-many-columns', row, limit: columnLimit }
    return (rowCells.length <= 1 || rowCells[0] === '') && isEmpty(read) ? error === undefined : hold(read)
  }

  const rows = rowReader(holdCells, (line, row, separator) => {
    delimiter = separator
    // Only a long line can have too many cells, and only one without a first cell, or a second, can be empty.
    const isPlain = line.length < columnLimit && line.indexOf(separator) > 0
    return isPlain ? hold({ row, line }) : holdCells(plainCells(line, separator), row, separator)
  })
  return { push: rows.push, end }

  function end(): Result<Table, BlockError> {
    const split = rows.end()
    if (error) return fail(error)
    if (split.unclosedQuoteRow !== null) return fail({ kind: 'unclosed-quote', row: split.unclosedQuoteRow })
    if (head === undefined) begin()

    const rest = held.map(whole)
    const cutOff = isCutOff(rest, head?.header, split) ? rest.slice(-1) : []
    let body = rest.slice(0, rest.length - cutOff.length)
    const notes = notesBelow(body, usual)
    skip(body.slice(body.length - notes), 'note-row')
    body = body.slice(0, body.length - notes)
    // Sums stand below the rows they sum; a shop named “Media” may stand anywhere.
    const totals = totalsBelow(body)
    skip(body.slice(body.length - totals), 'total-row')
    for (const row of body.slice(0, body.length - totals)) take(row)
    skip(cutOff, 'cut-off')
    if (error) return fail(error)
    if (numbers.count === 0) return fail({ kind: 'no-rows' })
    return ok({
      hasHeader: head?.header !== undefined,
      names: coders.map((_, index) => tidy(head?.header?.cells[index] ?? '')),
      columns: coders.map((coder) => coder.coded()),
      rowNumbers: numbers.values.subarray(0, numbers.count),
      skipped,
    })
  }
}

/** How many of the last rows are totals. Above the last one only sums are: shops may be named “Media”, never “Totale”. */
function totalsBelow(rows: readonly Row[]): number {
  const last = rows.at(-1)
  if (last === undefined || !isTotal(last)) return 0
  return rows.length - 1 - rows.slice(0, -1).findLastIndex((row) => !isSum(row))
}

type HeldLine = { readonly row: number; readonly line: string }
/** A row as it came: split, or a line without quotes. */
type HeldRow = Row | HeldLine

const looked = 200
const heldBack = 50

/** The cells of a row, as they stand in the file. */
export function cellAt({ columns }: Pick<Table, 'columns'>, column: number, row: number): string {
  const coded = columns[column]
  return coded === undefined ? '' : textAt(coded, row)
}

type ColumnNumbers = { readonly values: Uint32Array; readonly count: number }

function withNumber({ values, count }: ColumnNumbers, value: number): ColumnNumbers {
  let longer = values
  if (count === values.length) {
    longer = new Uint32Array(count * 2)
    longer.set(values)
  }
  longer[count] = value
  return { values: longer, count: count + 1 }
}
