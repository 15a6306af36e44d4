import type { CivilDate } from '../calendar.ts'
import { countedArms } from '../plan/counted-arms.ts'
import { endsOn } from '../plan/lock-plan.ts'
import type { CaseFile } from './case-file.ts'
import { cellKey, gridOf, type Series } from './grid.ts'

/** What a counter counts: people, and those of them (or the times) that it happened. */
export const tappedMeasures = ['units', 'successes'] as const
export type TappedMeasure = (typeof tappedMeasures)[number]

/** What was counted of one version today. */
export type Tally = { readonly arm: string } & { readonly [M in TappedMeasure]: number }

/** Whether a test can be counted with a counter on a day: it counts people and events, runs, and is not yet read. */
export function isTappable(file: CaseFile, today: CivilDate): boolean {
  const plan = file.plan?.value.plan
  if (!plan || file.look) return false
  const { kind } = plan.primary.kpi
  // Civil dates sort as text.
  return (kind === 'proportion' || kind === 'rate') && plan.startsOn <= today && today <= endsOn(plan)
}

/**
 * What the row of today says of each version that has counts of it, in the plan's order; of running totals what was added
 * today.
 */
export function talliesOf(file: CaseFile, series: Series, today: CivilDate): readonly Tally[] {
  const plan = file.plan?.value.plan
  const arms = plan ? countedArms(plan, today) : []
  return arms.map(({ id: arm }) => {
    const added = (measure: TappedMeasure) => {
      const former = totalBefore(file, series, { today, arm, measure })
      return (series[cellKey(today, arm, measure)] ?? former) - former
    }
    return { arm, units: added('units'), successes: added('successes') }
  })
}

type Place = { readonly today: CivilDate; readonly arm: string; readonly measure: TappedMeasure }

/** Where the count of today begins: at nothing, or for running totals at the last one before today. */
export function totalBefore(file: CaseFile, series: Series, { today, arm, measure }: Place): number {
  if (file.experiment.entry === 'daily') return 0
  const totals = gridOf(series)
    .dates.filter((date) => date < today)
    .map((date) => series[cellKey(date, arm, measure)] ?? undefined)
  return totals.findLast((total) => total !== undefined) ?? 0
}
