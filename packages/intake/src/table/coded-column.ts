/**
 * A column of a long table: each different text once, and which of them each row has. A million rows of a few texts
 * take four bytes a row.
 */
export type CodedColumn = { readonly texts: readonly string[]; readonly codes: Uint32Array }

export type ColumnCoder = {
  readonly add: (text: string) => void
  /** The same of a part of a line: a text is made of it only where it is new. */
  readonly addPart: (part: LinePart) => void
  /** Of the rows so far, each with a code. */
  readonly coded: () => CodedColumn
}

/** Codes a column row by row. */
export function columnCoder(): ColumnCoder {
  const texts: string[] = []
  const codeOf = textNumbers(texts)
  let codes = new Uint32Array(1024)
  let rows = 0

  function addPart(part: LinePart): void {
    if (rows === codes.length) codes = twiceAsLong(codes)
    codes[rows] = codeOf(part)
    rows += 1
  }

  return {
    add: (text) => eachPart(text, undefined, addPart),
    addPart,
    coded: () => ({ texts, codes: codes.subarray(0, rows) }),
  }
}

/** A cell of a line: its letters stand from `from` to `to`. One object serves for all of them. */
export type LinePart = { line: string; from: number; to: number; hash: number }

/** Where the letters of a line stand, so that each of them is fetched once. */
let letters = new Uint16Array(1024)
const part: LinePart = { line: '', from: 0, to: 0, hash: 0 }

/** The cells of a line without quotes, one after the other; how many they are. Without a delimiter it is all one. */
export function eachPart(
  line: string,
  delimiter: number | undefined,
  onPart: (part: LinePart, index: number) => void,
): number {
  if (letters.length < line.length) letters = new Uint16Array(line.length * 2)
  part.line = line
  let [from, index, hash] = [0, 0, hashStart]
  for (let at = 0; at <= line.length; at += 1) {
    const letter = at < line.length ? line.charCodeAt(at) : delimiter
    if (at === line.length || letter === delimiter) {
      part.from = from
      part.to = at
      part.hash = mixed(hash)
      onPart(part, index)
      index += 1
      from = at + 1
      hash = hashStart
    } else {
      letters[at] = letter ?? 0
      hash = Math.imul(hash ^ (letter ?? 0), 0x01000193)
    }
  }
  return index
}

/**
 * A number for each different text, in the order in which they come; new ones are added to `texts`. Twelve bytes a text:
 * a `Map` of a million has fifty.
 */
function textNumbers(texts: string[]): (part: LinePart) => number {
  let slots = new Int32Array(1024).fill(empty)
  let hashes = new Uint32Array(512)
  let last = empty

  function grow(): void {
    hashes = twiceAsLong(hashes)
    slots = new Int32Array(slots.length * 2).fill(empty)
    for (let code = 0; code < texts.length; code += 1) slots[freeSlot(slots, hashes[code] ?? 0)] = code
  }

  return ({ line, from, to, hash }) => {
    // Exports are sorted: the text of the row above is the likeliest.
    if (last !== empty && hashes[last] === hash && hasLetters(texts[last] ?? '', from, to)) return last
    const mask = slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const code = slots[slot] ?? empty
      if (code === empty) break
      if (hashes[code] === hash && hasLetters(texts[code] ?? '', from, to)) {
        last = code
        return code
      }
    }
    if (texts.length === hashes.length) grow()
    slots[freeSlot(slots, hash)] = texts.length
    hashes[texts.length] = hash
    last = texts.push(line.slice(from, to)) - 1
    return last
  }
}

function freeSlot(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1
  let slot = hash & mask
  while (slots[slot] !== empty) slot = (slot + 1) & mask
  return slot
}

/** Whether a part of the line that is read is this text. */
function hasLetters(text: string, from: number, to: number): boolean {
  if (text.length !== to - from) return false
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) !== letters[from + at]) return false
  return true
}

const empty = -1

/** FNV-1a over the letters, mixed once more: http://www.isthe.com/chongo/tech/comp/fnv/. */
const hashStart = 0x811c9dc5

function mixed(hash: number): number {
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
