/** Takes a text piece by piece and gives its rows. */
export type RowSplitter = {
  readonly push: (piece: string) => void
  /** The last row, and whether a quote was left open or a line end is missing. */
  readonly end: () => { readonly isUnclosed: boolean; readonly endsInMidLine: boolean }
}

/**
 * Splits delimited text as RFC 4180 says: a cell that starts with a quote ends with one, and a quote in it is doubled.
 * Elsewhere a quote is a letter. Lines end with LF or CRLF. A row without quotes costs one split.
 */
export function rowSplitter(delimiter: string, onRow: (cells: string[]) => void): RowSplitter {
  let rest = ''
  let isUnclosed = false

  function consume(text: string, isLast: boolean): string {
    let start = 0
    let quote = text.indexOf('"')
    while (start < text.length) {
      if (quote >= 0 && quote < start) quote = text.indexOf('"', start)
      const end = text.indexOf('\n', start)
      if (quote >= 0 && (end < 0 || quote < end)) {
        const row = quotedRow(text, start, delimiter, isLast)
        if (row === undefined) {
          isUnclosed ||= isLast
          return text.slice(start)
        }
        onRow(row.cells)
        start = row.end
        continue
      }
      if (end < 0 && !isLast) return text.slice(start)
      const stop = end < 0 ? text.length : end
      onRow(
        text
          .slice(start, stop > start && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop)
          .split(delimiter),
      )
      start = stop + 1
    }
    return ''
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
    const next = text.indexOf(delimiter, at)
    const isCell = next >= 0 && next < stop
    if (!isCell && line < 0 && !isLast) return undefined
    cell += text.slice(at, isCell ? next : stop)
    cells.push(isCell || !cell.endsWith('\r') ? cell : cell.slice(0, -1))
    if (!isCell) return { cells, end: stop + 1 }
    at = next + delimiter.length
  }
}
