import type { ForeignKind } from './file-error.ts'

/** What the first bytes of a file say it is, whatever its name says. `zip`: a workbook, or another archive. */
export type FileKind = 'text' | 'zip' | 'locked-or-old-workbook' | ForeignKind

/**
 * Tells a file by its first bytes. Text has no control bytes but tabs and line ends; UTF-16 has a mark, or an empty
 * byte beside most letters.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  const known = signatures.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte))
  if (known !== undefined) return known.kind
  const head = bytes.subarray(0, looked)
  if (isUtf16(bytes)) return 'text'
  if (head.some((byte) => byte < 32 && !textControls.has(byte))) return 'binary'
  const start = String.fromCharCode(...bytes.subarray(0, 200))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase()
  // Excel opens a web page, or a sheet of 2003 as XML, that is named `.xls`.
  if (/^<(?:!doctype html|!--|html|head|body|meta|table|div|style)[\s>-]/.test(start)) return 'web-page'
  if (start.startsWith('<?xml')) return start.includes('excel') ? 'old-workbook' : 'binary'
  if (start.startsWith('{\\rtf')) return 'binary'
  return /^[{[]\s*["{[]/.test(start) ? 'json' : 'text'
}

/** UTF-16 with its mark, or with every second byte empty. */
export function isUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | false {
  const [first = 0, second = 0] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const pairs = Math.min(bytes.length, looked) >> 1
  if (pairs < 2) return false
  let [low, high] = [0, 0]
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) low += 1
    if (bytes[2 * pair + 1] === 0) high += 1
  }
  if (high * 2 > pairs && low === 0) return 'utf-16le'
  return low * 2 > pairs && high === 0 ? 'utf-16be' : false
}

const looked = 4096
const textControls = new Set([9, 10, 12, 13, 26])

const signatures: readonly { readonly kind: FileKind; readonly starts: readonly number[] }[] = [
  { kind: 'zip', starts: [0x50, 0x4b, 0x03, 0x04] },
  // An empty archive, and one in several files.
  { kind: 'archive', starts: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'archive', starts: [0x50, 0x4b, 0x07, 0x08] },
  // Compound File Binary: https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb
  { kind: 'locked-or-old-workbook', starts: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'pdf', starts: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'image', starts: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'image', starts: [0xff, 0xd8, 0xff] },
  { kind: 'image', starts: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'archive', starts: [0x1f, 0x8b] },
  { kind: 'archive', starts: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: 'archive', starts: [0x52, 0x61, 0x72, 0x21] },
]
