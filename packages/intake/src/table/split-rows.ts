import { delimiterOf } from './delimiter-of.ts'
import { rowSplitter, type RowSplitter } from './row-splitter.ts'

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

/** The same row by row, without keeping any; `onRow` says whether to go on. */
function eachRow(text: string, onRow: OnRow): SplitEnd {
  const reader = rowReader(onRow)
  inPieces(text, reader.push)
  return reader.end()
}

type OnRow = (cells: string[], row: number, delimiter: string) => boolean

/** Takes a text piece by piece, as a long file comes; `push` says whether to go on. */
export type RowReader = { readonly push: (piece: string) => boolean; readonly end: () => SplitEnd }

/** The same of a row without quotes that was not split. */
type OnLine = (line: string, row: number, delimiter: string) => boolean

/** Reads rows out of pieces of a text. What separates cells is found in its first part. */
export function rowReader(onRow: OnRow, onLine?: OnLine): RowReader {
  let splitter: RowSplitter | undefined
  let delimiter = ''
  let row = 0
  let goesOn = true
  /** What was not split yet: the first part of the text, then a carriage return whose line end may be to come. */
  let held = ''

  function begin(text: string): string {
    const start = text.startsWith('\ufeff') ? 1 : 0
    const announced = /^"?sep=([^"\r\n])"?\r?(?:\n|$)/i.exec(text.slice(start, start + 16))
    const from = start + (announced?.[0].length ?? 0)
    delimiter = announced?.[1] ?? delimiterOf(text.slice(from, from + looked))
    if (announced) row = 1
    splitter = rowSplitter(
      delimiter,
      (cells) => {
        row += 1
        if (goesOn) goesOn = onRow(cells, row, delimiter)
      },
      onLine &&
        ((line) => {
          row += 1
          if (goesOn) goesOn = onLine(line, row, delimiter)
        }),
    )
    return text.slice(from)
  }

  function split(text: string): void {
    const rest = splitter === undefined ? begin(text) : text
    if (goesOn) splitter?.push(rest)
  }

  return {
    push(piece) {
      const text = withLineEnds(held + piece)
      const isWaiting = splitter === undefined && text.length < looked + longestAnnouncement
      const stop = isWaiting ? 0 : text.endsWith('\r') ? text.length - 1 : text.length
      held = text.slice(stop)
      if (stop > 0) split(text.slice(0, stop))
      return goesOn
    },
    end() {
      // The last carriage return has no line end to come.
      split(held.replace(/\r$/, '\n'))
      if (!goesOn || splitter === undefined)
        return { unclosedQuoteRow: null, endsInMidLine: false, delimiter }
      const { isUnclosed, endsInMidLine } = splitter.end()
      return { unclosedQuoteRow: isUnclosed ? row + 1 : null, endsInMidLine, delimiter }
    },
  }
}

/** A lone carriage return ends the lines of old Macs; within a cell it is as good as a line end. */
function withLineEnds(text: string): string {
  return /\r(?!\n|$)/.test(text) ? text.replace(/\r(?!\n|$)/g, '\n') : text
}

/** Pushes a text piece by piece, while `push` says to go on. */
export function inPieces(text: string, push: (piece: string) => boolean): void {
  for (let at = 0; at < text.length; at += piece) if (!push(text.slice(at, at + piece))) return
}

// An open quote at the start of a long file is noticed at its end, and never searched through twice.
const piece = 1 << 20
/** A byte order mark, and `sep=;` with its quotes and line end. */
const longestAnnouncement = 16
