import type { Around } from './verdict-words.ts'

/** A reading by its place: planned, at any time, or one that the plan did not have. */
export type PlaceOfLook =
  | { readonly kind: 'planned'; readonly number: number; readonly planned: number }
  | { readonly kind: 'any-time'; readonly number: number }
  | { readonly kind: 'extra' }

/** What is said of a test of versions that is read more than once. Dates, counts and intervals are already formatted. */
export type LookWords = {
  /** "lettura 3 di 4": inside a sentence. */
  readonly place: (place: PlaceOfLook) => string
  /** Which reading it was, and when. */
  readonly tag: (facts: { place: string; on: string }) => string
  /** A reading that ended nothing. */
  readonly notYet: (facts: { place: string; next: string }) => Around
  readonly caution: string
  readonly trust: {
    readonly units: (facts: { collected: string; planned: string; units: string }) => string
    /** `ended`: the reading that ended the test with others still to come. */
    readonly made: (facts: {
      made: number
      planned: number
      missed: number
      extra: number
      ended: string | null
    }) => string
    readonly anyTime: (facts: { made: number }) => string
    readonly level: string
  }
  readonly details: {
    readonly looks: string
    readonly weekly: string
    readonly anyTime: string
    readonly single: string
    readonly meaning: string
    readonly meaningText: string
    readonly level: string
    readonly levelText: (facts: { benefit: string; harm: string }) => string
    readonly pValue: string
    readonly nominal: (text: string) => string
  }
  readonly plan: {
    readonly weekly: (facts: {
      total: string
      units: string
      count: number
      first: string
      last: string
    }) => string
    readonly anyTime: (facts: { total: string; units: string; last: string }) => string
  }
  readonly alarm: {
    readonly worse: (facts: { arm: string; measure: string }) => string
    /** Where nothing was left to chance: no word of a cause. */
    readonly lower: (facts: { arm: string; measure: string }) => string
  }
  /** A reading outside the plan, beside a result that leaves the page. */
  readonly extraCaveat: (facts: { extra: number }) => string
  readonly note: string
  readonly chart: {
    readonly title: (facts: { kpi: string }) => string
    readonly caption: (facts: { place: string; on: string; interval: string; estimate: string }) => string
    readonly step: (facts: { place: string; interval: string; said: string }) => string
    readonly axis: string
    /** What the shapes mean. */
    readonly key: string
    readonly notYet: string
    readonly missed: string
    readonly notNeeded: string
    readonly notEstimable: string
    readonly headers: (units: string) => readonly [string, string, string, string]
    readonly row: (facts: { number: number | null; on: string }) => string
  }
}
