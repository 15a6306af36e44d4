/** Takes a text piece by piece and gives its rows. */
export type RowSplitter = {
  readonly push: (piece: string) => void
  /** The last row, and whether a quote was left open or a line end is missing. */
  readonly end: () => { readonly isUnclosed: boolean; readonly endsInMidLine: boolean }
}

/** Takes a line without quotes as it is: whoever reads long files splits only what they keep. */
export type OnLine = (line: string) => void

/**
 * Splits delimited text as RFC 4180 says: a cell that starts with a quote ends with one, and a quote in it is doubled.
 * Elsewhere a quote is a letter. Lines end with LF or CRLF.
 */
export function rowSplitter(
  delimiter: string,
  onRow: (cells: string[]) => void,
  onLine: OnLine = (line) => onRow(plainCells(line, delimiter)),
): RowSplitter {
  let rest = ''
  let isUnclosed = false

  function consume(text: string, isLast: boolean): string {
    let start = 0
    while (start < text.length) {
      const quote = text.indexOf('"', start)
      const line = quote < 0 ? text.length : text.lastIndexOf('\n', quote) + 1
      start = plainRows(text, start, Math.max(start, line), isLast && quote < 0, onLine)
      if (quote < 0) break
      const row = quotedRow(text, start, delimiter, isLast)
      if (row === undefined) {
        isUnclosed ||= isLast
        break
      }
      onRow(row.cells)
      start = row.end
    }
    return text.slice(start)
  }

  let endsInMidLine = false
  return {
    push(piece) {
      if (piece === '') return
      endsInMidLine = !piece.endsWith('\n')
      if (isUnclosed) return
      rest = consume(rest === '' ? piece : rest + piece, false)
      if (rest.length > longestRow) isUnclosed = true
    },
    end() {
      if (rest !== '' && !isUnclosed) consume(rest, true)
      return { isUnclosed, endsInMidLine }
    },
  }
}

/**
 * The rows without quotes up to `stop`; where the last one begins that has no end yet. Apart from the search for quotes:
 * in one loop V8 searches the whole rest of the text for a quote before every line.
 */
function plainRows(text: string, from: number, stop: number, isLast: boolean, onLine: OnLine): number {
  let start = from
  while (start < stop) {
    const end = text.indexOf('\n', start)
    if (end < 0 && !isLast) return start
    const stop = end < 0 ? text.length : end
    onLine(text.slice(start, text.charCodeAt(stop - 1) === carriageReturn && stop > start ? stop - 1 : stop))
    start = end < 0 ? text.length : end + 1
  }
  return start
}

/** The cells of a line without quotes. Slices of slices: measured six times as fast as `split` of a long text's slices. */
export function plainCells(line: string, delimiter: string): string[] {
  const cells: string[] = []
  for (let at = 0; ;) {
    const next = line.indexOf(delimiter, at)
    if (next < 0) {
      cells.push(line.slice(at))
      return cells
    }
    cells.push(line.slice(at, next))
    at = next + delimiter.length
  }
}

const carriageReturn = 0x0d

/** No row is longer: a quote is open that nobody meant to open. */
const longestRow = 8_000_000

type QuotedRow = { readonly cells: string[]; readonly end: number }

/** A row with quotes in it; undefined while its end is not there. */
function quotedRow(text: string, start: number, delimiter: string, isLast: boolean): QuotedRow | undefined {
  const cells: string[] = []
  let at = start
  for (;;) {
    let cell = ''
    if (text.charCodeAt(at) === 0x22) {
      let from = at + 1
      for (;;) {
        const quote = text.indexOf('"', from)
        if (quote < 0 || (quote + 1 === text.length && !isLast)) return undefined
        cell += text.slice(from, quote)
        from = quote + 1
        if (text.charCodeAt(from) !== 0x22) break
        cell += '"'
        from += 1
      }
      at = from
    }
    const line = text.indexOf('\n', at)
    const stop = line < 0 ? text.length : line
    const next = text.slice(at, stop).indexOf(delimiter)
    const isCell = next >= 0
    if (!isCell && line < 0 && !isLast) return undefined
    cell += text.slice(at, isCell ? at + next : stop)
    cells.push(isCell || !cell.endsWith('\r') ? cell : cell.slice(0, -1))
    if (!isCell) return { cells, end: stop + 1 }
    at += next + delimiter.length
  }
}
