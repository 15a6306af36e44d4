import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  compareAlternatingPeriods,
  compareMatchedAreas,
  differenceInDifferences,
  planAlternatingPeriods,
  planDifferenceInDifferences,
  planMatchedAreas,
  scheduleAlternatingPeriods,
  summarizeValues,
  welchTest,
  type AreaPeriods,
  type Block,
  type DaySums,
} from '../../../src/stats/index.ts'
import {
  alikeDays,
  noisyDays,
  overdispersedDays,
  rateDays,
  uniforms,
  weeklyDays,
} from '../periods/simulate-days.ts'
import { valueOf } from '../value-of.ts'

// The tables of the pages, seeded: a figure that drifts from its page, or back, is noticed.
const RUNS = 2000
const confidenceLevel = 0.95
/** Three standard errors of a share of 5 % in 2,000 runs. */
const NOISE = 0.015
const pageOf = (name: string) =>
  readFileSync(new URL(`../../../../../docs/methods/${name}.md`, import.meta.url), 'utf8')

type Uniform = () => number

function expectOnPage(page: string, cells: readonly string[]) {
  const row = `| ${cells.join(' | ')} |`
  console.log(row)
  expect(pageOf(page)).toContain(row)
}

/** How often in so many runs, and as the pages print it. */
function shareOf(finds: (uniform: Uniform, run: number) => boolean) {
  const uniform = uniforms(20_261_127)
  let found = 0
  for (let run = 0; run < RUNS; run += 1) if (finds(uniform, run)) found += 1
  return { share: found / RUNS, text: ((100 * found) / RUNS).toFixed(1) }
}

/** The usual t test, for figures that it takes for independent. */
function naive(control: readonly number[], treatment: readonly number[]): boolean {
  return (
    valueOf(
      welchTest({
        control: valueOf(summarizeValues(control)),
        treatment: valueOf(summarizeValues(treatment)),
      }),
    ).pValue < 0.05
  )
}

const turns = [
  { order: 'complete', blocks: 8, attained: 2 / 70 },
  { order: 'complete', blocks: 10, attained: 12 / 252 },
  { order: 'complete', blocks: 12, attained: 46 / 924 },
  { order: 'paired', blocks: 12, attained: 2 / 64 },
] as const
type Turns = (typeof turns)[number]

function scheduled<Day>({ order, blocks }: Turns, days: readonly Day[], seed: number): readonly Block<Day>[] {
  const blockDays = days.length / blocks
  const schedule = scheduleAlternatingPeriods({ blocks, blockDays, order, significanceLevel: 0.05, seed })
  return valueOf(schedule).blocks.map(({ arm, firstDay, lastDay }) => ({
    arm,
    days: days.slice(firstDay, lastDay + 1),
  }))
}

