import { fail, ok, type Result } from '@cimento/core'
import { readWorkbook } from '../workbook/read-workbook.ts'
import { decodeText, type DecodedText } from './decode-text.ts'
import type { FileError } from './file-error.ts'
import { fileKind } from './file-kind.ts'

/** Larger files are refused before they are read: a million rows of ten columns are smaller. */
export const fileLimit = 150 * 1024 * 1024

/** A table as text: the whole of a text file, or one sheet of a workbook with its cells between tabs. */
export type FileSheet = { readonly name: string; readonly text: string }

/** What a file holds, and how it was read: the encoding of a text and what showed it, or that it is a workbook. */
export type FileContents = {
  readonly sheets: readonly FileSheet[]
  readonly read: Omit<DecodedText, 'text'> | 'workbook'
}

/**
 * Reads a file of any name by what its bytes are: text in any usual encoding, or an XLSX workbook. A workbook named
 * `.csv` is a workbook. Everything else is refused by its kind; nothing is ever half read.
 */
export function readFile(bytes: Uint8Array): Result<FileContents, FileError> {
  if (bytes.length > fileLimit) return fail({ kind: 'file-too-large', bytes: bytes.length, limit: fileLimit })
  if (bytes.length === 0) return fail({ kind: 'empty-file' })
  const kind = fileKind(bytes)
  if (kind === 'locked-or-old-workbook')
    return fail(isEncrypted(bytes) ? { kind: 'locked' } : { kind: 'foreign-file', what: 'old-workbook' })
  if (kind === 'zip') {
    const sheets = readWorkbook(bytes)
    return sheets.ok
      ? ok({
          read: 'workbook',
          sheets: sheets.value.map(({ name, rows }) => ({ name, text: textOfRows(rows) })),
        })
      : sheets
  }
  if (kind !== 'text') return fail({ kind: 'foreign-file', what: kind })
  const { text, ...read } = decodeText(bytes)
  if (text.trim() === '' || text.trim() === '\ufeff') return fail({ kind: 'empty-file' })
  return ok({ read, sheets: [{ name: '', text }] })
}

/** An encrypted workbook is a compound file with this stream. Source: [MS-OFFCRYPTO] 2.3.4.4. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = 0; at + name.length <= bytes.length; at += 2) {
    if (bytes[at] === name[0] && name.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

/** Cells between tabs, at least one a line, so that even a single column shows what separates it. */
function textOfRows(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) =>
    row.length === 0
      ? ''
      : row.length === 1
        ? `${quoted(row[0] ?? '')}\t`
        : row.map((cell) => quoted(cell ?? '')).join('\t'),
  )
  return `${lines.join('\n')}\n`
}

function quoted(cell: string): string {
  return /["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
