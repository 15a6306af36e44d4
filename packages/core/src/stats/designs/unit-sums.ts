import { firstError } from '../input-errors.ts'
import { daySumsError, type DaySums } from '../periods/day-rows.ts'
import type { StatsError } from '../stats-error.ts'
import { sum } from '../sum.ts'
import type { DrawnUnit } from './rerandomize.ts'

/** A day's figure: one value, which counts as its numerator over 1, or two sums. */
export type Day = number | DaySums

/** The days of a block or an area. */
export interface UnitDays {
  readonly arm: 'control' | 'treatment'
  readonly days: readonly Day[]
}

export function sumsOf(days: readonly Day[]): DaySums {
  const rows = days.map(rowOf)
  return {
    numerator: sum(rows.map(({ numerator }) => numerator)),
    denominator: sum(rows.map(({ denominator }) => denominator)),
  }
}

export function drawnUnit({ arm, days }: UnitDays): DrawnUnit {
  return { treated: arm === 'treatment', ...sumsOf(days) }
}

/** Some days, each a figure that can be, with some denominator in all. */
export function unitError({ arm, days }: UnitDays): StatsError | undefined {
  if (days.length === 0) return { kind: 'too-few-days', days: 0 }
  return firstError(
    ...days.map((day) => daySumsError(rowOf(day))),
    sumsOf(days).denominator >= SMALLEST ? undefined : { kind: 'invalid-ratio-summary', arm },
  )
}

const SMALLEST = 1e-30

function rowOf(day: Day): DaySums {
  return typeof day === 'number' ? { numerator: day, denominator: 1 } : day
}
