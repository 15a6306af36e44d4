/**
 * The checksum that a zip says each of its parts has, by its list of contents. A part that unpacks to something else is
 * damaged, though it unpacks. Source: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.4.7.
 */
export function checksums(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = new Map<string, number>()
  const end = lastAt(view, 0x06054b50)
  if (end < 0) return found
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= end && view.getUint32(at, true) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const path = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + (name ?? 0)))
    found.set(path.replaceAll('\\', '/'), view.getUint32(at + 16, true))
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return found
}

/** CRC-32 as zip has it: the polynomial 0xedb88320, bit by bit in a table of bytes. */
export function checksumOf(bytes: Uint8Array): number {
  let sum = -1
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return ~sum >>> 0
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  return sum
})

/** Where the list of contents says that it ends: it is written last, and only a comment may follow. */
function lastAt(view: DataView, mark: number): number {
  const first = Math.max(0, view.byteLength - 65_557)
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === mark) return at
  return -1
}
