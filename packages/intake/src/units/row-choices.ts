import type { DecimalMark } from '../values/decimal-mark.ts'
import type { DateOrder } from '../values/parse-date.ts'

/** How dates and decimals are written, as far as a person had to say it. */
export type NotationChoices = {
  readonly order?: DateOrder | undefined
  readonly decimal?: DecimalMark | undefined
}

/** What a person has said of a table of observations so far. Nothing of it is ever guessed where it matters. */
export type RowChoices = NotationChoices & {
  /** The column of the version, or `one` where all rows are of one. */
  readonly version?: number | 'one' | undefined
  /** A second column that says the version: rows where the two disagree are left out. */
  readonly confirmedBy?: number | undefined
  /** The version that all rows are of. */
  readonly arm?: string | undefined
  /** The arm of a text in the version's column; null leaves its rows out. */
  readonly arms: ReadonlyMap<string, string | null>
  /** The column of each number. */
  readonly numbers: ReadonlyMap<string, number>
  /** The column of the unit, or `row` where each row is somebody else's. */
  readonly unit?: number | 'row' | undefined
  /** That each row is somebody else's although a column looks as if not. */
  readonly rowsAreUnits?: boolean | undefined
  readonly combine: 'sum' | 'mean'
  /** That units in two versions are to be left out. */
  readonly leaveOut?: boolean | undefined
  /** That units with a number that cannot be taken are to be left out, instead of keeping the others from being imported. */
  readonly rejectRows?: boolean | undefined
  /** Units that another sheet has in another version. */
  readonly elsewhere?: ReadonlySet<string> | undefined
}

export const noRowChoices: RowChoices = { arms: new Map(), numbers: new Map(), combine: 'sum' }

/** What is left to say before rows can be imported. */
export type RowsQuestion =
  | 'version'
  | 'arm'
  | 'arms'
  | 'numbers'
  | 'same-column'
  | 'unit'
  | 'rows-of-one-unit'
  | 'rows-maybe-of-one-unit'
  | 'straddling'
  | 'order'
  | 'decimal'
  | 'issues'
  | 'too-few'
  | 'daily-grid'
