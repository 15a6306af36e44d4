import type { ReadingDays } from '@cimento/core'
import type { Language } from '../language.ts'
import { calendarWordsOf } from '../words/calendar-words-of.ts'
import { describeReadingDays } from './describe-reading-days.ts'
import { icalFile, type CalendarContext } from './ical-file.ts'
import { recheckEvents } from './recheck-events.ts'

/** The reading and the rechecks of a test between versions, as a file for a diary. */
export function readingsCalendar(days: ReadingDays, context: CalendarContext, language: Language): string {
  const words = calendarWordsOf(language)
  const said = describeReadingDays(days, language)
  const { key, title } = context
  const reading = {
    name: 'reading',
    on: days.reading.on,
    summary: words.readTitle({ key, title }),
    lines: [said.reading, said.peaks ?? ''],
  }
  return icalFile([reading, ...recheckEvents(days, context, language)], context)
}

export function calendarFileName(key: string, language: Language): string {
  return calendarWordsOf(language).fileName({ key })
}
