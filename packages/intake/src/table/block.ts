import type { Recognized } from '../exports/recognize-export.ts'
import type { DateOrder } from '../values/parse-date.ts'
import type { PlanWindow } from '../values/plan-window.ts'
import type { Row } from './split-rows.ts'

/** What most cells of a column look like. `blank`: nothing reported yet in any row. */
export type ColumnKind = 'date' | 'count' | 'blank' | 'other'

/** `name` is the header as pasted, empty where there is none; `aliases` are what people call the same. */
export type Column = {
  readonly name: string
  readonly kind: ColumnKind
  readonly aliases?: readonly string[]
}

/**
 * A row that is left out, and why. `blank-row`: nothing in any column that would be imported. `no-unit`, `no-version`:
 * whose it is, or what they saw, is not written. `other-version`: it is of none that is imported.
 * `versions-disagree`: two columns say two versions. `note-row`: words above
 * the names of the columns or below the rows. `cut-off`: the last row of a text that ends in the middle of it.
 * `rejected`: a number of it cannot be taken, and a person said to leave it out.
 */
export type SkippedRow = {
  readonly row: number
  readonly reason:
    | 'outside-plan'
    | 'total-row'
    | 'blank-row'
    | 'no-unit'
    | 'no-version'
    | 'other-version'
    | 'versions-disagree'
    | 'note-row'
    | 'cut-off'
    | 'rejected'
}

/** Pasted text as a table. Every row has as many cells as there are columns. */
export type Block = {
  readonly hasHeader: boolean
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly skipped: readonly SkippedRow[]
  /** How the block writes its days. `ambiguous`: a person must say. */
  readonly order: DateOrder | 'ambiguous'
  readonly window: PlanWindow
  /** The tool that wrote it, where its headers say so. */
  readonly recognized?: Recognized
}

/**
 * Why nothing can be read. `row` counts from 1; `no-rows`: an empty text, or a header alone. `extra-cell`: a row has more
 * cells than there are names, as when commas separate cells and stand in numbers too: every cell behind it may be wrong.
 * `second-table`: another table begins at this row, and its numbers are of other columns.
 */
export type BlockError =
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'too-many-columns'; readonly row: number; readonly limit: number }
  | { readonly kind: 'unclosed-quote'; readonly row: number }
  | { readonly kind: 'second-table'; readonly row: number }
  | { readonly kind: 'extra-cell'; readonly row: number; readonly column: number; readonly text: string }
