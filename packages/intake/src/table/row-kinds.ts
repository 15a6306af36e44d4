import type { ColumnKind } from './block.ts'
import { dateParts } from '../values/date-parts.ts'
import { parseAmount } from '../values/parse-amount.ts'
import { parseCount } from '../values/parse-count.ts'
import type { Row } from './split-rows.ts'
import { fold, isBlank, tidy } from '../values/text.ts'

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

/** Words alone, such as a title, a source or a range of dates in words. */
export function isNote(row: Row): boolean {
  return isComment(row) || row.cells.every((cell) => ['blank', 'other'].includes(kindOf(cell)))
}

/** Analytics put `#` before the lines that say what the table is. */
export function isComment({ cells: [first = ''] }: Row): boolean {
  return first.trimStart().startsWith('#') && !/^\s*#\s?\p{L}+(?: \p{L}+)*$/u.test(first)
}

/** How many cells a row has up to its last filled one. */
export function extentOf({ cells }: Row): number {
  return cells.findLastIndex((cell) => tidy(cell) !== '') + 1
}

export function isTotal(row: Row): boolean {
  return totalWords.test(fold(row.cells.find((cell) => tidy(cell) !== '') ?? ''))
}

/** A total that is no mean. */
export function isSum(row: Row): boolean {
  return isTotal(row) && !meanWords.test(fold(row.cells.find((cell) => tidy(cell) !== '') ?? ''))
}

/** What one cell looks like. */
export function kindOf(cell: string): ColumnKind {
  if (isBlank(cell)) return 'blank'
  if (dateParts(cell) !== undefined) return 'date'
  const isNumber = parseCount(cell).kind !== 'unreadable' || parseAmount(cell, 'it').kind !== 'unreadable'
  return isNumber ? 'count' : 'other'
}

const meanWords = /^(?:media|average|mean|avg)(?![\p{L}\p{N}])/u
const totalWords =
  /^(?:(?:grand )?(?:(?:sub)?tot(?:als?|al[ei])?|somma|sum|media|average|mean|avg|riepilogo|summary)(?![\p{L}\p{N}])|(?:results from|risultati (?:di|da|per)) \d)/u
