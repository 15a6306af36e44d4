import type { MovedDay, SeasonalPeak } from '@cimento/core'

/** Readings and rechecks as days of a working calendar. Dates are already formatted. */
export type CalendarWords = {
  readonly because: { readonly [K in Exclude<MovedDay['because'], null>]: string }
  readonly peak: { readonly [K in SeasonalPeak]: string }
  readonly reading: (facts: { on: string }) => string
  readonly readingMoved: (facts: { planned: string; on: string; because: string }) => string
  readonly recheck: (facts: { afterDays: number; on: string }) => string
  readonly recheckMoved: (facts: {
    afterDays: number
    planned: string
    on: string
    because: string
  }) => string
  readonly peakInside: (facts: { peak: string; from: string; to: string }) => string
  readonly peaks: (facts: { peaks: string }) => string
  /** Titles of the events in a diary. */
  readonly readTitle: (facts: { key: string; title: string }) => string
  readonly recheckTitle: (facts: { key: string; title: string; afterDays: number }) => string
  readonly fileName: (facts: { key: string }) => string
}
