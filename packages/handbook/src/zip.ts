import { strToU8, zipSync } from 'fflate'
import type { DocumentFile } from './lessons-folder.ts'

/** The files in one zip. The same files give the same bytes: the date inside is always the first of 1980. */
export function zip(files: readonly DocumentFile[]): Uint8Array<ArrayBuffer> {
  const entries = Object.fromEntries(files.map(({ path, content }) => [path, strToU8(content)]))
  // Zip keeps local time with no zone; noon keeps the day the same everywhere.
  return new Uint8Array(zipSync(entries, { mtime: '1980-01-01T12:00:00', level: 6 }))
}
