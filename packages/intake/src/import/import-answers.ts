import type { CivilDate } from '@cimento/core'
import type { DecimalMark } from '../values/decimal-mark.ts'
import type { DateOrder } from '../values/parse-date.ts'
import type { RowKind } from '../units/row-kind.ts'

/**
 * What a person has said of a file beforehand, so that the same export is read without a question every week. Columns
 * are named by their header, or `#3` for the third; sheets by their name, files by theirs.
 */
export type ImportAnswers = {
  /** The sheets to read; all where there is only one. */
  readonly sheets?: readonly string[]
  /** What each row is: the totals of a day, or one observation of a person, a shop, an order. */
  readonly rows?: RowKind
  /** The version of a whole sheet or file. */
  readonly arms?: Readonly<Record<string, string>>
  /** The version of each text in the column of the version; null leaves its rows out. */
  readonly versions?: Readonly<Record<string, string | null>>
  /**
   * `day`, `version`, `version-too` for a column that must agree with it, `ignore`, a measure, or `arm/measure`.
   */
  readonly columns?: Readonly<Record<string, string>>
  /** The column that says whose a row is, or `row` where each is somebody else's. */
  readonly unit?: string
  readonly combine?: 'sum' | 'mean'
  readonly order?: DateOrder
  readonly decimal?: DecimalMark
  /** Whether rows are of their days, or totals so far. */
  readonly totals?: 'days' | 'running'
  /** The last day of totals without days. */
  readonly on?: CivilDate
  /** Whether rows that cannot be taken, and units in two versions, stay out. */
  readonly leaveOut?: boolean
}
