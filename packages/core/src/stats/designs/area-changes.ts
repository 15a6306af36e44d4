import { firstError } from '../input-errors.ts'
import type { DaySums } from '../periods/day-rows.ts'
import type { StatsError } from '../stats-error.ts'
import type { DrawnUnit } from './rerandomize.ts'
import { sumsOf, unitError, type Day } from './unit-sums.ts'

/** The days of one area before and after the change, the same calendar days as those of every other area. */
export interface AreaPeriods<Day> {
  readonly before: readonly Day[]
  readonly after: readonly Day[]
}

/** What areas would have had in common without the treatment. */
export type Trend =
  /** They would have gained or lost the same amount. */
  | 'parallel'
  /** They would have gained or lost the same share: where areas are of different size. */
  | 'proportional'

export interface ComparedArea {
  readonly treated: boolean
  readonly periods: AreaPeriods<Day>
}

/** An area's change, as a unit that chance might have drawn. */
export function changeOf({ treated, periods }: ComparedArea, trend: Trend): DrawnUnit {
  const [before, after] = [levelOf(periods.before), levelOf(periods.after)]
  return {
    treated,
    numerator: trend === 'parallel' ? after - before : Math.log(after / before),
    denominator: 1,
  }
}

/** The days before, as if the second half were after a change: whole weeks where they are an even number of weeks. */
export function halvesOf({ treated, periods: { before } }: ComparedArea): ComparedArea {
  const half = Math.floor(before.length / 2)
  return { treated, periods: { before: before.slice(0, half), after: before.slice(-half) } }
}

export function levelOf(days: readonly Day[]): number {
  const { numerator, denominator } = sumsOf(days)
  return numerator / denominator
}

/** Figures that can be, and a level above zero where its share is what changes. */
export function periodError({ treated, periods }: ComparedArea, trend: Trend): StatsError | undefined {
  const arm = treated ? 'treatment' : 'control'
  return firstError(
    ...[periods.before, periods.after].map(
      (days) => unitError({ arm, days }) ?? (trend === 'parallel' ? undefined : shareError(levelOf(days))),
    ),
  )
}

function shareError(level: number): StatsError | undefined {
  return level >= 1e-60 && level <= 1e60 ? undefined : { kind: 'invalid-value', value: level }
}

/** The figures of every area: one value a day, or two sums. */
export type AreaFigures =
  /** One value a day: its total, or what it measured. At most 1e30 in size. */
  | {
      readonly kind: 'mean'
      readonly treated: readonly AreaPeriods<number>[]
      readonly donors: readonly AreaPeriods<number>[]
    }
  /** Two sums a day: orders and visits, spend and orders. The ratio of their totals is what counts. */
  | {
      readonly kind: 'ratio'
      readonly treated: readonly AreaPeriods<DaySums>[]
      readonly donors: readonly AreaPeriods<DaySums>[]
    }
