import { fail, ok, type Result } from '@cimento/core'
import {
  cellLimit,
  joinBlocks,
  joinTables,
  readBlock,
  summaryOfTable,
  tableReader,
  type Block,
  type BlockError,
  type NamedSheet,
  type OpenedSheet,
  type PlanWindow,
  type RowsSummary,
  type RowsTable,
  type Table,
} from '@cimento/intake'
import type { Progress, SheetProblem, TakenRows } from './intake-requests.ts'
import { mostShown } from './most-shown.ts'

type Asked = { readonly window: PlanWindow; readonly versionName: string }

/** The rows of chosen sheets: what the page is told of them, and the table that stays here. */
export async function takeRows(
  sheets: readonly OpenedSheet[],
  { window, versionName }: Asked,
  onProgress: (progress: Progress) => void,
): Promise<{ readonly taken: TakenRows; readonly rows: RowsTable | undefined }> {
  const read: NamedSheet<ReadSheet>[] = []
  for (const sheet of sheets)
    read.push({ name: sheet.name, content: await readSheet(sheet, window, onProgress) })
  const [only, ...others] = read
  if (only && others.length === 0) {
    const { text, block, table } = only.content
    const { rows, shown } = kept(ofOne(table))
    return {
      rows,
      taken: {
        text: text !== undefined && text.length <= mostShown ? text : undefined,
        block: ofOne(block),
        rows: shown,
        starts: { days: [], rows: [] },
      },
    }
  }
  const blocks = ofAll(read, ({ block }) => block)
  const block = blocks.ok ? joinBlocks(blocks.value, versionName, window) : blocks
  const tables = ofAll(read, ({ table }) => table)
  const table = tables.ok ? joinTables(tables.value, versionName) : tables
  const { rows, shown } = kept(table.ok ? ok(table.value.content) : table)
  return {
    rows,
    taken: {
      text: undefined,
      block: block.ok ? ok(block.value.content) : block,
      rows: shown,
      starts: { days: block.ok ? block.value.starts : [], rows: table.ok ? table.value.starts : [] },
    },
  }
}

type ReadSheet = {
  /** Undefined where it is too long for a block of counts. */
  readonly text: string | undefined
  readonly block: Result<Block, BlockError>
  readonly table: Result<Table, BlockError>
}

async function readSheet(
  sheet: OpenedSheet,
  window: PlanWindow,
  onProgress: (progress: Progress) => void,
): Promise<ReadSheet> {
  const reader = tableReader()
  const pieces: string[] = []
  let length = 0
  for await (const piece of sheet.pieces((done, total) => onProgress({ done, total }))) {
    length += piece.length
    if (length <= longestBlock) pieces.push(piece)
    else pieces.length = 0
    if (!reader.push(piece)) break
  }
  const text = length <= longestBlock ? pieces.join('') : undefined
  return {
    text,
    block: text === undefined ? fail({ kind: 'too-large', limit: cellLimit }) : readBlock(text, window),
    table: reader.end(),
  }
}

/** No block of counts has as long a text: its cells would have two hundred letters each. */
const longestBlock = 200 * cellLimit

/** The table, and what is shown of it: never its rows. */
function kept(table: Result<Table, SheetProblem>): {
  readonly rows: RowsTable | undefined
  readonly shown: Result<RowsSummary, SheetProblem>
} {
  if (!table.ok) return { rows: undefined, shown: table }
  const rows = summaryOfTable(table.value)
  const { columns, count, sample } = rows
  return { rows, shown: ok({ columns, count, sample: sample.slice(0, mostSampled) }) }
}

const mostSampled = 50

function ofOne<T>(result: Result<T, BlockError>): Result<T, SheetProblem> {
  return result.ok ? result : fail({ ...result.error, sheet: '' })
}

/** All of them, or what is wrong with the first that cannot be read. */
function ofAll<T>(
  sheets: readonly NamedSheet<ReadSheet>[],
  of: (sheet: ReadSheet) => Result<T, BlockError>,
): Result<readonly NamedSheet<T>[], SheetProblem> {
  const all: NamedSheet<T>[] = []
  for (const { name, content } of sheets) {
    const own = of(content)
    if (!own.ok) return fail({ ...own.error, sheet: name })
    all.push({ name, content: own.value })
  }
  return ok(all)
}
