import { addDays, daysBetween, type CivilDate } from '../calendar.ts'
import type { PeriodsDesign } from './block-design.ts'
import type { Plan } from './plan.ts'

/** A period of days with one version, on the calendar. */
export type PlannedBlock = {
  /** From 1. */
  readonly number: number
  /** The version that is on, by id. */
  readonly arm: string
  readonly firstDay: CivilDate
  /** The first that counts: the days before it are the washout. */
  readonly firstCountedDay: CivilDate
  readonly lastDay: CivilDate
}

/** Versions that take turns: when they begin, and in which order. */
type Turns = {
  readonly startsOn: CivilDate
  readonly design: Pick<PeriodsDesign, 'periodDays' | 'washoutDays' | 'sequence'>
}

/** On which days does each version run? In the order of the calendar. */
export function plannedBlocks(turns: Turns): readonly PlannedBlock[] {
  return turns.design.sequence.map((arm, place) => blockAt(turns, arm, place))
}

function blockAt(
  { startsOn, design: { periodDays, washoutDays = 0 } }: Turns,
  arm: string,
  place: number,
): PlannedBlock {
  const firstDay = addDays(startsOn, place * periodDays)
  return {
    number: place + 1,
    arm,
    firstDay,
    firstCountedDay: addDays(firstDay, washoutDays),
    lastDay: addDays(firstDay, periodDays - 1),
  }
}

/** The periods of a plan whose versions take turns; undefined of any other plan. */
export function periodsOfPlan(plan: Plan): readonly PlannedBlock[] | undefined {
  const turns = turnsOf(plan)
  return turns && plannedBlocks(turns)
}

/** The period that a day lies in; undefined outside the plan, and of a plan whose versions take no turns. */
export function blockOn(plan: Plan, day: CivilDate): PlannedBlock | undefined {
  const turns = turnsOf(plan)
  if (!turns) return undefined
  const place = Math.floor(daysBetween(turns.startsOn, day) / turns.design.periodDays)
  const arm = turns.design.sequence[place]
  return arm === undefined ? undefined : blockAt(turns, arm, place)
}

function turnsOf(plan: Plan): Turns | undefined {
  if (plan.kind !== 'blocks' || plan.design.kind !== 'periods') return undefined
  return { startsOn: plan.startsOn, design: plan.design }
}

/** Whether a day is left out, so that what the version before it did can wear off. */
export function isWashout(plan: Plan, day: CivilDate): boolean {
  const block = blockOn(plan, day)
  return block !== undefined && day < block.firstCountedDay
}

/** How many days of so many count, where each period begins with days that do not. */
export function countedDays(
  { periodDays, washoutDays = 0 }: Pick<PeriodsDesign, 'periodDays' | 'washoutDays'>,
  durationDays: number,
): number {
  return durationDays - (durationDays / periodDays) * washoutDays
}