describe('two versions that do not differ, by turns', () => {
  const means: readonly (readonly [
    string,
    number,
    (count: number, uniform: Uniform) => readonly number[],
  ])[] = [
    ['independent days', 7, (count, uniform) => alikeDays(count, 0, uniform)],
    ['autocorrelation 0.3', 7, (count, uniform) => alikeDays(count, 0.3, uniform)],
    ['autocorrelation 0.6', 7, (count, uniform) => alikeDays(count, 0.6, uniform)],
    ['autocorrelation 0.9', 7, (count, uniform) => alikeDays(count, 0.9, uniform)],
    ['slow drift (0.8) under as much daily noise', 7, noisyDays],
    [
      'blocks of 4 days, weekly rhythm, autocorrelation 0.3',
      4,
      (count, uniform) => weeklyDays(count, 0.3, uniform),
    ],
    [
      'about 2 events a day, overdispersed, weekly rhythm',
      7,
      (count, uniform) => overdispersedDays(count, 2, uniform),
    ],
  ]
  test.each(means)('%s', (name, blockDays, draw) => {
    const cells = turns.map((one) => {
      const { share, text } = shareOf((uniform, run) => {
        const blocks = scheduled(one, draw(one.blocks * blockDays, uniform), run)
        const input = { kind: 'mean', order: one.order, blocks, washoutDays: 1, confidenceLevel } as const
        return valueOf(compareAlternatingPeriods(input)).pValue <= 0.05
      })
      expect(share).toBeLessThan(one.attained + NOISE)
      return text
    })
    expectOnPage('alternating-periods', [name, ...cells])
  })

  test('orders per visit', () => {
    const cells = turns.map((one) => {
      const { share, text } = shareOf((uniform, run) => {
        const blocks = scheduled<DaySums>(one, rateDays(one.blocks * 7, 0.3, uniform), run)
        const input = { kind: 'ratio', order: one.order, blocks, washoutDays: 1, confidenceLevel } as const
        return valueOf(compareAlternatingPeriods(input)).pValue <= 0.05
      })
      expect(share).toBeLessThan(one.attained + NOISE)
      return text
    })
    expectOnPage('alternating-periods', ['orders per visit, drifting rate, weekly rhythm', ...cells])
  })

  test('the days taken for independent find far too much: the limit tells the two apart', () => {
    const cells = turns.map((one) => {
      const { share, text } = shareOf((uniform, run) => {
        const blocks = scheduled(one, alikeDays(one.blocks * 7, 0.6, uniform), run)
        const daysOf = (wanted: string) =>
          blocks.flatMap(({ arm, days }) => (arm === wanted ? days.slice(1) : []))
        return naive(daysOf('control'), daysOf('treatment'))
      })
      expect(share).toBeGreaterThan(one.attained + NOISE)
      expect(share).toBeGreaterThan(0.12)
      return text
    })
    expectOnPage('alternating-periods', ['*t test of the days*, autocorrelation 0.6', ...cells])
  })
})

test.each([-0.3, 0.3, 1])('by turns, the interval of a lift of %d covers it', (lift) => {
  const cells = turns.map((one) => {
    const { share, text } = shareOf((uniform, run) => {
      const level = alikeDays(one.blocks * 7, 0.6, uniform).map((value) => 100 + 20 * value)
      const blocks = scheduled(one, level, run).map(({ arm, days }) => ({
        arm,
        days: days.map((day) => (arm === 'treatment' ? day * (1 + lift) : day)),
      }))
      const compared = valueOf(
        compareAlternatingPeriods({
          kind: 'mean',
          order: one.order,
          blocks,
          washoutDays: 1,
          confidenceLevel,
        }),
      )
      if (compared.lift.kind === 'unbounded') return true
      const { low, high } = compared.lift.interval
      return low <= lift && lift <= high
    })
    expect(share).toBeGreaterThan(0.935)
    return text
  })
  expectOnPage('alternating-periods', [`lift of ${lift > 0 ? '+' : '−'}${100 * Math.abs(lift)} %`, ...cells])
})

test.each([0, 0.3, 0.6])(
  'by turns, the planned effect is found about as often as planned: %d',
  (autocorrelation) => {
    const cells = turns.map((one) => {
      const { smallestDifference } = valueOf(
        planAlternatingPeriods({
          given: { kind: 'blocks', blocks: one.blocks },
          order: one.order,
          blockDays: 7,
          washoutDays: 1,
          level: 1,
          standardDeviation: 1,
          autocorrelation,
          power: 0.8,
          significanceLevel: 0.05,
        }),
      )
      const { share } = shareOf((uniform, run) => {
        const blocks = scheduled(one, alikeDays(one.blocks * 7, autocorrelation, uniform), run).map(
          ({ arm, days }) => ({
            arm,
            days: days.map((day) => (arm === 'treatment' ? day + smallestDifference : day)),
          }),
        )
        const input = { kind: 'mean', order: one.order, blocks, washoutDays: 1, confidenceLevel } as const
        return valueOf(compareAlternatingPeriods(input)).difference.interval.low > 0
      })
      expect(share).toBeGreaterThan(0.76)
      expect(share).toBeLessThan(0.84)
      return `${Math.round(100 * share)}`
    })
    expectOnPage('alternating-periods', [`days with autocorrelation ${autocorrelation}`, ...cells])
  },
)

