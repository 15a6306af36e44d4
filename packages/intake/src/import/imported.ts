import type { CivilDate } from '@cimento/core'
import type { BlockError, SkippedRow } from '../table/block.ts'
import type { Recognized } from '../exports/recognize-export.ts'
import type { Encoding } from '../files/decode-text.ts'
import type { UnitIssue } from '../units/group-units.ts'
import type { DateOrder } from '../values/parse-date.ts'
import type { PasteIssue } from '../counts/paste.ts'
import type { PasteQuestion } from '../counts/read-paste.ts'
import type { RowsQuestion } from '../units/row-choices.ts'
import type { RowKind } from '../units/row-kind.ts'
import type { ShownMark } from '../counts/shown-mark.ts'
import type { AnswerIssue } from './answer-issues.ts'

/** The counts of one version over some days: all measures of the plan, by name. */
export type ImportedRow = {
  readonly arm: string
  readonly from: CivilDate
  readonly to: CivilDate
  readonly values: ReadonlyMap<string, number>
}

/**
 * What only a person can say, about a sheet; `about` is what the question is of. `same-days`: two sheets count the same
 * days of one version. `many-versions`: so many texts in the column of the version that it can hardly be one.
 */
export type ImportQuestion = {
  readonly sheet: string
  readonly kind: PasteQuestion | RowsQuestion | 'sheets' | 'same-days' | 'many-versions'
  readonly about: readonly string[]
}

/** How the letters of a file are written, and what showed it. */
export type FileReading = {
  readonly file: string
  readonly encoding: Encoding | 'workbook'
  readonly because: string
}

/** What is wrong, with its row and column. */
export type ImportIssue = (PasteIssue | UnitIssue) & { readonly sheet: string }

/** How a sheet was read. */
export type SheetReading = {
  readonly sheet: string
  readonly rows: RowKind | undefined
  readonly columns: readonly string[]
  /** The tool whose export it is, and the headers that show it; any other file is mapped by hand. */
  readonly recognized: Pick<Recognized, 'id' | 'name' | 'language' | 'shownBy'> | undefined
  /** How its days are written, where it has any: as the file shows, or as was said. */
  readonly order: DateOrder | undefined
  readonly shownMark: ShownMark | undefined
  readonly skipped: readonly SkippedRow[]
  /** Days of a version with a number that is not reported: they are no rows. */
  readonly incomplete: readonly { readonly arm: string; readonly on: CivilDate }[]
  /** Units in more than one version, and units that lack a number: how many, and the first. */
  readonly straddling: { readonly count: number; readonly first: readonly string[] }
  readonly lacking: { readonly count: number; readonly first: readonly string[] }
}

/**
 * What a file comes to: rows where nothing is open, else questions and issues; never a guess. `problems`: sheets that
 * cannot be read at all.
 */
export type Imported = {
  readonly read: readonly FileReading[]
  readonly rows: readonly ImportedRow[]
  /** Answers that fit nothing in the files or the plan. */
  readonly answers: readonly AnswerIssue[]
  readonly questions: readonly ImportQuestion[]
  readonly issues: readonly ImportIssue[]
  readonly problems: readonly (BlockError & { readonly sheet: string })[]
  readonly sheets: readonly SheetReading[]
}
