import { civilDate } from '@cimento/core'
import { formatDate } from '../formats/dates.ts'
import { formatDecimal, formatShare } from '../formats/numbers.ts'
import type { Language } from '../language.ts'

/**
 * A table whose columns know what they hold. The table of a page, what is copied from it, its CSV and its XLSX all
 * come from here, so that none can say another number.
 */
export type Sheet = {
  readonly title: string
  readonly columns: readonly [SheetColumn, ...SheetColumn[]]
  readonly rows: readonly (readonly Cell[])[]
}

/** `number`: a count, or a fraction of one. `percent`: a part of a whole, 0.032 for 3.2 %. `date`: `YYYY-MM-DD`. */
export type SheetColumn = { readonly kind: 'text' | 'number' | 'percent' | 'date'; readonly label: string }

/** Null where nothing is known. A text in another column is a text: nobody's words become a number. */
export type Cell = string | number | null

/** What a cell is once its column is known; `text` whatever does not fit. */
export type TypedCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number' | 'percent'; readonly value: number }
  | { readonly kind: 'date'; readonly date: string }

export function typedCell(cell: Cell, { kind }: SheetColumn): TypedCell {
  if (cell === null || cell === '' || Number.isNaN(cell)) return { kind: 'empty' }
  if (typeof cell === 'number') return { kind: kind === 'percent' ? 'percent' : 'number', value: cell }
  const date = kind === 'date' ? civilDate(cell) : undefined
  return date === undefined ? { kind: 'text', text: cell } : { kind: 'date', date }
}

/** A cell as people read it. */
export function cellText(cell: Cell, column: SheetColumn, language: Language): string {
  const typed = typedCell(cell, column)
  switch (typed.kind) {
    case 'empty':
      return '–'
    case 'text':
      return typed.text
    case 'number':
      return formatDecimal(typed.value, language, mostDecimals, 0)
    case 'percent':
      return formatShare(typed.value, language, 2)
    case 'date':
      return formatDate(typed.date, language)
  }
}

const mostDecimals = 3
