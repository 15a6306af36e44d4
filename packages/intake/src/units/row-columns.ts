import type { CivilDate } from '@cimento/core'
import type { DecimalMark } from '../values/decimal-mark.ts'
import type { DateOrder } from '../values/parse-date.ts'
import type { PlanWindow } from '../values/plan-window.ts'

/**
 * A number of each unit: an amount, or whether it did something. `before`: an amount known before the start, which some
 * units lack without being left out, and which is the same in all rows of a unit.
 */
export type UnitNumber = {
  readonly name: string
  readonly column: number
  readonly reads: 'amount' | 'yes-no' | 'before'
}

/** What the columns of a table are. */
export type RowColumns = {
  /** The column of the version, and the arm of each text in it; null leaves its rows out. Or one arm for all rows. */
  readonly version:
    | {
        readonly column: number
        readonly arms: ReadonlyMap<string, string | null>
        /** A second column that says the version, such as the page: rows where the two disagree are left out. */
        readonly confirmedBy?: number | undefined
      }
    | { readonly arm: string }
  /**
   * The column that says whose the row is; `row` where nobody has two. A day belongs to every version: where it is the
   * unit, each version's day is one.
   */
  readonly unit: number | 'row'
  readonly numbers: readonly UnitNumber[]
  /** The column of the day, where there is one: rows outside the plan stay out. */
  readonly day: number | null
}

export type RowReadingOf = {
  readonly decimal: DecimalMark
  readonly order: DateOrder
  readonly window: PlanWindow
  /** "Yesterday" is the day before it. */
  readonly today: CivilDate
  /** What the rows of one unit come to. Somebody who did it in one row did it. */
  readonly combine: 'sum' | 'mean'
  /** Whether a unit with a cell that cannot be taken is left out, as one that lacks a number is. */
  readonly rejectRows?: boolean | undefined
  /** Units that stand in another version somewhere else. */
  readonly elsewhere?: ReadonlySet<string> | undefined
}
