import { nextMeeting, type CivilDate } from '@cimento/core'
import type { Company } from '@cimento/core/workspace'
import { describeMeeting, type Language } from '@cimento/report'
import { messages } from './messages.ts'

/**
 * The next weekly meeting, and how many of the planned readings can be made by then: "Prossima riunione: lunedì 30/11 ·
 * 2 risultati da discutere". Undefined where the company has no such meeting.
 */
export function meetingLine(
  { meetingDay, summerPause }: Company,
  readings: readonly CivilDate[],
  today: CivilDate,
  language: Language,
): string | undefined {
  if (meetingDay === null) return undefined
  const text = messages[language]
  const meeting = nextMeeting(meetingDay, today, summerPause)
  const on =
    meeting.on === today ? text.meetingToday : text.meeting({ on: describeMeeting(meeting, language) })
  const count = readings.filter((reading) => reading <= meeting.on).length
  return count === 0 ? on : `${on} · ${text.toLookAt({ count })}`
}
