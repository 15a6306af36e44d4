import type { Table } from '@cimento/report'

/** Paragraphs with an empty line between them; those without a word are left out. */
export function blocks(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n')
}

/** Columns side by side: the first to the left, the others to the right, as numbers are read. */
export function table({ caption, headers, rows }: Table): string {
  const all = [headers, ...rows]
  const widths = headers.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ''))))
  const lines = all.map((row) =>
    row
      .map((cell, column) => {
        const room = ' '.repeat((widths[column] ?? 0) - width(cell))
        return column === 0 ? cell + room : room + cell
      })
      .join('  ')
      .trimEnd(),
  )
  return [caption, ...lines].join('\n')
}

/** What a terminal gives a text: its characters, not its code units. */
const width = (text: string) => [...text].length

/** "✓ 14 days of 14", one below the other. */
export function list(lines: readonly { readonly mark: string; readonly text: string }[]): string {
  return lines.map(({ mark, text }) => `${mark} ${text}`).join('\n')
}
