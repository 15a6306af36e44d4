import { strToU8, zipSync } from 'fflate'

/** A file of the handbook: text, or the bytes of a document; the path is relative and uses `/`. */
export type ExportedFile = { readonly path: string; readonly content: string | Uint8Array<ArrayBuffer> }

/** The files in one zip. The same files give the same bytes: the date inside is always the first of 1980. */
export function zip(files: readonly ExportedFile[]): Uint8Array<ArrayBuffer> {
  const entries = Object.fromEntries(
    files.map(({ path, content }) => [path, typeof content === 'string' ? strToU8(content) : content]),
  )
  // Zip keeps local time with no zone; noon keeps the day the same everywhere.
  return new Uint8Array(zipSync(entries, { mtime: '1980-01-01T12:00:00', level: 6 }))
}