const pairCounts = [
  { pairs: 6, attained: 2 / 64 },
  { pairs: 8, attained: 12 / 256 },
  { pairs: 11, attained: 102 / 2048 },
] as const

/** Four weeks of an area whose own level moves by a tenth, in steps that fade slowly. */
function areaDays(size: number, uniform: Uniform, days = 28): readonly number[] {
  const [own = 0] = alikeDays(1, 0, uniform)
  return alikeDays(days, 0.6, uniform).map((value) => size * (1 + 0.1 * own + 0.2 * value))
}

describe('areas two by two alike, of which a coin chose one each', () => {
  const sizes = (pairs: number, uniform: Uniform) =>
    Array.from({ length: pairs }, () => 10 ** (1 + 2 * uniform()))

  test('areas of one size, and of sizes from 10 to 1,000', () => {
    for (const [name, sized] of [
      ['areas of one size', false],
      ['sizes from 10 to 1,000', true],
    ] as const) {
      const cells = pairCounts.map(({ pairs, attained }) => {
        const { share, text } = shareOf((uniform) => {
          const drawn = sizes(pairs, uniform).map((size) => ({
            control: areaDays(sized ? size : 100, uniform),
            treatment: areaDays(sized ? size : 100, uniform),
          }))
          return valueOf(compareMatchedAreas({ kind: 'mean', pairs: drawn, confidenceLevel })).pValue <= 0.05
        })
        expect(share).toBeLessThan(attained + NOISE)
        return text
      })
      expectOnPage('matched-areas', [name, ...cells])
    }
  })

  test('the ratio to what each area had before', () => {
    const cells = pairCounts.map(({ pairs, attained }) => {
      const { share, text } = shareOf((uniform) => {
        const area = (size: number): readonly DaySums[] => {
          const days = areaDays(size, uniform, 56)
          return days
            .slice(28)
            .map((numerator, day) => ({ numerator, denominator: Math.max(1, days[day] ?? 0) }))
        }
        const drawn = sizes(pairs, uniform).map((size) => ({ control: area(size), treatment: area(size) }))
        return valueOf(compareMatchedAreas({ kind: 'ratio', pairs: drawn, confidenceLevel })).pValue <= 0.05
      })
      expect(share).toBeLessThan(attained + NOISE)
      return text
    })
    expectOnPage('matched-areas', ['sizes from 10 to 1,000, ratio to the days before', ...cells])
  })

  test('the days of all areas taken for independent find far too much', () => {
    const cells = pairCounts.map(({ pairs, attained }) => {
      const { share, text } = shareOf((uniform) => {
        const side = () => Array.from({ length: pairs }, () => areaDays(100, uniform)).flat()
        return naive(side(), side())
      })
      expect(share).toBeGreaterThan(attained + NOISE)
      expect(share).toBeGreaterThan(0.12)
      return text
    })
    expectOnPage('matched-areas', ['*t test of the areas’ days*, one size', ...cells])
  })

  test('the planned effect is found about as often as planned', () => {
    const cells = pairCounts.map(({ pairs }) => {
      const { smallestDifference } = valueOf(
        planMatchedAreas({
          given: { kind: 'pairs', pairs },
          standardDeviation: Math.SQRT2,
          power: 0.8,
          significanceLevel: 0.05,
        }),
      )
      const { share } = shareOf((uniform) => {
        const drawn = Array.from({ length: pairs }, () => {
          const [control = 0, treatment = 0] = alikeDays(2, 0, uniform)
          return { control: [control], treatment: [treatment + smallestDifference] }
        })
        return (
          valueOf(compareMatchedAreas({ kind: 'mean', pairs: drawn, confidenceLevel })).difference.interval
            .low > 0
        )
      })
      expect(share).toBeGreaterThan(0.76)
      expect(share).toBeLessThan(0.84)
      return `${Math.round(100 * share)}`
    })
    expectOnPage('matched-areas', ['planned power of 80 %', ...cells])
  })
})

