import { addDays, type CivilDate } from '../calendar.ts'
import type { GoalPlan } from './plan.ts'

/** A weekly reading of a plan: it counts the days up to `through`, and is made from `due` on. */
export type PlannedLook = { readonly number: number; readonly through: CivilDate; readonly due: CivilDate }

/** The readings of a test against a goal: one after each week, the last after its last day, once outcomes count. */
export function plannedLooks({
  startsOn,
  durationDays,
  maturationDays = 0,
}: Pick<GoalPlan, 'startsOn' | 'durationDays' | 'maturationDays'>): readonly PlannedLook[] {
  return Array.from({ length: Math.ceil(durationDays / 7) }, (_, week) => {
    const days = Math.min(7 * (week + 1), durationDays)
    return {
      number: week + 1,
      through: addDays(startsOn, days - 1),
      due: addDays(startsOn, days + maturationDays),
    }
  })
}
