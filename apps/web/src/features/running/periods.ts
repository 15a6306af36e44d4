import type { CivilDate, Plan } from '@cimento/core'

/** Days of the grid that belong together, newest first. */
export type GridPeriod =
  | { readonly kind: 'whole'; readonly dates: readonly CivilDate[] }
  | {
      readonly kind: 'after' | 'before'
      readonly dates: readonly CivilDate[]
      /** The day of the change. */
      readonly changesOn: CivilDate
    }

/** The days of a grid: all of them, or those after a change above those before it. */
export function periodsOf(plan: Plan, dates: readonly CivilDate[]): readonly GridPeriod[] {
  if (plan.kind !== 'before-after') return [{ kind: 'whole', dates }]
  const { changesOn } = plan
  const periods = [
    { kind: 'after', dates: dates.filter((date) => date >= changesOn), changesOn },
    { kind: 'before', dates: dates.filter((date) => date < changesOn), changesOn },
  ] as const
  return periods.filter((period) => period.dates.length > 0)
}
