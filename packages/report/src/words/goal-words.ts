import type { VerdictName } from '@cimento/core'
import type { Around } from './verdict-words.ts'

/** What every sentence around an interval of a cost may need; money and counts are formatted with their units. */
export type CostFacts = {
  readonly subject: string
  readonly goal: string
  /** "0 leads": said where nothing came, and so no cost has an upper end. */
  readonly noOutcome: string | null
  /** What is left of the cap; null where nothing is. */
  readonly left: string | null
  readonly next: string | null
}

/**
 * What is said of one version held against a goal. It never speaks of A and B: there is only one. A name is never next
 * to an article or a word that must agree with it.
 */
export type GoalWords = {
  readonly tag: { readonly [K in VerdictName]?: string }
  readonly stopLossTag: string
  readonly unnamed: string
  readonly headline: {
    readonly [K in 'below' | 'above' | 'too-wide' | 'not-yet']: (facts: CostFacts) => Around
  } & {
    readonly 'stop-loss': (facts: {
      kpi: string
      spend: string
      outcomes: string
      goal: string
      hasInterval: boolean
    }) => Around
    readonly 'no-data': Around
    readonly 'no-data-yet': (facts: { next: string | null }) => Around
    readonly running: (facts: { spend: string; cap: string; outcomes: string; next: string | null }) => Around
  }
  readonly between: (facts: { low: string; high: string }) => string
  readonly atLeast: (low: string) => string
  readonly caption: (facts: {
    kpi: string
    level: string
    interval: string
    estimate: string | null
  }) => string
  /** What a met criterion shows, and what it does not. */
  readonly shown: (goal: string) => string
  readonly caution: string
  /** What one channel alone cannot show: said with every result, in the page and in every export. */
  readonly caveat: string
  readonly figures: {
    readonly spend: string
    readonly ofCap: (facts: { spend: string; cap: string }) => string
    readonly left: (left: string) => string
    readonly capUsed: string
    readonly atGoal: (facts: { goal: string; outcomes: string }) => string
    readonly range: (facts: { low: string; high: string }) => string
    readonly atMost: (high: string) => string
    readonly estimate: (facts: { events: string; estimate: string }) => string
  }
  readonly chart: {
    readonly title: (facts: { kpi: string; goal: string }) => string
    readonly description: (facts: { level: string; interval: string; estimate: string | null }) => string
    readonly goal: (goal: string) => string
    readonly goalLabel: (goal: string) => string
    readonly position: { readonly [K in 'below' | 'above' | 'across']: string }
    readonly below: string
    /** Where "below the goal" does not fit. */
    readonly belowNarrow: string
    readonly above: string
  }
  readonly table: {
    readonly caption: (facts: { kpi: string }) => string
    readonly version: string
    readonly intervalAndEstimate: (facts: { interval: string; estimate: string | null }) => string
  }
  readonly trust: {
    readonly spend: (facts: { spend: string; cap: string }) => string
    readonly readings: (facts: { made: number; planned: number }) => string
    /** Why the interval of a reading is not one of 95 %. */
    readonly level: (facts: { level: string; planned: number }) => string
  }
  /** How much more than chance outcomes vary: after its label, in the trust list and in the details. */
  readonly variation: {
    readonly label: string
    readonly dispersionAssumed: (times: string) => string
    readonly dispersionMeasured: (times: string) => string
    readonly dispersionNone: string
  }
  readonly progress: {
    readonly soFar: (facts: { spend: string; cap: string; outcomes: string }) => string
    /** What the reading that is due counts. */
    readonly counted: (facts: { spend: string; cap: string; outcomes: string; through: string }) => string
    readonly capReached: string
    readonly stopLoss: (facts: { stopLoss: string }) => string
    readonly stopLossReached: (facts: { stopLoss: string; outcomes: string }) => string
  }
  /** A reading was made, and the test goes on. */
  readonly runsOn: string
  readonly advice: {
    readonly below: (goal: string) => string
    readonly above: (goal: string) => string
    readonly across: (goal: string) => string
    readonly stopLoss: string
    readonly stopLossRule: string
  }
  readonly details: {
    readonly methodText: string
    readonly interval: (level: string) => string
    readonly level: string
    readonly levelText: (facts: { level: string; number: number; planned: number }) => string
    readonly information: string
    readonly informationText: (facts: { spend: string; cap: string }) => string
  }
}
