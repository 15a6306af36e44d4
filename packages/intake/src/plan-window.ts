import type { CivilDate } from '@cimento/core'

/** The first and the last day of a plan. */
export type PlanWindow = { readonly startsOn: CivilDate; readonly endsOn: CivilDate }

export function isInside(date: CivilDate, window: PlanWindow): boolean {
  return date >= window.startsOn && date <= window.endsOn
}
