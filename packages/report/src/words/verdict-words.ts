import type { GradeReason, Grade, KpiKind, VerdictName } from '@cimento/core'

/** Which way the KPI moved, and whether a reader could take it for the wrong one. */
export type Movement = 'up' | 'down' | 'up-worse' | 'down-better'

/** Which test a result comes from, as the details name it. */
export type Method = KpiKind | 'days' | 'periods'

/** The words around an interval: the sentence is lead + interval + end. */
export type Around = { readonly lead: string; readonly end: string }

/**
 * What each sentence needs. Everything is already formatted. `subject` is "With “B”, orders per visit":
 * a name is never next to an article or a word that must agree with it.
 */
export type HeadlineFacts = {
  readonly moved: { readonly subject: string; readonly movement: string }
  readonly 'below-threshold': {
    readonly subject: string
    readonly movement: string
    readonly threshold: string
  }
  readonly 'better-than-zero-only': {
    readonly estimate: string
    readonly threshold: string
    readonly strict: boolean
  }
  readonly 'estimate-only': { readonly estimate: string; readonly threshold: string }
  readonly 'too-wide': { readonly smallestVisible: string | null }
  readonly 'few-events': null
  readonly 'counts-only': { readonly counts: string }
  readonly 'no-data': null
  /** No interval can be stated, and counts would say nothing. */
  readonly 'too-few': null
  readonly 'no-useful-effect': { readonly threshold: string }
  /** `movement` is null where the interval holds zero. */
  readonly 'side-effect': {
    readonly subject: string
    readonly movement: string | null
    readonly better: boolean
    readonly sideEffects: string
  }
  readonly 'side-effect-only': { readonly subject: string; readonly sideEffects: string }
  readonly split: { readonly observed: string; readonly planned: string }
  readonly unhealthy: null
  /** `share` is null once the sample is complete. */
  readonly running: { readonly share: string | null; readonly next: string | null }
}

export type CountFacts = {
  readonly [K in 'units' | 'events' | 'letter' | `${'control' | 'treatment'}${'Units' | 'Successes'}`]: string
}

export type HeadlineWords = { readonly [K in keyof HeadlineFacts]: (facts: HeadlineFacts[K]) => Around }

/** Where an interval stands, for people who cannot see it. */
export type Position = 'better' | 'worse' | 'holds-zero'
export type ThresholdPosition = 'beyond' | 'across' | 'short'

export type VerdictWords = {
  readonly tag: { readonly [K in VerdictName]: string }
  /** Without a causal verb, for versions that were compared and not tested. */
  readonly comparisonTag: { readonly [K in VerdictName]?: string }
  readonly look: {
    readonly afterData: (facts: { on: string }) => string
    readonly between: (facts: { next: string }) => string
  }
  readonly movement: { readonly [K in Movement]: string }
  readonly subject: (facts: { arm: string | null; kpi: string }) => string
  readonly headline: HeadlineWords
  /** The same where nothing was left to chance: no word of a cause. */
  readonly comparedHeadline: Partial<HeadlineWords>
  readonly counts: (facts: CountFacts) => string
  readonly unitName: string
  readonly eventNames: { readonly [K in KpiKind]: string }
  readonly moneyUnit: string
  readonly spend: string
  readonly versionName: (letter: string) => string
  /** A new version, by its letter, beside the control. */
  readonly comparison: (letter: string) => string
  readonly caption: (facts: {
    kpi: string
    compared: string
    level: string
    interval: string
    estimate: string
  }) => string
  readonly shown: {
    readonly betterThanZero: (facts: { threshold: string }) => string
    readonly threshold: (facts: { threshold: string }) => string
  }
  readonly caution: string
  readonly platformCaution: string
  readonly figures: {
    readonly perBase: (facts: { base: string; units: string }) => string
    readonly countRange: (facts: { low: string; high: string; control: string }) => string
    readonly amountRange: (facts: { low: string; high: string; control: string }) => string
    readonly estimate: (facts: { events: string; estimate: string }) => string
    readonly perMonth: string
    readonly range: (facts: { low: string; high: string }) => string
    readonly atUnitsPerDay: (facts: { events: string; units: string; unitsPerDay: string }) => string
    readonly unitsPerDay: (facts: { units: string; unitsPerDay: string }) => string
    readonly valuePerMonth: string
    readonly unitValue: (facts: { value: string }) => string
  }
  readonly chart: {
    readonly title: (facts: { kpi: string; compared: string }) => string
    readonly description: (facts: { level: string; interval: string; estimate: string }) => string
    readonly threshold: (facts: { threshold: string }) => string
    readonly margin: (facts: { margin: string }) => string
    readonly position: { readonly [K in Position]: string }
    readonly thresholdPosition: { readonly [K in ThresholdPosition]: string }
    readonly thresholdLabel: (threshold: string) => string
    readonly marginLabel: (margin: string) => string
    readonly estimateLabel: (estimate: string) => string
    readonly worse: string
    readonly better: string
    readonly success: string
  }
  readonly table: {
    readonly caption: (facts: { kpi: string }) => string
    readonly version: string
    readonly intervalAndEstimate: (facts: { interval: string; estimate: string }) => string
  }
  readonly details: DetailWords
}

