import type { CountIssue, NotThere } from '@cimento/core/workspace'

/** A typed text that is no number: it never became a count, so the core has not seen it. */
export type UnreadableCount = {
  readonly kind: 'unreadable'
  readonly date: string
  readonly arm: string
  readonly measure: string
  readonly text: string
}

/** Version, where there are several, and day, formatted: `B, 14/11`. `column` is what is counted, ready for a sentence. */
export type CountPlace = { readonly place: string; readonly column: string }

/** One sentence for everything that can be wrong with a count in the grid. */
export type CountWords = {
  readonly unreadable: (facts: CountPlace & { text: string }) => string
  readonly negative: (facts: CountPlace & { value: string }) => string
  readonly notWhole: (facts: CountPlace & { value: string }) => string
  /** Of events of people. */
  readonly notWholeEvents: (facts: CountPlace & { value: string }) => string
  readonly tooLarge: (facts: CountPlace & { value: string }) => string
  readonly unknownColumn: (facts: CountPlace) => string
  readonly futureDate: (facts: CountPlace & { limit: string }) => string
  readonly beforeStart: (facts: CountPlace & { limit: string }) => string
  readonly afterEnd: (facts: CountPlace & { limit: string }) => string
  /** A day of the other side of the change. */
  readonly notBefore: (facts: CountPlace & { limit: string }) => string
  readonly notAfter: (facts: CountPlace & { limit: string }) => string
  /** A day on which another version was on. */
  readonly otherTurn: (facts: CountPlace & { on: string }) => string
  readonly moreEventsThanUnits: (
    facts: CountPlace & { value: string; units: string; unitsColumn: string },
  ) => string
  /** `leads` up to that day are fewer than those kept or rejected. */
  readonly moreOutcomesThanLeads: (facts: CountPlace & { outcomes: string; leads: string }) => string
  readonly decreasingTotal: (
    facts: CountPlace & { value: string; before: string; beforeDate: string },
  ) => string
  readonly tooManyCells: (facts: { count: string; most: string }) => string
  readonly notThere: { readonly [K in NotThere['field']]: string }
  readonly tooEarly: (on: string) => string
  readonly noDayMissing: string
  /** At most a few days are named; `days` is null where they are too many. */
  readonly missingSoFar: (facts: { days: readonly string[] | null; count: number; first: string }) => string
}

export type GridIssue = CountIssue | NotThere | UnreadableCount
