import type { CivilDate } from '@cimento/core'
import type { SkippedRow } from '../table/block.ts'

/** One count for the grid. */
export type PastedCell = {
  readonly date: CivilDate
  readonly arm: string
  readonly measure: string
  readonly value: number
}

/**
 * Where in the pasted text: row and column count from 1, `columnName` is empty without a header, `text` is as
 * it stands.
 */
export type PastePlace = {
  readonly row: number
  readonly column: number
  readonly columnName: string
  readonly text: string
}

/** A day that cannot be taken. `firstRow`: where the same day stands already, and whether with the same counts. */
export type DateIssue =
  | (PastePlace & { readonly kind: 'unreadable-date' | 'impossible-date' })
  | (PastePlace & { readonly kind: 'future-date'; readonly date: CivilDate })
  | (PastePlace & {
      readonly kind: 'duplicate-date'
      readonly date: CivilDate
      readonly firstRow: number
      readonly isCopy: boolean
    })

/** A count that cannot be taken. `date` is null where the row's own day cannot be read. */
export type CountIssue = PastePlace & {
  readonly date: CivilDate | null
  readonly arm: string
  readonly measure: string
} & (
    | { readonly kind: 'unreadable-number' | 'fraction' | 'negative' | 'running-total-falls' }
    /** More events than people: the two columns may be swapped. */
    | {
        readonly kind: 'events-above-units'
        readonly events: number
        readonly units: number
        readonly unitsColumn: number
        readonly unitsColumnName: string
      }
  )

export type PasteIssue = DateIssue | CountIssue

/** Worth a second look, but no reason to refuse. */
export type PasteWarning = PastePlace & { readonly kind: 'weekday-mismatch'; readonly date: CivilDate }

/**
 * What a paste would put into the grid. With any issue nothing may be imported: all of them are listed at
 * once. `blankCells`: counts not reported, in rows that have others; no cell is made of them. `blankDays`: the days of
 * those rows.
 */
export type Paste = {
  readonly cells: readonly PastedCell[]
  readonly blankCells: number
  readonly blankDays: readonly CivilDate[]
  readonly issues: readonly PasteIssue[]
  readonly warnings: readonly PasteWarning[]
  readonly skipped: readonly SkippedRow[]
}
