import { addDays, type Kpi, type Observation } from '@cimento/core'
import { day } from './builders.ts'
import type { Random } from './random.ts'

/** One KPI's test, with data in which every verdict can happen. */
export type Engine = {
  readonly name: string
  readonly kpi: (direction: 'higher' | 'lower') => Kpi
  /** Whether the rows are days, or weeks. */
  readonly byDays: boolean
  /** Whether a threshold can be in the KPI's unit. */
  readonly absolute: boolean
  /**
   * One version's row: `n` people (or money) on average, its KPI moved by the relative `lift`.
   * `base`: today's value, fixed for a test.
   */
  readonly row: (random: Random, facts: RowFacts) => Omit<Observation, 'arm' | 'from' | 'to'>
  /** The range that today's value is drawn from. */
  readonly base: readonly [low: number, high: number]
  /** About how large one standard error of the relative effect is, with `n` people in a version in all. */
  readonly error: (base: number, n: number) => number
}

export type RowFacts = { readonly n: number; readonly base: number; readonly lift: number }

const words = { name: 'Orders', eventName: 'orders' } as const
const valued = { ...words, valueUnit: '€' } as const
const whole = (value: number): number => Math.max(0, Math.round(value))
/** Close to what chance does to a count. */
const counted = (random: Random, mean: number): number =>
  whole(mean + Math.sqrt(Math.max(mean, 0)) * random.normal())

export const engines: readonly Engine[] = [
  {
    name: 'proportion',
    kpi: (direction) => ({ kind: 'proportion', direction, ...words }),
    byDays: false,
    absolute: true,
    base: [0.005, 0.4],
    error: (base, n) => Math.sqrt((2 * (1 - base)) / (base * n)),
    row: (random, { n, base, lift }) => {
      const rate = Math.min(0.99, base * (1 + lift))
      return { units: n, successes: Math.min(n, counted(random, n * rate)) }
    },
  },
  {
    name: 'mean, with its deviation',
    kpi: (direction) => ({ kind: 'mean', spread: 'deviation', direction, ...valued }),
    byDays: false,
    absolute: true,
    base: [5, 80],
    error: (_, n) => 0.8 * Math.sqrt(2 / n),
    row: (random, { n, base, lift }) => {
      const deviation = 0.8 * base
      const mean = base * (1 + lift) + (deviation / Math.sqrt(n)) * random.normal()
      return { units: n, mean, deviation: deviation * random.uniform(0.9, 1.1) }
    },
  },
  {
    name: 'mean, by sums of squares',
    kpi: (direction) => ({ kind: 'mean', spread: 'squares', direction, ...valued }),
    byDays: false,
    absolute: true,
    base: [5, 80],
    error: (_, n) => 0.8 * Math.sqrt(2 / n),
    row: (random, { n, base, lift }) => {
      const deviation = 0.8 * base
      const mean = base * (1 + lift) + (deviation / Math.sqrt(n)) * random.normal()
      return { units: n, sum: n * mean, squares: n * (mean * mean + deviation * deviation) }
    },
  },
  {
    name: 'mean, by days',
    kpi: (direction) => ({ kind: 'mean', spread: 'days', direction, ...valued }),
    byDays: true,
    absolute: true,
    base: [5, 80],
    error: (_, n) => 0.8 * Math.sqrt(2 / n),
    row: (random, { n, base, lift }) => ({
      units: n,
      sum: n * (base * (1 + lift) + ((0.8 * base) / Math.sqrt(n)) * random.normal()),
    }),
  },
  {
    name: 'ratio, by products',
    kpi: (direction) => ({ kind: 'ratio', spread: 'products', direction, ...valued }),
    byDays: false,
    absolute: true,
    base: [0.5, 20],
    error: (_, n) => Math.sqrt(2 / n),
    row: (random, { n, base, lift }) => {
      const [perUnit, own] = [2, 1]
      const top = base * perUnit * (1 + lift + random.normal() / Math.sqrt(n))
      const deviation = base * perUnit
      return {
        units: n,
        numerator: n * top,
        denominator: n * perUnit,
        numeratorSquares: n * (top * top + deviation * deviation),
        denominatorSquares: n * (perUnit * perUnit + own * own),
        products: n * (top * perUnit + 0.3 * deviation * own),
      }
    },
  },
  {
    name: 'ratio, by days',
    kpi: (direction) => ({ kind: 'ratio', spread: 'days', direction, ...valued }),
    byDays: true,
    absolute: true,
    base: [0.5, 20],
    error: (_, n) => Math.sqrt(2 / n),
    row: (random, { n, base, lift }) => ({
      units: n,
      numerator: n * base * (1 + lift + random.normal() / Math.sqrt(n)),
      denominator: n,
    }),
  },
  {
    name: 'rate',
    kpi: (direction) => ({ kind: 'rate', direction, ...words }),
    byDays: true,
    absolute: true,
    base: [0.05, 3],
    error: (base, n) => Math.sqrt(2 / (base * n)),
    row: (random, { n, base, lift }) => ({ units: n, successes: counted(random, n * base * (1 + lift)) }),
  },
  {
    name: 'cost',
    kpi: () => ({ kind: 'cost', direction: 'lower', ...valued }),
    byDays: true,
    absolute: false,
    base: [5, 60],
    error: (base, n) => Math.sqrt((2 * base) / n),
    row: (random, { n, base, lift }) => ({
      spend: n * random.uniform(0.95, 1.05),
      successes: counted(random, n / (base * (1 + lift))),
    }),
  },
]

/** Rows of a version on consecutive days or weeks. */
export function rowsOf(
  engine: Engine,
  random: Random,
  {
    arm,
    from,
    weeks,
    ...facts
  }: RowFacts & { readonly arm: string; readonly from: string; readonly weeks: number },
): readonly Observation[] {
  const span = engine.byDays ? 1 : 7
  const count = (7 * weeks) / span
  return Array.from({ length: count }, (_, at) => {
    const first = addDays(day(from), span * at)
    const row = engine.row(random, { ...facts, n: Math.max(2, Math.round(facts.n / count)) })
    return { arm, from: first, to: addDays(first, span - 1), ...row }
  })
}
