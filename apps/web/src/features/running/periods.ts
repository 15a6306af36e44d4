import { periodsOfPlan, type CivilDate, type Plan, type PlannedBlock } from '@cimento/core'

/** Days of the grid that belong together, newest first. */
export type GridPeriod =
  | { readonly kind: 'whole'; readonly dates: readonly CivilDate[] }
  | {
      readonly kind: 'after' | 'before'
      readonly dates: readonly CivilDate[]
      /** The day of the change. */
      readonly changesOn: CivilDate
    }
  | { readonly kind: 'turn'; readonly dates: readonly CivilDate[]; readonly turn: PlannedBlock }

/** The days of a grid: all of them, those after a change above those before it, or turn by turn. */
export function periodsOf(plan: Plan, dates: readonly CivilDate[]): readonly GridPeriod[] {
  const turns = periodsOfPlan(plan)
  if (turns)
    return turns
      .toReversed()
      .map((turn) => ({
        kind: 'turn' as const,
        turn,
        dates: dates.filter((date) => turn.firstDay <= date && date <= turn.lastDay),
      }))
      .filter((period) => period.dates.length > 0)
  if (plan.kind !== 'before-after') return [{ kind: 'whole', dates }]
  const { changesOn } = plan
  const periods = [
    { kind: 'after', dates: dates.filter((date) => date >= changesOn), changesOn },
    { kind: 'before', dates: dates.filter((date) => date < changesOn), changesOn },
  ] as const
  return periods.filter((period) => period.dates.length > 0)
}
