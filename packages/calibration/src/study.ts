/** How much is computed: `short` belongs to `npm test`, `full` takes minutes and writes the page. */
export type Effort = 'short' | 'full'

/** What a share of tests must stay below or above; `published`: it is what it is, and said. */
export type Limit = { readonly atMost: number } | { readonly atLeast: number } | { readonly published: true }

/** One share of tests, from 0 to 1, that the statistics promise something about. */
export interface Figure {
  readonly name: string
  readonly measured: number
  readonly limit: Limit
  /** Absent where every outcome was weighed with its probability. */
  readonly runs?: number
  /** The same measured on a habit that is known to be wrong: beyond the limit too, or the measure sees nothing. */
  readonly control?: Control
}

export interface Control {
  readonly name: string
  readonly measured: number
  /** What it must exceed, or stay below; without it, the figure's own limit. */
  readonly beyond?: number
}

/** What a study found: its figures, and the cells of its grid that deserve to be listed. */
export interface Findings {
  readonly figures: readonly Figure[]
  readonly listed?: Listing
}

export interface Listing {
  readonly title: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface Study {
  readonly name: string
  /** What is measured and how, in two or three sentences for the page. */
  readonly about: string
  readonly measure: (effort: Effort) => Findings
}
