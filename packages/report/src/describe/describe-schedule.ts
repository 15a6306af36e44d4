import type { CivilDate, Plan, PlannedBlock, VersionsPlan } from '@cimento/core'
import { addDays, blockOn, periodsOfPlan } from '@cimento/core'
import { formatShortWeekdayDate } from '../formats/dates.ts'
import { startOfSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { blockWordsOf } from '../words/block-words-of.ts'
import { armLetter } from './arm-label.ts'

/** One turn of a version, or one area. */
export type ScheduleLine = {
  /** "From Monday 2 Nov to Sunday 8 Nov: A". */
  readonly text: string
  /** The days of it that do not count; null where all do. */
  readonly leftOut: string | null
  /** Where the days of the turn begin and end; null of an area. */
  readonly turn: PlannedBlock | null
}

/** Which version runs when, or where: a list to copy into a diary or to send around. Empty of any other plan. */
export function describeSchedule(plan: Plan, language: Language): readonly ScheduleLine[] {
  if (plan.kind !== 'blocks') return []
  if (plan.design.kind === 'areas') return areaLines(plan, plan.design, language)
  return (periodsOfPlan(plan) ?? []).map((turn) => turnLine(turn, plan, language))
}

function turnLine(turn: PlannedBlock, plan: VersionsPlan, language: Language): ScheduleLine {
  const { schedule: words } = blockWordsOf(language)
  const on = (date: string) => formatShortWeekdayDate(date, language)
  const { firstDay, firstCountedDay, lastDay } = turn
  const version = armLetter(turn.arm, plan)
  const lastLeftOut = addDays(firstCountedDay, -1)
  return {
    text:
      firstDay === lastDay
        ? startOfSentence(words.turnOfOneDay({ on: on(firstDay), version }))
        : words.turn({ from: on(firstDay), to: on(lastDay), version }),
    leftOut:
      firstCountedDay === firstDay
        ? null
        : firstDay === lastLeftOut
          ? words.leftOutDay({ on: on(firstDay) })
          : words.leftOut({ from: on(firstDay), to: on(lastLeftOut) }),
    turn,
  }
}

function areaLines(
  plan: VersionsPlan,
  { areas, pairs }: Extract<Extract<VersionsPlan, { kind: 'blocks' }>['design'], { kind: 'areas' }>,
  language: Language,
): readonly ScheduleLine[] {
  const { schedule: words } = blockWordsOf(language)
  const [first, second] = plan.arms
  return areas.map(({ id, name }) => {
    const area = name?.trim() || id
    const pair = pairs.find(({ control, treatment }) => control === id || treatment === id)
    if (!pair) return { text: words.areaLeftOut({ area }), leftOut: null, turn: null }
    const version = armLetter((pair.control === id ? first : second).id, plan)
    return { text: words.area({ area, version }), leftOut: null, turn: null }
  })
}

/** Whose turn it is today, while a test by periods runs; null of any other, and outside its days. */
export function describeTurn(plan: Plan, today: CivilDate, language: Language): string | null {
  const words = blockWordsOf(language).running
  const on = (date: string) => formatShortWeekdayDate(date, language)
  const [first] = periodsOfPlan(plan) ?? []
  if (first && today < first.firstDay)
    return words.starts({ version: armLetter(first.arm, plan), on: on(first.firstDay) })
  const turn = blockOn(plan, today)
  if (!turn) return null
  const version = armLetter(turn.arm, plan)
  if (today < turn.firstCountedDay) return words.todayWashout({ version, from: on(turn.firstCountedDay) })
  return today === turn.lastDay
    ? words.todayLast({ version })
    : words.today({ version, until: on(turn.lastDay) })
}