export type DetailWords = {
  readonly method: string
  readonly methodText: { readonly [K in Method]: string }
  readonly units: string
  readonly unitsText: (facts: { units: string; control: string; treatment: string }) => string
  readonly interval: (level: string) => string
  readonly otherScale: (level: string) => string
  readonly pValue: string
  readonly pPerHundred: (facts: { pValue: string; times: string }) => string
  readonly pOneIn: (facts: { pValue: string; oneIn: string }) => string
  readonly pBelow: (facts: { pValue: string; oneIn: string }) => string
  readonly exactTest: string
  readonly exactConfirms: (pValue: string) => string
  readonly exactDenies: (pValue: string) => string
  readonly split: string
  readonly splitText: (facts: { pValue: string; alarm: string }) => string
  readonly plan: string
  readonly noPlan: string
}

export type TrustWords = {
  readonly grade: { readonly [K in Grade]: string }
  readonly gradeReason: { readonly [K in GradeReason]: string }
  readonly criterionBefore: (date: string) => string
  readonly criterionAfterStart: (date: string) => string
  readonly criterionAfterEnd: (date: string) => string
  readonly noCriterion: string
  readonly unitsOfPlanned: (facts: { collected: string; planned: string; units: string }) => string
  readonly units: (facts: { collected: string; units: string }) => string
  readonly splitRegular: (observed: string) => string
  readonly splitMismatch: (facts: { observed: string; planned: string }) => string
  readonly splitUnknown: string
  readonly platformDecides: string
  readonly daysAreUnits: (facts: { days: number }) => string
  readonly dispersionAssumed: (times: string) => string
  readonly dispersionMeasured: (times: string) => string
  readonly dispersionNone: string
  readonly maturing: (facts: { first: string; on: string }) => string
  readonly daysCovered: (facts: { covered: number; planned: number }) => string
  readonly daysSoFar: (facts: { covered: number; planned: number }) => string
  readonly daysMissing: (facts: { covered: number; planned: number; days: readonly string[] }) => string
  readonly daysMissingMany: (facts: { covered: number; planned: number; missing: number }) => string
  readonly countedOnce: (units: string) => string
  /** How many new versions share the level of error. */
  readonly severalVersions: (facts: { versions: number; level: string }) => string
  readonly looks: (facts: { planned: number; extra: number }) => string
  readonly nextLook: (on: string) => string
  readonly planChanged: (facts: { times: number; reasons: string }) => string
}

export type GuardrailWords = {
  readonly safe: (facts: { interval: string; limit: string }) => string
  readonly unknown: (facts: { interval: string; limit: string }) => string
  readonly unknownFewEvents: (facts: { limit: string }) => string
  readonly unknownFewDays: (facts: { limit: string }) => string
  readonly unknownNearZero: (facts: { limit: string }) => string
  readonly safeFewEvents: (facts: { limit: string }) => string
  readonly brokenBeyond: (facts: { interval: string; limit: string }) => string
  readonly brokenAcross: (facts: { interval: string; limit: string }) => string
  readonly brokenWithin: (facts: { interval: string; limit: string }) => string
  readonly brokenFewEvents: (facts: { limit: string }) => string
  readonly mustVerifyNext: string
  readonly watchedNext: string
}
