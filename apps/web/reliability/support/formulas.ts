/** The cells of a CSV that a spreadsheet would take for a formula; numbers are numbers, also below zero. */
export function formulasIn(csv: string): readonly string[] {
  return cellsOf(csv.replace(/^\uFEFF/, '')).filter(
    (cell) => /^[=+\-@\t\r＝]/.test(cell) && !/^-?[\d.,\s]+%?$/.test(cell),
  )
}

/** Semicolons or commas between cells, quotes around a cell that holds one: RFC 4180, as a spreadsheet in Italy reads it. */
function cellsOf(csv: string): readonly string[] {
  return [...csv.matchAll(/("(?:[^"]|"")*"|[^;,\r\n]*)(?:[;,]|\r?\n|$)/g)].map(([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  )
}
