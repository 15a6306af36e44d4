/** Where in a file or a paste: row and column count from 1, `columnName` is empty without a header. */
export type IntakePlace = {
  readonly row: number
  readonly column: number
  readonly columnName: string
  readonly text: string
}

/** Why a file or a pasted text cannot be read at all: the errors of intake by their shape. */
export type IntakeProblem =
  | { readonly kind: 'empty-file' | 'locked' | 'no-sheets' | 'no-rows' }
  | { readonly kind: 'file-too-large'; readonly limit: number }
  | { readonly kind: 'swollen'; readonly limit: number }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'too-many-columns'; readonly row: number; readonly limit: number }
  | {
      readonly kind: 'foreign-file'
      readonly what: 'pdf' | 'image' | 'archive' | 'old-workbook' | 'web-page' | 'json' | 'binary'
    }
  | { readonly kind: 'broken'; readonly part: string }
  | { readonly kind: 'unclosed-quote'; readonly row: number }
  | { readonly kind: 'second-table'; readonly row: number }
  | { readonly kind: 'extra-cell'; readonly row: number; readonly column: number; readonly text: string }

/** What cannot be taken of a row, by its shape. */
export type IntakeIssue = IntakePlace &
  (
    | {
        readonly kind:
          | 'unreadable-date'
          | 'impossible-date'
          | 'future-date'
          | 'not-yes-or-no'
          | 'another-before'
      }
    | { readonly kind: 'duplicate-date'; readonly firstRow: number }
    | {
        readonly kind: 'unreadable-number' | 'fraction' | 'negative' | 'running-total-falls'
        readonly arm?: string
        readonly measure?: string
      }
    | {
        readonly kind: 'events-above-units'
        readonly arm: string
        readonly events: number
        readonly units: number
        readonly unitsColumn: number
        readonly unitsColumnName: string
      }
  )

type Said = { readonly place: string; readonly text: string }

/** Why a row is left out. */
export type IntakeSkip =
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

/** What is said of a file's rows: why they cannot be read, taken or counted. */
export type IntakeWords = {
  readonly place: (facts: {
    readonly row: number
    readonly column: string
    readonly arm: string | undefined
  }) => string
  readonly named: (name: string) => string
  readonly problem: {
    readonly [K in Exclude<IntakeProblem['kind'], 'foreign-file'>]: (facts: ProblemFacts) => string
  }
  readonly foreign: {
    readonly [K in Extract<IntakeProblem, { readonly kind: 'foreign-file' }>['what']]: string
  }
  readonly issue: {
    readonly [K in Exclude<IntakeIssue['kind'], 'duplicate-date' | 'events-above-units'>]: (
      said: Said,
    ) => string
  } & {
    readonly 'duplicate-date': (said: Said & { readonly firstRow: number }) => string
    readonly 'events-above-units': (
      facts: Readonly<Record<'place' | 'events' | 'units' | 'unitsColumn', string>>,
    ) => string
    readonly fractionOfEvents: (said: Said) => string
  }
  readonly skipped: { readonly [K in IntakeSkip]: (rows: string) => string }
}

type ProblemFacts = {
  readonly limit: string
  readonly row: number
  readonly column: number
  readonly text: string
  readonly part: string
}
