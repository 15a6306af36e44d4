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
  readonly meetingMoved: (facts: { planned: string; on: string; because: string }) => string
  readonly peakInside: (facts: { peak: string; from: string; to: string }) => string
  readonly peaks: (facts: { peaks: string }) => string
  /** Where a day has one version only. */
  readonly peaksAlone: (facts: { peaks: string }) => string
  /** The result on the days that no peak touches: the same side of zero, another one, or none. */
  readonly without: {
    readonly same: (facts: PeaksLeftOut & { interval: string }) => string
    readonly other: (facts: PeaksLeftOut & { interval: string }) => string
    readonly nothing: (facts: PeaksLeftOut) => string
  }
  /** Titles of the events in a diary. */
  readonly readTitle: (facts: { key: string; title: string }) => string
  readonly recheckTitle: (facts: { key: string; title: string; afterDays: number }) => string
  readonly fileName: (facts: { key: string }) => string
}

type PeaksLeftOut = { readonly peaks: readonly string[]; readonly days: number }