const donorCounts = [
  { treated: 1, donors: 19, attained: 1 / 20 },
  { treated: 1, donors: 30, attained: 1 / 31 },
  { treated: 1, donors: 39, attained: 2 / 40 },
  { treated: 2, donors: 19, attained: 10 / 210 },
] as const

describe('areas in which nothing was done, one or two of them treated by chance', () => {
  /** Every area grows by a tenth. */
  function area(size: number, uniform: Uniform, noise = 1): AreaPeriods<number> {
    const days = alikeDays(56, 0.6, uniform).map(
      (value, day) => size * (day < 28 ? 1 : 1.1) * Math.max(0.01, 1 + 0.2 * noise * value),
    )
    return { before: days.slice(0, 28), after: days.slice(28) }
  }
  const rows = [
    ['areas of one size, parallel', 'parallel', () => 100, 1],
    [
      'sizes from 10 to 1,000, proportional',
      'proportional',
      (uniform: Uniform) => 10 ** (1 + 2 * uniform()),
      1,
    ],
    ['*the treated area is twice as noisy*', 'proportional', () => 100, 2],
  ] as const
  test.each(rows)('%s', (name, trend, sizeOf, noise) => {
    const cells = donorCounts.map(({ treated, donors, attained }) => {
      const { share, text } = shareOf((uniform) => {
        const some = (count: number, noise: number) =>
          Array.from({ length: count }, () => area(sizeOf(uniform), uniform, noise))
        const input = { kind: 'mean', trend, treated: some(treated, noise), donors: some(donors, 1) } as const
        return valueOf(differenceInDifferences({ ...input, confidenceLevel })).pValue <= 0.05
      })
      if (noise === 1) expect(share).toBeLessThan(attained + NOISE)
      else expect(share).toBeGreaterThan(attained + NOISE)
      return text
    })
    expectOnPage('difference-in-differences', [name, ...cells])
  })

  test('the days taken for independent find far too much', () => {
    const cells = donorCounts.map(({ treated, donors, attained }) => {
      const { share, text } = shareOf((uniform) => {
        const some = (count: number) => Array.from({ length: count }, () => area(100, uniform))
        const [with_, without] = [some(treated), some(donors)]
        const mean = (areas: typeof with_, period: 'before' | 'after', day: number) =>
          areas.reduce((total, one) => total + (one[period][day] ?? 0), 0) / areas.length
        const apart = (period: 'before' | 'after') =>
          Array.from({ length: 28 }, (_, day) => mean(with_, period, day) - mean(without, period, day))
        return naive(apart('before'), apart('after'))
      })
      expect(share).toBeGreaterThan(attained + NOISE)
      expect(share).toBeGreaterThan(0.12)
      return text
    })
    expectOnPage('difference-in-differences', ['*t test of the days*, one size', ...cells])
  })

  test('the planned effect is found about as often as planned', () => {
    const cells = donorCounts.map(({ treated, donors }) => {
      const { smallestDifference } = valueOf(
        planDifferenceInDifferences({
          treated,
          given: { kind: 'donors', donors },
          standardDeviation: 1,
          power: 0.8,
          significanceLevel: 0.05,
        }),
      )
      const { share } = shareOf((uniform) => {
        const some = (count: number, gain: number) =>
          alikeDays(count, 0, uniform).map((change) => ({
            before: Array.from({ length: 14 }, () => 0),
            after: Array.from({ length: 7 }, () => change + gain),
          }))
        const input = { kind: 'mean', trend: 'parallel', confidenceLevel } as const
        const figures = { treated: some(treated, smallestDifference), donors: some(donors, 0) }
        return valueOf(differenceInDifferences({ ...input, ...figures })).difference.interval.low > 0
      })
      expect(share).toBeGreaterThan(0.73)
      expect(share).toBeLessThan(0.84)
      return `${Math.round(100 * share)}`
    })
    expectOnPage('difference-in-differences', ['planned power of 80 %', ...cells])
  })
})
