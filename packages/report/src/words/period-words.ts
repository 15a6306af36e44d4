import type { VerdictName } from '@cimento/core'
import type { Around, CountFacts } from './verdict-words.ts'

/**
 * What is said otherwise of a comparison of before and after. No verb of a cause: everything that changed with the days
 * is in the figure.
 */
export type PeriodWords = {
  readonly tag: { readonly [K in VerdictName]?: string }
  readonly before: string
  readonly after: string
  /** "2/11–15/11", ready for brackets. */
  readonly days: (facts: { from: string; to: string }) => string
  readonly comparison: string
  readonly table: { readonly caption: (facts: { kpi: string }) => string; readonly version: string }
  /** What a met criterion shows, and what it does not. */
  readonly shown: {
    readonly betterThanZero: (facts: { threshold: string }) => string
    readonly threshold: (facts: { threshold: string }) => string
  }
  readonly subject: (facts: { kpi: string }) => string
  readonly noData: Around
  readonly counts: (facts: CountFacts) => string
  readonly amountRange: (facts: { low: string; high: string; control: string }) => string
  /** Said with every result, in the page and in every export. */
  readonly caution: string
  readonly trust: string
  readonly criterionBefore: (date: string) => string
  readonly criterionAfterChange: (date: string) => string
  readonly basis: (facts: { daysBefore: number; daysAfter: number }) => string
  /** How much a day resembles the next; the higher, the less each day counts. */
  readonly alike: { readonly [K in 'hardly' | 'somewhat' | 'much']: (autocorrelation: string) => string }
  /** As a reason for the advice. */
  readonly noControl: string
  /** Why a met criterion is not scaled. */
  readonly confirm: string
  readonly plan: {
    readonly when: (facts: {
      from: string
      lastBefore: string
      changesOn: string
      to: string
      before: string
      after: string
    }) => string
    readonly caution: string
  }
}
