import { firstError } from '../input-errors.ts'
import type { StatsError } from '../stats-error.ts'
import { sum } from '../sum.ts'

/** Daily figures of two periods, one row a day in order, no day left out. */
export type DayFigures =
  /** One value a day: its total, or what it measured. Finite. */
  | { readonly kind: 'mean'; readonly before: readonly number[]; readonly after: readonly number[] }
  /** Two sums a day: orders and visits, spend and orders. Their ratio over the period is what counts. */
  | { readonly kind: 'ratio'; readonly before: readonly DaySums[]; readonly after: readonly DaySums[] }

export interface DaySums {
  readonly numerator: number
  /** At least 0, and above 0 on some day of each period. */
  readonly denominator: number
}

/** A mean is the ratio whose denominator is 1 each day. */
function sumsOf(figures: DayFigures): {
  readonly before: readonly DaySums[]
  readonly after: readonly DaySums[]
} {
  if (figures.kind === 'ratio') return figures
  const single = (numerator: number) => ({ numerator, denominator: 1 })
  return { before: figures.before.map(single), after: figures.after.map(single) }
}

export function rowErrors(figures: DayFigures): readonly (StatsError | undefined)[] {
  const { before, after } = sumsOf(figures)
  return [
    ...[...before, ...after].map(daySumsError),
    meanDenominator(before) >= SMALLEST ? undefined : { kind: 'invalid-ratio-summary', arm: 'control' },
    meanDenominator(after) >= SMALLEST ? undefined : { kind: 'invalid-ratio-summary', arm: 'treatment' },
  ]
}

export function daySumsError({ numerator, denominator }: DaySums): StatsError | undefined {
  return firstError(valueError(numerator, -LARGEST), valueError(denominator, 0))
}

function valueError(value: number, least: number): StatsError | undefined {
  return value >= least && value <= LARGEST ? undefined : { kind: 'invalid-value', value }
}

/** The fourth powers that the formulas form stay within a double. */
const LARGEST = 1e30
const SMALLEST = 1e-30

/**
 * The level of each period, and how far each day moved it from there times the number of days: what the delta method
 * makes of a ratio (Deng, Knoblich & Lu, KDD 2018). `scale` is the size of the terms that were subtracted.
 */
export function dayRows(figures: DayFigures): {
  readonly beforeLevel: number
  readonly afterLevel: number
  readonly deviations: Float64Array
  readonly scale: number
} {
  const { before, after } = sumsOf(figures)
  const [early, late] = [periodRows(before), periodRows(after)]
  return {
    beforeLevel: early.level,
    afterLevel: late.level,
    deviations: Float64Array.from([...early.deviations, ...late.deviations]),
    scale: Math.max(SMALLEST, early.scale, late.scale),
  }
}

function periodRows(rows: readonly DaySums[]) {
  const denominator = meanDenominator(rows)
  const level = sum(rows.map(({ numerator }) => numerator)) / rows.length / denominator
  return {
    level,
    deviations: rows.map((row) => (row.numerator - level * row.denominator) / denominator),
    scale:
      Math.max(...rows.map((row) => Math.max(Math.abs(row.numerator), row.denominator * Math.abs(level)))) /
      denominator,
  }
}

function meanDenominator(rows: readonly DaySums[]): number {
  return sum(rows.map(({ denominator }) => denominator)) / rows.length
}
