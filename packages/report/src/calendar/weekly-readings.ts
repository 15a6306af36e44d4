import type { CivilDate, Plan, SummerPause } from '@cimento/core'
import { daysBetween, plannedLooks, readingDays } from '@cimento/core'
import { formatShortWeekdayDate, formatWeekdayDate } from '../formats/dates.ts'
import type { Language } from '../language.ts'
import { calendarWordsOf } from '../words/calendar-words-of.ts'
import { goalPlanWordsOf } from '../words/goal-plan-words-of.ts'
import { lookWordsOf } from '../words/look-words-of.ts'
import { icalFile, type CalendarContext } from './ical-file.ts'
import { recheckEvents } from './recheck-events.ts'

type Schedule = Pick<Plan, 'startsOn' | 'durationDays' | 'maturationDays'>

/** A weekly reading on a day people work, in words. */
export type WeeklyReading = {
  readonly number: number
  readonly on: CivilDate
  readonly text: string
  /** To another day than planned. */
  readonly isMoved: boolean
}

/**
 * The readings of a test that is read every week; one that falls on a holiday moves, and says why. Of several that a
 * pause moves to one day only the last is left: it reads what the others would have read.
 */
export function weeklyReadings(
  plan: Schedule,
  language: Language,
  pause?: SummerPause,
): readonly WeeklyReading[] {
  const words = goalPlanWordsOf(language).calendar
  const looks = plannedLooks({ ...plan, looks: 'weekly' })
  const readings = looks.map(({ number, due }) => {
    const until = { startsOn: plan.startsOn, durationDays: daysBetween(plan.startsOn, due) }
    const { on, because, planned } = readingDays(until, pause).reading
    const count = { number, planned: looks.length }
    if (because === null)
      return {
        number,
        on,
        text: words.reading({ ...count, on: formatWeekdayDate(on, language) }),
        isMoved: false,
      }
    const text = words.readingMoved({
      ...count,
      day: formatShortWeekdayDate(planned, language),
      on: formatWeekdayDate(on, language),
      because: calendarWordsOf(language).because[because],
    })
    return { number, on, text, isMoved: true }
  })
  return readings.filter(({ on }, at) => readings[at + 1]?.on !== on)
}

/** The weekly readings of a test as a file for a diary, with the rechecks where versions were held against each other. */
export function weeklyReadingsCalendar(
  plan: Schedule & Pick<Plan, 'kind'>,
  context: CalendarContext,
  language: Language,
  pause?: SummerPause,
): string {
  const words = goalPlanWordsOf(language).calendar
  const { key, title } = context
  const isGoal = plan.kind === 'threshold'
  const readings = weeklyReadings(plan, language, pause)
  const events = readings.map(({ number, on, text }) => ({
    name: `reading-${number}`,
    on,
    summary: words.title({ key, title, number, planned: plannedLooks({ ...plan, looks: 'weekly' }).length }),
    lines: [text, isGoal ? words.note : lookWordsOf(language).note],
  }))
  return icalFile(
    [...events, ...(isGoal ? [] : recheckEvents(readingDays(plan, pause), context, language))],
    context,
  )
}
