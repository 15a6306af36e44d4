import type { Block } from '../block.ts'
import { tidy } from '../text.ts'

/** The first row of a known export that counts several days at once, from its first to its last. */
export function longPeriod({ recognized, rows }: Block): readonly string[] | undefined {
  const [start, end] = (['period-start', 'period-end'] as const).map((meaning) =>
    recognized?.meanings.indexOf(meaning),
  )
  if (start === undefined || end === undefined || start < 0 || end < 0) return undefined
  const row = rows.find(({ cells }) => tidy(cells[start] ?? '') !== tidy(cells[end] ?? ''))
  return row && [`${row.row}`, row.cells[start] ?? '', row.cells[end] ?? '']
}
