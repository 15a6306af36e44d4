import { countsOneArm, type DayVersions, type ReadingDays } from '@cimento/core'
import { formatShortDate, formatShortWeekdayDate, formatWeekdayDate } from '../formats/dates.ts'
import { joinList } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { calendarWordsOf } from '../words/calendar-words-of.ts'

export type ReadingDaysDescription = {
  readonly reading: string
  readonly rechecks: readonly string[]
  /** Whether the reading moves: then it is said even where nothing else is. */
  readonly moved: boolean
  /** Null where there is none. */
  readonly peaks: string | null
}

/** The days of a test in words: when it is read, why on another day than planned, which peaks it goes through. */
export function describeReadingDays(
  { reading, rechecks, peaks }: ReadingDays,
  language: Language,
  plan: DayVersions,
): ReadingDaysDescription {
  const words = calendarWordsOf(language)
  const named = ({ peak, from, to }: ReadingDays['peaks'][number]) =>
    words.peakInside({
      peak: words.peak[peak],
      from: formatShortDate(from, language),
      to: formatShortDate(to, language),
    })
  const on = (date: string) => formatShortWeekdayDate(date, language)
  return {
    reading:
      reading.because === null
        ? words.reading({ on: on(reading.on) })
        : words.readingMoved({
            planned: formatWeekdayDate(reading.planned, language),
            on: on(reading.on),
            because: words.because[reading.because],
          }),
    rechecks: rechecks.map((recheck) => describeRecheck(recheck, language)),
    moved: reading.because !== null,
    peaks:
      peaks.length === 0
        ? null
        : // Of a day with one version nothing else lives through the peaks beside it.
          (countsOneArm(plan) ? words.peaksAlone : words.peaks)({
            peaks: joinList(peaks.map(named), language),
          }),
  }
}

/** The day on which an effect is looked at again, and why it is another one than planned. */
export function describeRecheck(
  { planned, on, because, afterDays }: ReadingDays['rechecks'][number],
  language: Language,
): string {
  const words = calendarWordsOf(language)
  const date = formatWeekdayDate(on, language)
  if (because === null) return words.recheck({ afterDays, on: date })
  const from = formatShortWeekdayDate(planned, language)
  return words.recheckMoved({ afterDays, planned: from, on: date, because: words.because[because] })
}
