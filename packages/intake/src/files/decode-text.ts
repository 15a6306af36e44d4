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
  const finder = encodingFinder()
  finder.push(bytes)
  const found = finder.end()
  return { ...found, text: decoderOf(found.encoding)(bytes) }
}

export type FoundEncoding = Omit<DecodedText, 'text'>
type Decode = (bytes: Uint8Array, options?: { readonly stream?: boolean }) => string

/** Decodes bytes piece by piece. */
export function decoderOf(encoding: Encoding): Decode {
  const decoder = new TextDecoder(encoding)
  return (piece, options) => decoder.decode(piece, options)
}

/** Decides the encoding of a file that comes piece by piece. The first piece tells the marks and UTF-16. */
export function encodingFinder(): {
  readonly push: (bytes: Uint8Array) => void
  readonly end: () => FoundEncoding
} {
  let utf16: ReturnType<typeof isUtf16> | undefined
  let isMarked = false
  const checker = utf8Checker()
  return {
    push(bytes) {
      if (utf16 === undefined) {
        const [first, second, third] = bytes
        utf16 = isUtf16(bytes)
        isMarked =
          (first === 0xef && second === 0xbb && third === 0xbf) ||
          (utf16 !== false && (first === 0xff || first === 0xfe))
      }
      if (utf16 === false && !isMarked) checker.push(bytes)
    },
    end() {
      if (utf16) return { encoding: utf16, because: isMarked ? 'mark' : 'empty-bytes' }
      if (isMarked) return { encoding: 'utf-8', because: 'mark' }
      return checker.end()
        ? { encoding: 'utf-8', because: 'valid' }
        : { encoding: 'windows-1252', because: 'invalid-utf-8' }
    },
  }
}

/** Of browsers, workers and Node alike: https://encoding.spec.whatwg.org/#interface-textdecoder. */
declare const TextDecoder: new (
  encoding: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string }

/** Whether bytes are well-formed UTF-8. A last letter that is cut off does not count against others. */
function utf8Checker(): { readonly push: (bytes: Uint8Array) => void; readonly end: () => boolean } {
  // The platform's own is ten times as fast as a loop over the bytes.
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isWellFormed = true
  let [bytesRead, lettersRead] = [0, 0]
  let last: readonly number[] = []
  return {
    push(bytes) {
      if (!isWellFormed) return
      try {
        lettersRead += decoder.decode(bytes, { stream: true }).length
        bytesRead += bytes.length
        last = [...last, ...bytes.subarray(-3)].slice(-3)
      } catch {
        isWellFormed = false
      }
    },
    end() {
      if (!isWellFormed) return false
      try {
        decoder.decode()
        return true
      } catch {
        const cutOff = last.length - last.findLastIndex((byte) => byte >= 0xc0)
        // Whatever is shorter as letters has letters of several bytes.
        return bytesRead - lettersRead > cutOff
      }
    },
  }
}
