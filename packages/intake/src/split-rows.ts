import Papa from 'papaparse'

/** One row of the pasted text, counted from 1 as a spreadsheet would count it. */
export type Row = { readonly row: number; readonly cells: readonly string[] }

export type SplitRows = { readonly rows: readonly Row[]; readonly unclosedQuoteRow: number | null }

/**
 * Splits pasted text or CSV into cells; stops after `limit` rows. Without an announced delimiter (`sep=;`) it
 * finds it.
 */
export function splitRows(text: string, limit: number): SplitRows {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
  const announced = /^"?sep=([^"\n])"?(?:\n|$)/i.exec(lines)
  const body = announced === null ? lines : lines.slice(announced[0].length)
  const rowsBefore = announced === null ? 0 : 1
  const { data, errors } = Papa.parse<readonly string[]>(body, {
    delimiter: announced?.[1] ?? delimiterOf(body),
    newline: '\n',
    preview: limit,
  })
  const unclosed = errors.find((error) => error.code === 'MissingQuotes')
  return {
    rows: data.map((cells, index) => ({ row: index + 1 + rowsBefore, cells })),
    unclosedQuoteRow: unclosed === undefined ? null : (unclosed.row ?? 0) + 1 + rowsBefore,
  }
}

/**
 * Commas occur inside numbers and dates; tabs and semicolons do not, so they win where most lines have them. What stands
 * between quotes separates nothing.
 */
function delimiterOf(text: string): string {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return (
    ['\t', ';', '|'].find((mark) => lines.filter((line) => line.includes(mark)).length * 2 > lines.length) ??
    ','
  )
}
