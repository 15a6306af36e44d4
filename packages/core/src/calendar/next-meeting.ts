import { addDays, weekday, type CivilDate } from '../calendar.ts'
import { invariant } from '../result.ts'
import { longestPauseDays, type SummerPause } from './summer-pause.ts'
import { onWorkingDay, type MovedDay } from './working-day.ts'

/** A day of the week, 1 for Monday to 7 for Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[]

/**
 * Answers: "when do we meet next?" The first meeting of that weekday that is today or later, on the working day it
 * moves to: one of a holiday or of the summer pause is held on the first working day after it. Where several move to
 * one day it is one meeting, the one planned for that very day if there is such.
 */
export function nextMeeting(on: Weekday, today: CivilDate, pause: SummerPause): MovedDay {
  const earliest = addDays(today, -longestMove)
  const first = addDays(earliest, (on - weekday(earliest) + 7) % 7)
  const meetings = Array.from({ length: Math.ceil((2 * longestMove) / 7) }, (_, week) =>
    onWorkingDay(addDays(first, 7 * week), pause),
  )
  const toCome = meetings.filter((meeting) => meeting.on >= today)
  const [next, ...others] = toCome.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  invariant(next, 'within two longest pauses people meet')
  return others.findLast((meeting) => meeting.on === next.on) ?? next
}

/** From the first day of the longest pause to the first working day after it. */
const longestMove = longestPauseDays + 8
