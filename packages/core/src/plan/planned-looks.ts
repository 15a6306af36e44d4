import { addDays, type CivilDate } from '../calendar.ts'
import type { Plan } from './plan.ts'

/** A planned reading: it counts the days up to `through`, and is made from `due` on. */
export type PlannedLook = { readonly number: number; readonly through: CivilDate; readonly due: CivilDate }

/**
 * The readings of a plan, the last one after its last day, once outcomes count: weekly one after each week, else that
 * one alone. A plan that may be read at any time has no others to keep either.
 */
export function plannedLooks({
  looks,
  startsOn,
  durationDays,
  maturationDays = 0,
}: Pick<Plan, 'looks' | 'startsOn' | 'durationDays' | 'maturationDays'>): readonly PlannedLook[] {
  return lookDays({ looks, durationDays }).map((days, at) => ({
    number: at + 1,
    through: addDays(startsOn, days - 1),
    due: addDays(startsOn, days + maturationDays),
  }))
}

/** How many days each planned reading counts. */
export function lookDays({ looks, durationDays }: Pick<Plan, 'looks' | 'durationDays'>): readonly number[] {
  const weeks = looks === 'weekly' ? Math.ceil(durationDays / 7) : 1
  return Array.from({ length: weeks }, (_, week) => (week === weeks - 1 ? durationDays : 7 * (week + 1)))
}
