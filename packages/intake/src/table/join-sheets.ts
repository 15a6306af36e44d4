import { fail, ok, type Result } from '@cimento/core'
import type { Block, Column } from './block.ts'
import type { CodedColumn } from './coded-column.ts'
import { dateOrder } from '../values/date-order.ts'
import type { PlanWindow } from '../values/plan-window.ts'
import type { Table } from './read-table.ts'
import { headerWords } from '../values/text.ts'

/** A sheet or a file of one version, by its name. */
export type NamedSheet<Content> = { readonly name: string; readonly content: Content }

/** How many rows stand before those of a sheet when several are read as one. */
export type SheetStart = { readonly name: string; readonly rowsBefore: number }

/** Why sheets cannot be read as one: a column that the first one has and this one has not, or the other way round. */
export type JoinError = { readonly sheet: string; readonly column: string } & (
  | { readonly kind: 'column-missing' }
  | { readonly kind: 'column-added' }
)

export type Joined<Content> = { readonly content: Content; readonly starts: readonly SheetStart[] }

/** The sheet of a row of several, and its place there. */
export function placeInSheet(starts: readonly SheetStart[], row: number): { name: string; row: number } {
  const own = starts.findLast(({ rowsBefore }) => rowsBefore < row)
  return { name: own?.name ?? '', row: row - (own?.rowsBefore ?? 0) }
}

/** One block of several: the first column says which sheet a row stands in. */
export function joinBlocks(
  sheets: readonly NamedSheet<Block>[],
  columnName: string,
  window: PlanWindow,
): Result<Joined<Block>, JoinError> {
  const order = alignments(
    sheets.map(({ name, content }) => ({
      name,
      hasHeader: content.hasHeader,
      names: content.columns.map((column) => column.name),
    })),
  )
  if (!order.ok) return order
  const starts = startsOf(sheets, ({ rows, skipped }) =>
    Math.max(0, ...[...rows, ...skipped].map(({ row }) => row)),
  )
  const rows = sheets.flatMap(({ name, content }, sheet) =>
    content.rows.map(({ row, cells }) => ({
      row: row + (starts[sheet]?.rowsBefore ?? 0),
      cells: [name, ...(order.value[sheet] ?? []).map((column) => cells[column] ?? '')],
    })),
  )
  const [first] = sheets
  const columns = (first?.content.columns ?? []).map(({ name }, index): Column => {
    const kinds = sheets.map(({ content }, sheet) => content.columns[order.value[sheet]?.[index] ?? -1]?.kind)
    return { name, kind: kinds.find((kind) => kind !== 'blank') ?? 'blank' }
  })
  const days = columns.flatMap(({ kind }, index) =>
    kind === 'date' ? rows.map(({ cells }) => cells[index + 1] ?? '') : [],
  )
  return ok({
    starts,
    content: {
      hasHeader: first?.content.hasHeader ?? false,
      columns: [{ name: columnName, kind: 'other' }, ...columns],
      rows,
      skipped: skippedOf(sheets, starts),
      order: dateOrder(days, window),
      window,
    },
  })
}

/** The same of tables of observations: whoever stands in two sheets stands in two versions. */
export function joinTables(
  sheets: readonly NamedSheet<Table>[],
  columnName: string,
): Result<Joined<Table>, JoinError> {
  const order = alignments(
    sheets.map(({ name, content }) => ({ name, hasHeader: content.hasHeader, names: content.names })),
  )
  if (!order.ok) return order
  const starts = startsOf(sheets, ({ rowNumbers, skipped }) =>
    Math.max(rowNumbers.at(-1) ?? 0, ...skipped.map(({ row }) => row)),
  )
  const names = sheets[0]?.content.names ?? []
  const rowNumbers = new Uint32Array(sheets.reduce((sum, { content }) => sum + content.rowNumbers.length, 0))
  let at = 0
  sheets.forEach(({ content }, sheet) => {
    for (const row of content.rowNumbers) {
      rowNumbers[at] = row + (starts[sheet]?.rowsBefore ?? 0)
      at += 1
    }
  })
  return ok({
    starts,
    content: {
      hasHeader: sheets[0]?.content.hasHeader ?? false,
      names: [columnName, ...names],
      columns: [
        joinedColumn(
          sheets.map(({ name, content }) => ({
            texts: [name],
            codes: new Uint32Array(content.rowNumbers.length),
          })),
        ),
        ...names.map((_, index) =>
          joinedColumn(
            sheets.flatMap(({ content }, sheet) => content.columns[order.value[sheet]?.[index] ?? -1] ?? []),
          ),
        ),
      ],
      rowNumbers,
      skipped: skippedOf(sheets, starts),
    },
  })
}

type Headed = { readonly name: string; readonly hasHeader: boolean; readonly names: readonly string[] }

/** For each sheet the places of the first one's columns. Where no sheet names them they are told by their order. */
function alignments(sheets: readonly Headed[]): Result<readonly (readonly number[])[], JoinError> {
  const keysOf = ({ hasHeader, names }: Headed) => {
    const seen = new Map<string, number>()
    return names.map((name, index) => {
      const words = hasHeader ? headerWords(name) : `${index + 1}`
      const before = seen.get(words) ?? 0
      seen.set(words, before + 1)
      return `${words}/${before}`
    })
  }
  const [first] = sheets
  const wanted = first ? keysOf(first) : []
  const orders: (readonly number[])[] = []
  for (const sheet of sheets) {
    const keys = keysOf(sheet)
    const missing = wanted.findIndex((key) => !keys.includes(key))
    if (missing >= 0)
      return fail({ kind: 'column-missing', sheet: sheet.name, column: named(first?.names, missing) })
    const added = keys.findIndex((key) => !wanted.includes(key))
    if (added >= 0)
      return fail({ kind: 'column-added', sheet: sheet.name, column: named(sheet.names, added) })
    orders.push(wanted.map((key) => keys.indexOf(key)))
  }
  return ok(orders)
}

function named(names: readonly string[] | undefined, index: number): string {
  return names?.[index] || `${index + 1}`
}

function startsOf<Content>(
  sheets: readonly NamedSheet<Content>[],
  rowsOf: (content: Content) => number,
): readonly SheetStart[] {
  let rowsBefore = 0
  return sheets.map(({ name, content }) => {
    const start = { name, rowsBefore }
    rowsBefore += rowsOf(content)
    return start
  })
}

function skippedOf(
  sheets: readonly NamedSheet<Pick<Block, 'skipped'>>[],
  starts: readonly SheetStart[],
): Block['skipped'] {
  return sheets.flatMap(({ content }, sheet) =>
    content.skipped.map(({ row, reason }) => ({ row: row + (starts[sheet]?.rowsBefore ?? 0), reason })),
  )
}

/** Each text once, whatever sheet it stands in. */
function joinedColumn(parts: readonly CodedColumn[]): CodedColumn {
  const texts: string[] = []
  const known = new Map<string, number>()
  const codes = new Uint32Array(parts.reduce((sum, part) => sum + part.codes.length, 0))
  let at = 0
  for (const part of parts) {
    const own = part.texts.map((text) => {
      const before = known.get(text)
      if (before !== undefined) return before
      known.set(text, texts.length)
      return texts.push(text) - 1
    })
    for (const code of part.codes) {
      codes[at] = own[code] ?? 0
      at += 1
    }
  }
  return { texts, codes }
}
