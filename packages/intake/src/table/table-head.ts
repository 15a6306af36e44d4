import type { Row } from './split-rows.ts'
import { extentOf, isComment, isHeader, isNote } from './row-kinds.ts'

/** Where a table begins: how many of its first rows are notes, and whether the next one names the columns. */
export type TableHead = { readonly notes: number; readonly header: Row | undefined }

/** Notes are short: they fill at most half of the cells that most rows fill. */
export function tableHead(rows: readonly Row[]): TableHead {
  const comments = leadingComments(rows)
  const { notes, header } = headBelow(rows.slice(comments))
  return { notes: comments + notes, header }
}

/** Lines behind `#` above a table: one that says something else than a name makes them all comments. */
function leadingComments(rows: readonly Row[]): number {
  const end = rows.findIndex((row) => extentOf(row) > 1 || !row.cells[0]?.trimStart().startsWith('#'))
  const lead = rows.slice(0, Math.max(0, end))
  return lead.some(isComment) ? lead.length : 0
}

function headBelow(first: readonly Row[]): TableHead {
  const usual = usualExtent(first)
  const isShort = (row: Row) => isComment(row) || (usual > 1 && extentOf(row) * 2 <= usual)
  const start = first.findIndex((row) => !isShort(row))
  const lead = first[start]
  if (lead === undefined) return { notes: 0, header: first[0] && isHeader(first[0]) ? first[0] : undefined }
  if (isHeader(lead)) return { notes: start, header: lead }
  // A few names above many columns are names still.
  const before = first[start - 1]
  if (before && !isComment(before) && extentOf(before) > 1 && isHeader(before))
    return { notes: start - 1, header: before }
  return { notes: first.slice(0, start).every(isNote) ? start : 0, header: undefined }
}

/** How many of the last rows are notes below the table. */
export function notesBelow(last: readonly Row[], usual: number): number {
  const end = last.findLastIndex((row) => !(usual > 1 && extentOf(row) * 2 <= usual && isNote(row)))
  return last.length - 1 - end
}

/** How many cells most rows fill; of two that are as common, the more. */
export function usualExtent(rows: readonly Row[]): number {
  const counts = new Map<number, number>()
  for (const row of rows) {
    const extent = extentOf(row)
    counts.set(extent, (counts.get(extent) ?? 0) + 1)
  }
  const [most = [0]] = [...counts].toSorted(([a, many], [b, more]) => more - many || b - a)
  return most[0]
}
