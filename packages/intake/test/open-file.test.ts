import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { openFile, type ByteSource } from '../src/files/open-file.ts'
import { fileLimit, readFile } from '../src/files/read-file.ts'
import { inPieces, rowReader, splitRows } from '../src/table/split-rows.ts'

/** A file in memory that says what was fetched of it. */
function sourceOf(bytes: Uint8Array) {
  const fetched: [number, number][] = []
  const source: ByteSource = {
    size: bytes.length,
    bytes: async (from, to) => {
      fetched.push([from, Math.min(to, bytes.length)])
      return bytes.subarray(from, to)
    },
  }
  return { source, fetched }
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf16 = (text: string) =>
  Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]))

/** Above two pieces, with letters of two bytes at every place that a piece can end. */
const longText = `Città;Numero\n${'perché così;1,5\n'.repeat(160_000)}`

test.each([
  ['UTF-8', utf8(longText), 'utf-8'],
  ['Windows-1252', windows1252(longText), 'windows-1252'],
  ['UTF-16 without a mark', utf16(longText), 'utf-16le'],
])('a long file in %s is read piece by piece as it is in one', async (_, bytes, encoding) => {
  const { source, fetched } = sourceOf(bytes)
  const seen: number[] = []
  const file = await openFile(source, (done, total) => seen.push(done / total))
  if (!file.ok) throw new Error(file.error.kind)
  expect(file.value.read).toMatchObject({ encoding })
  const pieces: string[] = []
  for (const sheet of file.value.sheets) for await (const piece of sheet.pieces()) pieces.push(piece)
  expect(pieces.length).toBeGreaterThan(2)
  expect(pieces.join('')).toBe(longText)
  expect(Math.max(...fetched.map(([from, to]) => to - from))).toBeLessThanOrEqual(1 << 20)
  expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  expect(seen.at(-1)).toBe(1)
})

test('a letter that is broken in the last piece makes the file Windows-1252, as in one', async () => {
  const bytes = Uint8Array.from([...utf8('a;b\n'.repeat(600_000)), 0xe8, 0x0a])
  const file = await openFile(sourceOf(bytes).source)
  expect(file).toMatchObject({ ok: true, value: { read: { encoding: 'windows-1252' } } })
  expect(readFile(bytes)).toMatchObject({ ok: true, value: { read: { encoding: 'windows-1252' } } })
})

test('too large a file is refused before a byte of it is read', async () => {
  const { source, fetched } = sourceOf(new Uint8Array())
  const size = fileLimit + 1
  expect(await openFile({ ...source, size })).toEqual({
    ok: false,
    error: { kind: 'file-too-large', bytes: size, limit: fileLimit },
  })
  expect(fetched).toEqual([])
})

const headRows = 17_000
const head = 'a;1\n'.repeat(headRows)

test('a text in pieces of any length has the rows of the whole', () => {
  const text = fc
    .array(fc.constantFrom('a', '1', ';', ',', '\t', '"', '\n', '\r', '\r\n', 'sep=;\n', '\ufeff', ' '), {
      maxLength: 60,
    })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (tail, lengths) => {
      const rows: { row: number; cells: readonly string[] }[] = []
      const reader = rowReader((cells, row) => rows.push({ row, cells }) > 0)
      // What separates the cells is found in the first part: behind it every piece is split at once.
      reader.push(head)
      const whole = head + tail
      let at = head.length
      for (let turn = 0; at < whole.length; turn += 1) {
        const length = lengths[turn % lengths.length] ?? 1
        reader.push(whole.slice(at, at + length))
        at += length
      }
      const inOne = splitRows(whole, Number.POSITIVE_INFINITY)
      const end = reader.end()
      expect({ ...end, rows: rows.slice(headRows - 2) }).toEqual({
        ...inOne,
        rows: inOne.rows.slice(headRows - 2),
      })
    }),
    { numRuns: 40 },
  )
})

test('pieces are pushed only while more are wanted', () => {
  const pushed: number[] = []
  inPieces('x'.repeat(3 << 20), (piece) => pushed.push(piece.length) < 2)
  expect(pushed).toEqual([1 << 20, 1 << 20])
})
