import type { BlockDesign } from '@cimento/core'
import type { Around } from './verdict-words.ts'

type ByDesign<T> = { readonly [K in BlockDesign['kind']]: T }

/** A period as a person copies it: "From Monday 2 Nov to Sunday 8 Nov: A". */
type TurnFacts = { readonly from: string; readonly to: string; readonly version: string }

/**
 * What is said otherwise of a test by periods or areas in random order. Chance decided, so an effect is an effect; but
 * it drew few periods or areas, not people.
 */
export type BlockWords = {
  readonly noData: ByDesign<Around>
  /** Said with every result, in the page and in every export. */
  readonly caution: ByDesign<string>
  /** While it runs: why nobody checks how people were split. */
  readonly trust: ByDesign<string>
  /** `count` periods, or pairs of areas. */
  readonly basis: ByDesign<(facts: { count: number; smallestPValue: string }) => string>
  /** Which test the numbers come from. */
  readonly method: ByDesign<string>
  readonly washoutLeftOut: (facts: { days: number; each: number }) => string
  readonly plan: {
    readonly periods: (facts: {
      from: string
      to: string
      count: number
      days: number
      first: string
      second: string
      seed: string
    }) => string
    readonly paired: string
    readonly washout: (days: number) => string
    readonly areas: (facts: {
      from: string
      to: string
      pairs: number
      first: string
      second: string
      seed: string
    }) => string
  }
  readonly schedule: {
    readonly turn: (facts: TurnFacts) => string
    readonly turnOfOneDay: (facts: { on: string; version: string }) => string
    /** Behind a turn: the days of it that do not count. */
    readonly leftOut: (facts: { from: string; to: string }) => string
    readonly leftOutDay: (facts: { on: string }) => string
    readonly area: (facts: { area: string; version: string }) => string
    readonly areaLeftOut: (facts: { area: string }) => string
  }
  readonly calendar: {
    readonly turnTitle: (facts: { key: string; title: string; version: string }) => string
  }
  readonly running: {
    readonly today: (facts: { version: string; until: string }) => string
    readonly todayLast: (facts: { version: string }) => string
    readonly todayWashout: (facts: { version: string; from: string }) => string
    readonly starts: (facts: { version: string; on: string }) => string
  }
  readonly outlook: {
    readonly visible: ByDesign<(facts: { count: number; effect: string }) => string>
    /** So many show the threshold. */
    readonly required: ByDesign<(facts: { count: number; effect: string }) => string>
    readonly enough: ByDesign<(facts: { count: number; effect: string }) => string>
    readonly never: (effect: string) => string
    readonly smallestPValue: (pValue: string) => string
    readonly assumed: string
  }
}
