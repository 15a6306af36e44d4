import { endsOn, type CivilDate, type Plan } from '@cimento/core'

/** The first and the last day of a plan. */
export type PlanWindow = { readonly startsOn: CivilDate; readonly endsOn: CivilDate }

export function isInside(date: CivilDate, window: PlanWindow): boolean {
  return date >= window.startsOn && date <= window.endsOn
}

/** The last day that can have counts. */
export function lastCounted(plan: Plan, today: CivilDate): CivilDate {
  const end = endsOn(plan)
  return today < end ? today : end
}
