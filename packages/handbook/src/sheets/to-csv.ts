import type { Language, Sheet } from '@cimento/report'
import { plainCell, withoutFormula } from './plain-cell.ts'

/**
 * A sheet as a CSV file (RFC 4180) that a double click opens right: UTF-8 with its mark, and semicolons where the
 * comma is the decimal sign.
 */
export function toCsv({ columns, rows }: Sheet, language: Language): string {
  const separator = language === 'it' ? ';' : ','
  const special = new RegExp(`[${separator}"\\r\\n]|^\\s|\\s$`)
  const quoted = (text: string) => (special.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const line = (cells: readonly string[]) => `${cells.map(quoted).join(separator)}\r\n`
  const head = line(columns.map(({ label }) => withoutFormula(label)))
  const body = rows.map((row) =>
    line(columns.map((column, at) => plainCell(row[at] ?? null, column, language))),
  )
  return `\uFEFF${[head, ...body].join('')}`
}
