/**
 * A column of a long table: each different text once, and which of them each row has. A million rows of a few texts
 * take four bytes a row.
 */
export type CodedColumn = { readonly texts: readonly string[]; readonly codes: Uint32Array }

export type ColumnCoder = {
  readonly add: (text: string) => void
  /** Of the rows so far, each with a code. */
  readonly coded: () => CodedColumn
}

/** Codes a column row by row. */
export function columnCoder(): ColumnCoder {
  const known = new Map<string, number>()
  const texts: string[] = []
  let codes = new Uint32Array(1024)
  let rows = 0
  let [before, beforeCode] = ['', -1]
  return {
    add(text) {
      // Exports are sorted: the text of the row above is the likeliest.
      let code = text === before ? beforeCode : (known.get(text) ?? -1)
      if (code < 0) {
        code = texts.length
        known.set(text, code)
        texts.push(text)
      }
      before = text
      beforeCode = code
      if (rows === codes.length) {
        const longer = new Uint32Array(rows * 2)
        longer.set(codes)
        codes = longer
      }
      codes[rows] = code
      rows += 1
    },
    coded: () => ({ texts, codes: codes.subarray(0, rows) }),
  }
}

/** What a row has in a column. */
export function textAt({ texts, codes }: CodedColumn, row: number): string {
  return texts[codes[row] ?? -1] ?? ''
}

/** One answer for each different text, computed once. */
export function byCode<Value>({ texts }: CodedColumn, read: (text: string) => Value): readonly Value[] {
  return texts.map(read)
}
