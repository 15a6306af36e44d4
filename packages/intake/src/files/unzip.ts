import { fail, ok, type Result } from '@cimento/core'
import { Unzip, UnzipInflate } from 'fflate'
import { checksumOf, checksums } from './checksums.ts'
import type { FileError } from './file-error.ts'

/** A workbook that unpacks to more is refused: a million rows of ten columns have less. */
const unpackedLimit = 256 * 1024 * 1024
/** Spreadsheets pack to a tenth or a twentieth; a zip bomb to a thousandth. */
const mostRatio = 200
/** Below this even a high ratio does no harm: an empty sheet may have it. */
const harmless = 8 * 1024 * 1024

export type Unzipped = ReadonlyMap<string, Uint8Array>

/**
 * The wanted parts of a zip, unpacked piece by piece under a running limit, whatever sizes the archive claims: of all
 * parts together, and of each against its packed bytes. A part that is cut off or damaged is an error.
 */
export function unzip(bytes: Uint8Array, isWanted: (path: string) => boolean): Result<Unzipped, FileError> {
  if (!hasEnd(bytes)) return fail({ kind: 'broken', part: 'zip' })
  // General purpose bit 0: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.4.4.
  if (((bytes[6] ?? 0) & 1) === 1) return fail({ kind: 'locked' })
  const parts = new Map<string, Uint8Array[]>()
  const open = new Set<string>()
  let unpacked = 0
  let problem: FileError | undefined
  const reader = new Unzip((file) => {
    const path = file.name.replaceAll('\\', '/')
    if (problem !== undefined || !isWanted(path)) return
    const pieces: Uint8Array[] = []
    parts.set(path, pieces)
    open.add(path)
    file.ondata = (error, piece, isLast) => {
      if (problem !== undefined) return
      if (error) {
        problem = { kind: 'broken', part: path }
        return
      }
      unpacked += piece.length
      if (unpacked > unpackedLimit || (unpacked > harmless && unpacked > mostRatio * bytes.length)) {
        problem = { kind: 'swollen', limit: unpackedLimit }
        file.terminate()
        return
      }
      pieces.push(piece)
      if (isLast) open.delete(path)
    }
    file.start()
  })
  reader.register(UnzipInflate)
  try {
    // oxlint-disable-next-line no-unmodified-loop-condition -- what is pushed finds the problem
    for (let at = 0; at < bytes.length && problem === undefined; at += step)
      reader.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  } catch {
    problem ??= { kind: 'broken', part: [...open][0] ?? 'zip' }
  }
  const [unfinished] = open
  if (problem === undefined && unfinished !== undefined) problem = { kind: 'broken', part: unfinished }
  if (problem !== undefined) return fail(problem)
  const whole = new Map([...parts].map(([path, pieces]) => [path, joined(pieces)]))
  const wrong = [...checksums(bytes)].find(([path, sum]) => {
    const part = whole.get(path)
    return part !== undefined && checksumOf(part) !== sum
  })
  return wrong === undefined ? ok(whole) : fail({ kind: 'broken', part: wrong[0] })
}

// Small, so that a bomb is noticed before a piece of it fills the memory.
const step = 16 * 1024

/** Whether the list of contents is there, which is written last: without it the file is half of one. */
function hasEnd(bytes: Uint8Array): boolean {
  const first = Math.max(0, bytes.length - 65_557)
  for (let at = bytes.length - 22; at >= first; at -= 1)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6)
      return true
  return false
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
