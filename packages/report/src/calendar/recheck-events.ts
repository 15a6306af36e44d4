import type { ReadingDays } from '@cimento/core'
import type { Language } from '../language.ts'
import { calendarWordsOf } from '../words/calendar-words-of.ts'
import { describeRecheck } from './describe-reading-days.ts'
import type { CalendarContext, CalendarEvent } from './ical-file.ts'

/** The days on which the effect of a test is looked at again. */
export function recheckEvents(
  days: ReadingDays,
  { key, title }: Pick<CalendarContext, 'key' | 'title'>,
  language: Language,
): readonly CalendarEvent[] {
  const words = calendarWordsOf(language)
  return days.rechecks.map((recheck) => ({
    name: `recheck-${recheck.afterDays}`,
    on: recheck.on,
    summary: words.recheckTitle({ key, title, afterDays: recheck.afterDays }),
    lines: [describeRecheck(recheck, language)],
  }))
}
