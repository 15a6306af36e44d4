import type { Result } from '@cimento/core'
import type {
  Block,
  BlockError,
  FileError,
  JoinError,
  PlanWindow,
  RowChoices,
  RowKind,
  RowsHere,
  RowsReading,
  RowsSummary,
  SheetStart,
  SkippedRow,
} from '@cimento/intake'

/** A sheet that has something in it. Of a text file there is one, named after the file. */
export type FoundSheet = { readonly name: string }

/** What is wrong with a sheet; `sheet` is empty where there is only one. */
export type SheetProblem = (BlockError & { readonly sheet: string }) | JoinError

/** Chosen sheets as rows: of a long file no more than what is shown ever comes to the page. */
export type TakenRows = {
  /** Where it is short enough to be looked at and changed, and nothing more is needed. */
  readonly text: string | undefined
  readonly block: Result<Block, SheetProblem>
  readonly rows: Result<RowsSummary, SheetProblem>
  /** Of several sheets: where each begins among the rows. */
  readonly starts: Readonly<Record<RowKind, readonly SheetStart[]>>
}

/** How many rows are left out, by reason, where the reading lists only the first. */
export type SkippedCounts = ReadonlyMap<SkippedRow['reason'], number>

/** What the page asks of the intake worker, by kind: the question and its answer. */
export type IntakeRequests = {
  readonly open: {
    readonly asks: { readonly files: readonly File[] }
    readonly answer: Result<readonly FoundSheet[], FileError & { readonly file: string }>
  }
  readonly take: {
    readonly asks: {
      readonly sheets: readonly number[]
      readonly window: PlanWindow
      /** What the column is called that says which of several sheets a row stands in. */
      readonly versionName: string
    }
    readonly answer: TakenRows
  }
  readonly read: {
    readonly asks: { readonly choices: RowChoices; readonly here: RowsHere }
    readonly answer: { readonly reading: RowsReading; readonly skippedCounts: SkippedCounts }
  }
}

export type IntakeRequest<K extends keyof IntakeRequests = keyof IntakeRequests> = {
  [Kind in K]: { readonly kind: Kind } & IntakeRequests[Kind]['asks']
}[K]

/** How much of the bytes was read. */
export type Progress = { readonly done: number; readonly total: number }

export type IntakeAnswer<T> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly value: T }
  /** The platform's text. */
  | { readonly kind: 'failed'; readonly reason: string }
