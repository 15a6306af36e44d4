import type { Plan, ReadingDays } from '@cimento/core'
import { periodsOfPlan } from '@cimento/core'
import { armLetter } from '../describe/arm-label.ts'
import { describeSchedule } from '../describe/describe-schedule.ts'
import type { Language } from '../language.ts'
import { calendarWordsOf } from '../words/calendar-words-of.ts'
import { describeReadingDays } from './describe-reading-days.ts'
import { startOfSentence } from '../formats/text.ts'
import { blockWordsOf } from '../words/block-words-of.ts'
import { icalFile, type CalendarContext, type CalendarEvent } from './ical-file.ts'
import { recheckEvents } from './recheck-events.ts'

/**
 * The reading and the rechecks of a test between versions, as a file for a diary; of turns also the days on which they
 * change.
 */
export function readingsCalendar(
  days: ReadingDays,
  context: CalendarContext,
  language: Language,
  plan: Plan,
): string {
  const words = calendarWordsOf(language)
  const said = describeReadingDays(days, language, plan)
  const { key, title } = context
  const reading = {
    name: 'reading',
    on: days.reading.on,
    summary: words.readTitle({ key, title }),
    lines: [said.reading, said.peaks ?? ''],
  }
  return icalFile(
    [...turnsOf(plan, context, language), reading, ...recheckEvents(days, context, language)],
    context,
  )
}

/** The first day of each turn: on it somebody has to switch. */
function turnsOf(plan: Plan, { key, title }: CalendarContext, language: Language): readonly CalendarEvent[] {
  if (plan.kind !== 'blocks') return []
  const words = blockWordsOf(language).calendar
  const lines = describeSchedule(plan, language)
  return (periodsOfPlan(plan) ?? []).map(({ number, arm, firstDay }, at) => ({
    name: `turn-${number}`,
    on: firstDay,
    summary: words.turnTitle({ key, title, version: armLetter(arm, plan) }),
    lines: [lines[at]?.text ?? '', startOfSentence(lines[at]?.leftOut ?? '')],
  }))
}

export function calendarFileName(key: string, language: Language): string {
  return calendarWordsOf(language).fileName({ key })
}
