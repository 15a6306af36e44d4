import type { ReadingDays, TestKind } from '@cimento/core'
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

/** Nothing else lives through the peaks beside it. */
const hasOneVersionADay = (kind: TestKind): boolean =>
  kind === 'threshold' || kind === 'before-after' || kind === 'blocks'

/** The days of a test in words: when it is read, why on another day than planned, which peaks it goes through. */
export function describeReadingDays(
  { reading, rechecks, peaks }: ReadingDays,
  language: Language,
  kind: TestKind = 'ab',
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
    rechecks: rechecks.map(({ planned, on: movedTo, because, afterDays }) => {
      const date = formatWeekdayDate(movedTo, language)
      if (because === null) return words.recheck({ afterDays, on: date })
      const from = on(planned)
      return words.recheckMoved({ afterDays, planned: from, on: date, because: words.because[because] })
    }),
    moved: reading.because !== null,
    peaks:
      peaks.length === 0
        ? null
        : (hasOneVersionADay(kind) ? words.peaksAlone : words.peaks)({
            peaks: joinList(peaks.map(named), language),
          }),
  }
}
