import { addDays, type CivilDate } from '../calendar.ts'
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

/** On which days does each version run? In the order of the calendar. */
export function plannedBlocks({
  startsOn,
  design: { periodDays, washoutDays = 0, sequence },
}: {
  readonly startsOn: CivilDate
  readonly design: Pick<PeriodsDesign, 'periodDays' | 'washoutDays' | 'sequence'>
}): readonly PlannedBlock[] {
  return sequence.map((arm, block) => {
    const firstDay = addDays(startsOn, block * periodDays)
    return {
      number: block + 1,
      arm,
      firstDay,
      firstCountedDay: addDays(firstDay, washoutDays),
      lastDay: addDays(firstDay, periodDays - 1),
    }
  })
}

/** The periods of a plan whose versions take turns; undefined of any other plan. */
export function periodsOfPlan(plan: Plan): readonly PlannedBlock[] | undefined {
  if (plan.kind !== 'blocks' || plan.design.kind !== 'periods') return undefined
  return plannedBlocks({ startsOn: plan.startsOn, design: plan.design })
}

/** The period that a day lies in; undefined outside the plan, and of a plan whose versions take no turns. */
export function blockOn(plan: Plan, day: CivilDate): PlannedBlock | undefined {
  // Civil dates sort as text.
  return periodsOfPlan(plan)?.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)
}

/** Whether a day is left out, so that what the version before it did can wear off. */
export function isWashout(plan: Plan, day: CivilDate): boolean {
  const block = blockOn(plan, day)
  return block !== undefined && day < block.firstCountedDay
}
