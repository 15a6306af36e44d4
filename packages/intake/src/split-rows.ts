import { delimiterOf } from './delimiter-of.ts'
import { rowSplitter } from './row-splitter.ts'

/** One row of the pasted text, counted from 1 as a spreadsheet would count it. */
export type Row = { readonly row: number; readonly cells: readonly string[] }

export type SplitEnd = {
  readonly unclosedQuoteRow: number | null
  /** Whether the text ends without a line end, as a file does that was cut off; many whole ones do too. */
  readonly endsInMidLine: boolean
  readonly delimiter: string
}

export type SplitRows = SplitEnd & { readonly rows: readonly Row[] }

/** A text of which the first part says what separates its cells. */
const looked = 65_536

/**
 * Splits pasted text or CSV into cells; stops after `limit` rows. Without an announced delimiter (`sep=;`) it
 * finds it.
 */
export function splitRows(text: string, limit: number): SplitRows {
  const rows: Row[] = []
  const end = eachRow(text, (cells, row) => {
    if (rows.length < limit) rows.push({ row, cells })
    return rows.length < limit
  })
  return { ...end, rows }
}

type OnRow = (cells: string[], row: number, delimiter: string) => boolean

/** The same row by row, without keeping any; `onRow` says whether to go on. */
export function eachRow(text: string, onRow: OnRow): SplitEnd {
  // A lone carriage return ends the lines of old Macs; within a cell it is as good as a line end.
  const lines = /\r(?!\n)/.test(text) ? text.replace(/\r\n?/g, '\n') : text
  const start = lines.startsWith('\ufeff') ? 1 : 0
  const announced = /^"?sep=([^"\r\n])"?\r?(?:\n|$)/i.exec(lines.slice(start, start + 16))
  const from = start + (announced?.[0].length ?? 0)
  const delimiter = announced?.[1] ?? delimiterOf(lines.slice(from, from + looked))
  let row = announced === null ? 0 : 1
  let goesOn = true
  const splitter = rowSplitter(delimiter, (cells) => {
    row += 1
    if (goesOn) goesOn = onRow(cells, row, delimiter)
  })
  // oxlint-disable-next-line no-unmodified-loop-condition -- whoever takes the rows says when to stop
  for (let at = from; at < lines.length && goesOn; at += piece) splitter.push(lines.slice(at, at + piece))
  if (!goesOn) return { unclosedQuoteRow: null, endsInMidLine: false, delimiter }
  const { isUnclosed, endsInMidLine } = splitter.end()
  return { unclosedQuoteRow: isUnclosed ? row + 1 : null, endsInMidLine, delimiter }
}

// An open quote at the start of a long file is noticed at its end, and never searched through twice.
const piece = 1 << 20
