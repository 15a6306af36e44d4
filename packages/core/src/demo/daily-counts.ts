import type { CivilDate } from '../calendar.ts'
import type { Count } from '../workspace/count-issues.ts'
import type { Measure } from '../workspace/grid.ts'
import { randomFrom, type Random } from './random.ts'
import { busyness, type Rhythm } from './rhythm.ts'

type Counted = {
  readonly seed: string
  readonly arm: string
  readonly dates: readonly CivilDate[]
  readonly rhythm: Rhythm
  /** In the order of a form: the first is the sample, which the others depend on. */
  readonly measures: readonly Measure[]
  readonly totals: Readonly<Record<string, number | undefined>>
}

/** The days of one version: they differ as days do, and add up to the totals exactly. */
export function dailyCounts({ seed, arm, dates, rhythm, measures, totals }: Counted): readonly Count[] {
  const random = randomFrom(`${seed}/${arm}`)
  const [sample = 'units', ...others] = measures
  const traffic = dates.map((date) => busyness(rhythm, date) * random.around(0.07))
  const people = apportion(totals[sample] ?? 0, traffic, stepOf(sample))
  const columns = [
    { measure: sample, values: people },
    ...others.map((measure) => ({ measure, values: valuesOf(measure, totals, people, random) })),
  ]
  return columns.flatMap(({ measure, values }) =>
    dates.map((date, index) => ({ date, arm, measure, value: values[index] ?? 0 })),
  )
}

function valuesOf(
  measure: Measure,
  totals: Counted['totals'],
  people: readonly number[],
  random: Random,
): readonly number[] {
  const { [measure]: total = 0, deviation = 0 } = totals
  if (measure === 'mean')
    return people.map((units) => toStep(total + (random.normal() * deviation) / Math.sqrt(units), cent))
  if (measure === 'deviation') return people.map(() => toStep(total * random.around(0.06), cent))
  // Events vary by the root of how many are expected; what people spend varies more than how many they are.
  const noise = measure === 'numerator' ? 0.12 : Math.sqrt(people.length / Math.max(1, total))
  const weights = people.map((units) => units * random.around(noise))
  return apportion(total, weights, stepOf(measure))
}

const cent = 0.01

function stepOf(measure: Measure): number {
  return measure === 'spend' || measure === 'numerator' ? cent : 1
}

/** A total in parts as large as their weights, in whole steps: the largest remainders get what rounding leaves. */
function apportion(total: number, weights: readonly number[], step: number): readonly number[] {
  const steps = Math.round(total / step)
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const exact = weights.map((weight) => (steps * weight) / sum)
  const left = steps - exact.reduce((all, part) => all + Math.floor(part), 0)
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
  const rounded = new Set(byRemainder.slice(0, left).map(({ index }) => index))
  return exact.map((part, index) => toStep((Math.floor(part) + (rounded.has(index) ? 1 : 0)) * step, step))
}

/** Without the dust that a double leaves behind the last cent. */
function toStep(value: number, step: number): number {
  return Math.round(value / step) / Math.round(1 / step)
}
