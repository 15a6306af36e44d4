import type { MovedDay } from '@cimento/core'
import { formatShortWeekdayDate } from '../formats/dates.ts'
import type { Language } from '../language.ts'
import { calendarWordsOf } from '../words/calendar-words-of.ts'

/** The day of a meeting, and why it is another one than usual: "martedì 7/4 invece di lunedì 6/4 (Pasquetta)". */
export function describeMeeting({ planned, on, because }: MovedDay, language: Language): string {
  const day = (date: string) => formatShortWeekdayDate(date, language)
  if (because === null) return day(on)
  const words = calendarWordsOf(language)
  return words.meetingMoved({ planned: day(planned), on: day(on), because: words.because[because] })
}
