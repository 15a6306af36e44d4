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
  const texts: string[] = []
  const codeOf = textNumbers(texts)
  let codes = new Uint32Array(1024)
  let rows = 0
  let [before, beforeCode] = ['', -1]
  return {
    add(text) {
      // Exports are sorted: the text of the row above is the likeliest.
      if (text !== before || beforeCode < 0) {
        beforeCode = codeOf(text)
        before = text
      }
      if (rows === codes.length) codes = twiceAsLong(codes)
      codes[rows] = beforeCode
      rows += 1
    },
    coded: () => ({ texts, codes: codes.subarray(0, rows) }),
  }
}

/**
 * A number for each different text, in the order in which they come; new ones are added to `texts`. Twelve bytes a text:
 * a `Map` of a million has fifty.
 */
function textNumbers(texts: string[]): (text: string) => number {
  let slots = new Int32Array(1024).fill(empty)
  let hashes = new Uint32Array(512)

  function slotOf(text: string, hash: number): number {
    let slot = hash & (slots.length - 1)
    for (;;) {
      const code = slots[slot] ?? empty
      if (code === empty || (hashes[code] === hash && texts[code] === text)) return slot
      slot = (slot + 1) & (slots.length - 1)
    }
  }

  function grow(): void {
    hashes = twiceAsLong(hashes)
    slots = new Int32Array(slots.length * 2).fill(empty)
    texts.forEach((_, code) => {
      let slot = (hashes[code] ?? 0) & (slots.length - 1)
      while (slots[slot] !== empty) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = code
    })
  }

  return (text) => {
    const hash = hashOf(text)
    let slot = slotOf(text, hash)
    const known = slots[slot] ?? empty
    if (known !== empty) return known
    if (texts.length === hashes.length) {
      grow()
      slot = slotOf(text, hash)
    }
    slots[slot] = texts.length
    hashes[texts.length] = hash
    return texts.push(text) - 1
  }
}

const empty = -1

/** FNV-1a over the letters, mixed once more: http://www.isthe.com/chongo/tech/comp/fnv/. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

function twiceAsLong(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(values.length * 2)
  longer.set(values)
  return longer
}

/** What a row has in a column. */
export function textAt({ texts, codes }: CodedColumn, row: number): string {
  return texts[codes[row] ?? -1] ?? ''
}

/** One answer for each different text, computed once. */
export function byCode<Value>({ texts }: CodedColumn, read: (text: string) => Value): readonly Value[] {
  return texts.map(read)
}
