import { isUtf16 } from './file-kind.ts'

/** How the letters of a file are written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** The text of a file, and why its letters are read as they are: `valid` where nothing but the bytes said so. */
export type DecodedText = {
  readonly text: string
  readonly encoding: Encoding
  readonly because: 'mark' | 'empty-bytes' | 'valid' | 'invalid-utf-8'
}

/**
 * The text of a file that says nothing of its encoding: UTF-8 and UTF-16 with their marks, UTF-16 without one where
 * every second byte is empty, UTF-8 where that is possible, and Windows-1252, which Excel writes in Europe.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoder = textDecoder(bytes)
  return { ...decoder, text: decoder.decode(bytes) }
}

/** The same decided from all bytes, to decode them piece by piece. */
export function textDecoder(bytes: Uint8Array): Omit<DecodedText, 'text'> & {
  readonly decode: (bytes: Uint8Array, options?: { readonly stream?: boolean }) => string
} {
  const [first, second, third] = bytes
  const utf16 = isUtf16(bytes)
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf
  const encoding = utf16 === false ? (hasMark || isUtf8(bytes) ? 'utf-8' : 'windows-1252') : utf16
  const isMarked = hasMark || (utf16 !== false && (first === 0xff || first === 0xfe))
  const because = isMarked
    ? 'mark'
    : utf16 !== false
      ? 'empty-bytes'
      : encoding === 'utf-8'
        ? 'valid'
        : 'invalid-utf-8'
  const decoder = new TextDecoder(encoding)
  return { encoding, because, decode: (piece, options) => decoder.decode(piece, options) }
}

/** Of browsers, workers and Node alike: https://encoding.spec.whatwg.org/#interface-textdecoder. */
declare const TextDecoder: new (encoding: string) => {
  decode(bytes: Uint8Array, options?: { readonly stream?: boolean }): string
}

/** Whether bytes are well-formed UTF-8. A last letter that is cut off does not count against others. */
export function isUtf8(bytes: Uint8Array): boolean {
  let hasLetters = false
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0
    at += 1
    if (byte < 0x80) continue
    const more =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0
    if (more === 0) return false
    if (at + more > bytes.length) return hasLetters
    for (let next = 0; next < more; next += 1, at += 1) if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return false
    hasLetters = true
  }
  return true
}
