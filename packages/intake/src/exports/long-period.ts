import type { Block } from '../table/block.ts'
import { tidy } from '../values/text.ts'

/** A row of several days, by its number, and what stands there as its first and its last. */
export type LongPeriod = Record<'row' | 'from' | 'to', string>

/** The first row of a known export that counts several days at once, from its first to its last. */
export function longPeriod({ recognized, rows }: Block): LongPeriod | undefined {
  const [start, end] = (['period-start', 'period-end'] as const).map((meaning) =>
    recognized?.meanings.indexOf(meaning),
  )
  if (start === undefined || end === undefined || start < 0 || end < 0) return undefined
  const row = rows.find(({ cells }) => tidy(cells[start] ?? '') !== tidy(cells[end] ?? ''))
  return row && { row: `${row.row}`, from: row.cells[start] ?? '', to: row.cells[end] ?? '' }
}
