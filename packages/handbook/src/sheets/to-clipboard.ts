import { typedCell, type Language, type Sheet } from '@cimento/report'
import { plainCell, withoutFormula } from './plain-cell.ts'

/** A sheet for the clipboard: tabs for a spreadsheet, a table for a document or an e-mail. */
export type ClipboardSheet = { readonly text: string; readonly html: string }

export function toClipboard({ title, columns, rows }: Sheet, language: Language): ClipboardSheet {
  const cells = rows.map((row) => columns.map((column, at) => plainCell(row[at] ?? null, column, language)))
  const labels = columns.map(({ label }) => withoutFormula(label))
  const text = [labels, ...cells].map((line) => line.map(oneLine).join('\t')).join('\n')
  const head = labels.map((label) => `<th>${escaped(label)}</th>`).join('')
  const body = cells.map((line, row) => {
    const parts = line.map((cell, at) => {
      const column = columns[at]
      const kind = column && typedCell(rows[row]?.[at] ?? null, column).kind
      // Without it a spreadsheet guesses, and "3/4" becomes a day.
      const asText = kind === 'text' ? ` style="mso-number-format:'\\@'"` : ''
      return `<td${asText}>${escaped(cell)}</td>`
    })
    return `<tr>${parts.join('')}</tr>`
  })
  const html = `<table><caption>${escaped(title)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
  return { text, html }
}

/** Tabs and line ends would begin another cell or row. */
const oneLine = (text: string): string => text.replaceAll(/[\t\r\n]+/g, ' ')

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
