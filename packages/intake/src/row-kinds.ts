import type { ColumnKind } from './block.ts'
import { dateParts } from './date-parts.ts'
import { parseAmount } from './parse-amount.ts'
import { parseCount } from './parse-count.ts'
import type { Row } from './split-rows.ts'
import { fold, isBlank, tidy } from './text.ts'

export function isEmpty(row: Row): boolean {
  return row.cells.every((cell) => tidy(cell) === '')
}

/** A header has words, and neither a day nor a number. */
export function isHeader(row: Row): boolean {
  return (
    row.cells.some((cell) => kindOf(cell) === 'other') &&
    row.cells.every((cell) => ['blank', 'other'].includes(kindOf(cell)))
  )
}

export function isTotal(row: Row): boolean {
  return totalWords.test(fold(row.cells.find((cell) => tidy(cell) !== '') ?? ''))
}

/** What one cell looks like. */
export function kindOf(cell: string): ColumnKind {
  if (isBlank(cell)) return 'blank'
  if (dateParts(cell) !== undefined) return 'date'
  const isNumber = parseCount(cell).kind !== 'unreadable' || parseAmount(cell, 'it').kind !== 'unreadable'
  return isNumber ? 'count' : 'other'
}

const totalWords =
  /^(?:grand )?(?:(?:sub)?tot(?:als?|al[ei])?|somma|sum|media|average|mean|avg|riepilogo|summary)(?![\p{L}\p{N}])/u
