import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  compareBeforeAfter,
  planBeforeAfter,
  type BeforeAfterComparison,
  type DayFigures,
} from '../../../src/stats/index.ts'
import { tSf } from '../../../src/stats/kernel/t.ts'
import { valueOf } from '../value-of.ts'
import { alikeDays, noisyDays, overdispersedDays, rateDays, uniforms, weeklyDays } from './simulate-days.ts'

// The tables of docs/methods/before-after.md, seeded: a figure that drifts from its page, or back, is noticed.
const page = readFileSync(new URL('../../../../../docs/methods/before-after.md', import.meta.url), 'utf8')
const RUNS = 2000
const confidenceLevel = 0.95
const lengths = [
  [14, 14],
  [28, 28],
  [56, 28],
  [56, 56],
] as const

type Uniform = () => number
interface Row {
  readonly name: string
  /** No cell is above it. */
  readonly most: number
  /** Of a control that is known to find too much: some cell is above it. */
  readonly least?: number
  readonly draw: (before: number, after: number, uniform: Uniform) => DayFigures
  readonly finds?: (compared: BeforeAfterComparison) => boolean
}

const means =
  (days: (count: number, uniform: Uniform) => readonly number[]): Row['draw'] =>
  (before, after, uniform) => {
    const values = days(before + after, uniform)
    return { kind: 'mean', before: values.slice(0, before), after: values.slice(before) }
  }
const alike = (autocorrelation: number) =>
  means((count, uniform) => alikeDays(count, autocorrelation, uniform))

const ratios: Row['draw'] = (before, after, uniform) => {
  const rows = rateDays(before + after, 0.3, uniform)
  return { kind: 'ratio', before: rows.slice(0, before), after: rows.slice(before) }
}

/** Newey and West's standard error without the widening, and the usual degrees of freedom. */
const withoutWidening = ({ tStatistic, widening, daysBefore, daysAfter }: BeforeAfterComparison) =>
  2 * tSf(Math.abs(tStatistic) * widening, daysBefore + daysAfter - 8) < 0.05

const rows: readonly Row[] = [
  { name: 'independent days', most: 0.06, draw: alike(0) },
  { name: 'autocorrelation 0.3', most: 0.065, draw: alike(0.3) },
  { name: 'autocorrelation 0.6', most: 0.085, draw: alike(0.6) },
  {
    name: 'weekly rhythm, autocorrelation 0.3',
    most: 0.07,
    draw: means((count, uniform) => weeklyDays(count, 0.3, uniform)),
  },
  {
    name: 'about 20 events a day, overdispersed, weekly rhythm',
    most: 0.06,
    draw: means((count, uniform) => overdispersedDays(count, 20, uniform)),
  },
  {
    name: 'about 2 events a day, the same',
    most: 0.06,
    draw: means((count, uniform) => overdispersedDays(count, 2, uniform)),
  },
  { name: 'orders per visit, drifting rate, weekly rhythm', most: 0.07, draw: ratios },
  { name: 'autocorrelation 0.8', most: 0.1, draw: alike(0.8) },
  {
    name: 'slow drift (0.8) under as much daily noise',
    most: 0.16,
    draw: means(noisyDays),
  },
  {
    name: '*without step 4*, autocorrelation 0.3',
    least: 0.12,
    most: 1,
    draw: alike(0.3),
    finds: withoutWidening,
  },
]

describe('a change that changes nothing is found about as often as promised', () => {
  test.each(rows)('$name', ({ name, least = 0, most, draw, finds = ({ pValue }) => pValue < 0.05 }) => {
    const cells = lengths.map(([before, after]) => {
      const uniform = uniforms(20_261_127)
      let [found, refused] = [0, 0]
      for (let run = 0; run < RUNS; run += 1) {
        const compared = compareBeforeAfter({ ...draw(before, after, uniform), confidenceLevel })
        if (!compared.ok) refused += 1
        else if (finds(compared.value)) found += 1
      }
      return { found, text: `${share(found)}${refused > 0 ? ` (${share(refused)})` : ''}` }
    })
    const row = `| ${[name, ...cells.map(({ text }) => text)].join(' | ')} |`
    console.log(row)
    const worst = Math.max(...cells.map(({ found }) => found / RUNS))
    expect(worst).toBeLessThan(most)
    expect(worst).toBeGreaterThan(least)
    expect(page).toContain(row)
  })
})

test('the planned effect is found nearly as often as planned', () => {
  const cells = [0, 0.3, 0.6].map((autocorrelation) => {
    const shares = lengths.map(([daysBefore, daysAfter]) => {
      const { smallestDifference } = valueOf(
        planBeforeAfter({
          daysBefore,
          daysAfter,
          level: 1,
          standardDeviation: 1,
          autocorrelation,
          power: 0.8,
          significanceLevel: 0.05,
        }),
      )
      const uniform = uniforms(20_261_128)
      let found = 0
      for (let run = 0; run < RUNS; run += 1) {
        const values = alikeDays(daysBefore + daysAfter, autocorrelation, uniform)
        const compared = compareBeforeAfter({
          kind: 'mean',
          before: values.slice(0, daysBefore),
          after: values.slice(daysBefore).map((value) => value + smallestDifference),
          confidenceLevel,
        })
        if (compared.ok && compared.value.difference.interval.low > 0) found += 1
      }
      expect(found / RUNS).toBeGreaterThan(0.68)
      expect(found / RUNS).toBeLessThan(0.85)
      return `${Math.round((100 * found) / RUNS)}`
    })
    const row = `| ${[`autocorrelation ${autocorrelation}`, ...shares].join(' | ')} |`
    console.log(row)
    return row
  })
  for (const row of cells) expect(page).toContain(row)
})

function share(count: number): string {
  return ((100 * count) / RUNS).toFixed(1)
}
