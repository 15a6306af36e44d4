/**
 * The text of a file that says nothing of its encoding: UTF-8 and UTF-16 with their marks, UTF-16 without one where
 * every second byte is empty, UTF-8 where that is possible, and Windows-1252, which Excel writes in Europe. Undefined
 * for a workbook or another archive, which is no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first = 0, second = 0] = bytes
  if (first === 0x50 && second === 0x4b) return undefined
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be')
  if (bytes.length > 3 && first !== 0 && second === 0 && bytes[3] === 0) return decode(bytes, 'utf-16le')
  if (bytes.length > 3 && first === 0 && second !== 0 && bytes[2] === 0) return decode(bytes, 'utf-16be')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decode(bytes, 'windows-1252')
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}
