import type { AreasDesign, CivilDate, Plan, PlannedBlock, VersionsPlan } from '@cimento/core'
import { addDays, blockOn, periodsOfPlan, plannedBlocks } from '@cimento/core'
import { formatShortDate, formatShortWeekdayDate } from '../formats/dates.ts'
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
  /** Null of an area that takes no part. */
  readonly isControl: boolean | null
}

/** Which version runs when, or where: a list to copy into a diary or to send around. */
export function describeSchedule(
  { startsOn, arms, design }: SchedulePlan,
  language: Language,
): readonly ScheduleLine[] {
  if (design.kind === 'areas') return areaLines(arms, design, language)
  return plannedBlocks({ startsOn, design }).map((turn) => turnLine(turn, arms, language))
}

/** As much of a plan as its calendar depends on. */
export type SchedulePlan = Pick<BlocksPlan, 'startsOn' | 'arms' | 'design'>
type BlocksPlan = Extract<VersionsPlan, { readonly kind: 'blocks' }>

function turnLine(turn: PlannedBlock, arms: BlocksPlan['arms'], language: Language): ScheduleLine {
  const { schedule: words } = blockWordsOf(language)
  const on = (date: string) => formatShortWeekdayDate(date, language)
  const short = (date: string) => formatShortDate(date, language)
  const { firstDay, firstCountedDay, lastDay } = turn
  const version = armLetter(turn.arm, { arms })
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
          ? words.leftOutDay({ on: short(firstDay) })
          : words.leftOut({ from: short(firstDay), to: short(lastLeftOut) }),
    isControl: turn.arm === arms[0].id,
  }
}

function areaLines(
  arms: BlocksPlan['arms'],
  { areas, pairs }: AreasDesign,
  language: Language,
): readonly ScheduleLine[] {
  const { schedule: words } = blockWordsOf(language)
  return areas.map(({ id, name }) => {
    const area = name?.trim() || id
    const pair = pairs.find(({ control, treatment }) => control === id || treatment === id)
    if (!pair) return { text: words.areaLeftOut({ area }), leftOut: null, isControl: null }
    const isControl = pair.control === id
    const version = armLetter(arms[isControl ? 0 : 1].id, { arms })
    return { text: words.area({ area, version }), leftOut: null, isControl }
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
