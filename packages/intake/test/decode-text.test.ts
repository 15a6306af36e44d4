import { expect, test } from 'vitest'
import { decodeText } from '../src/files/decode-text.ts'

const bytes = (...values: readonly number[]) => Uint8Array.from(values)
/** “Città” in the two bytes a letter of UTF-16, little end first. */
const little = [0x43, 0, 0x69, 0, 0x74, 0, 0x74, 0, 0xe0, 0]

test.each([
  ['UTF-8', bytes(0x43, 0x69, 0x74, 0x74, 0xc3, 0xa0)],
  ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0x43, 0x69, 0x74, 0x74, 0xc3, 0xa0)],
  ['UTF-16 with its mark', bytes(0xff, 0xfe, ...little)],
  ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x43, 0, 0x69, 0, 0x74, 0, 0x74, 0, 0xe0)],
  ['UTF-16 without a mark', bytes(...little)],
  ['Windows-1252', bytes(0x43, 0x69, 0x74, 0x74, 0xe0)],
])('R-RUN-01 a file in %s', (_, file) => {
  expect(decodeText(file).text).toBe('Città')
})

test.each([
  ['another letter of two bytes', 'Città è', 'utf-8'],
  ['no other', 'Citta e', 'windows-1252'],
])('a last letter that is cut off is UTF-8 beside %s', (_, text, encoding) => {
  for (const cut of [bytes(0xc3), bytes(0xe2, 0x82), bytes(0xf0, 0x9f, 0x92)]) {
    const file = Uint8Array.from([...new TextEncoder().encode(text), ...cut])
    expect(decodeText(file).encoding).toBe(encoding)
  }
})
