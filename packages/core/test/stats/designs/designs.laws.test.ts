import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compareAlternatingPeriods,
  compareMatchedAreas,
  differenceInDifferences,
  drawAreaPairs,
  planAlternatingPeriods,
  planDifferenceInDifferences,
  planMatchedAreas,
  scheduleAlternatingPeriods,
  type AreaPeriods,
  type Block,
  type DaySums,
  type Estimated,
  type MatchedAreasPlan,
  type StatsError,
} from '../../../src/stats/index.ts'
import type { Result } from '../../../src/result.ts'
import { valueOf } from '../value-of.ts'

/** Levels that the steps of p meet exactly are as likely as others: there a contradiction would show. */
const level = fc.oneof(
  fc.constantFrom(0.9, 0.95, 1 - 2 / 70, 1 - 4 / 70, 1 - 2 / 64, 1 - 4 / 64, 1 - 1 / 20),
  fc.double({ min: 0.5, max: 0.965, noNaN: true }),
)
/** Few different figures, so that choices tie, or many. */
const figure = fc.oneof(
  fc.integer({ min: 0, max: 4 }),
  fc.integer({ min: 0, max: 9999 }).map((cents) => cents / 100),
)
const whole = fc.integer({ min: 1, max: 40 })
const sums: fc.Arbitrary<DaySums> = fc.record({ numerator: figure, denominator: whole })
/** Now and then a day that outweighs all others, or weighs nothing beside them. */
const anySums: fc.Arbitrary<DaySums> = fc.record({
  numerator: figure,
  denominator: fc.oneof(
    { weight: 60, arbitrary: whole },
    { weight: 1, arbitrary: fc.constantFrom(1e-12, 1e14) },
  ),
})
const daysOf = <Day>(day: fc.Arbitrary<Day>) => fc.array(day, { minLength: 1, maxLength: 4 })

/** Eight or nine blocks, four of them treated; or twelve in pairs. */
const blocksOf = <Day>(day: fc.Arbitrary<Day>, orders = ['complete', 'paired'] as const) =>
  fc.constantFrom(...orders).chain((order) => {
    const arms =
      order === 'complete'
        ? fc.constantFrom(8, 9).chain((count) => {
            const half = Array.from({ length: count }, (_, at) => at < 4)
            return fc.shuffledSubarray(half, { minLength: count, maxLength: count })
          })
        : fc
            .array(fc.boolean(), { minLength: 6, maxLength: 6 })
            .map((coins) => coins.flatMap((coin) => [coin, !coin]))
    return arms.chain((treated) =>
      fc.array(daysOf(day), { minLength: treated.length, maxLength: treated.length }).map((days) => ({
        order,
        blocks: treated.map((isTreated, at): Block<Day> => ({
          arm: isTreated ? 'treatment' : 'control',
          days: days[at] ?? [],
        })),
      })),
    )
  })

interface Answer {
  readonly pValue: number
  readonly choices: number
  readonly difference: Estimated
  readonly lift: { readonly kind: 'unbounded' } | ({ readonly kind: 'estimated' } & Estimated)
}
const excludesZero = ({ interval: { low, high } }: Estimated) => low > 0 || high < 0

/** p moves in whole choices: a rounding of the level is no choice. */
function expectAgreement({ pValue, choices, difference, lift }: Answer, confidenceLevel: number) {
  const significant = pValue * choices <= (1 - confidenceLevel) * choices + 1e-9
  expect(excludesZero(difference)).toBe(significant)
  if (lift.kind === 'estimated') expect(excludesZero(lift)).toBe(significant)
  for (const { estimate, interval } of lift.kind === 'estimated' ? [difference, lift] : [difference]) {
    expect(interval.low).toBeLessThanOrEqual(estimate)
    expect(interval.high).toBeGreaterThanOrEqual(estimate)
  }
  expect(pValue).toBeGreaterThan(0)
  expect(pValue).toBeLessThanOrEqual(1)
}

test('alternating periods: both intervals exclude zero exactly when p is not above the level', () => {
  fc.assert(
    fc.property(blocksOf(figure), level, (drawn, confidenceLevel) => {
      const compared = compareAlternatingPeriods({ kind: 'mean', ...drawn, confidenceLevel })
      fc.pre(compared.ok)
      expectAgreement(valueOf(compared), confidenceLevel)
    }),
    { numRuns: 400 },
  )
  fc.assert(
    fc.property(blocksOf(anySums), level, (drawn, confidenceLevel) => {
      const compared = compareAlternatingPeriods({ kind: 'ratio', ...drawn, confidenceLevel })
      fc.pre(compared.ok)
      expectAgreement(valueOf(compared), confidenceLevel)
    }),
    { numRuns: 400 },
  )
})

const other = { control: 'treatment', treatment: 'control' } as const

test('alternating periods: exchanging the versions turns the sign, and p stays', () => {
  fc.assert(
    fc.property(blocksOf(sums), ({ order, blocks }) => {
      const input = { kind: 'ratio', order, confidenceLevel: 0.95 } as const
      const here = compareAlternatingPeriods({ ...input, blocks })
      fc.pre(here.ok)
      const exchanged = blocks.map(({ arm, days }) => ({ arm: other[arm], days }))
      const there = valueOf(compareAlternatingPeriods({ ...input, blocks: exchanged }))
      const { pValue, difference } = valueOf(here)
      expect(there.pValue).toBeCloseTo(pValue, 12)
      expect(there.difference.estimate).toBeCloseTo(-difference.estimate, 9)
      expect(there.difference.interval.low).toBeCloseTo(-difference.interval.high, 8)
      expect(there.difference.interval.high).toBeCloseTo(-difference.interval.low, 8)
    }),
    { numRuns: 100 },
  )
})

test('alternating periods: denominators of 1 make a ratio a mean; days of the washout say nothing', () => {
  fc.assert(
    fc.property(blocksOf(figure), figure, ({ order, blocks }, washedOut) => {
      const input = { order, confidenceLevel: 0.95 } as const
      const here = compareAlternatingPeriods({ kind: 'mean', ...input, blocks })
      const single = (numerator: number) => ({ numerator, denominator: 1 })
      const ratio = blocks.map(({ arm, days }) => ({ arm, days: days.map(single) }))
      expect(compareAlternatingPeriods({ kind: 'ratio', ...input, blocks: ratio })).toEqual(here)
      const longer = blocks.map(({ arm, days }) => ({ arm, days: [washedOut, ...days] }))
      expect(compareAlternatingPeriods({ kind: 'mean', ...input, blocks: longer, washoutDays: 1 })).toEqual(
        here,
      )
    }),
    { numRuns: 100 },
  )
})

const pairsOf = <Day>(day: fc.Arbitrary<Day>) =>
  fc.array(
    fc
      .tuple(daysOf(day), daysOf(day))
      .map(([control, treatment]) => ({ control, treatment }))
      .filter(({ control, treatment }) => control.length === treatment.length),
    { minLength: 6, maxLength: 7 },
  )

test('matched areas: intervals and p agree; exchanged, the sign turns; the order of the pairs changes nothing', () => {
  fc.assert(
    fc.property(pairsOf(sums), level, (pairs, confidenceLevel) => {
      const input = { kind: 'ratio', confidenceLevel } as const
      const here = compareMatchedAreas({ ...input, pairs })
      fc.pre(here.ok)
      const { pValue, difference } = valueOf(here)
      expectAgreement(valueOf(here), confidenceLevel)
      const turned = valueOf(compareMatchedAreas({ ...input, pairs: pairs.toReversed() }))
      expect(turned.pValue).toBeCloseTo(pValue, 12)
      expect(turned.difference.interval.low).toBeCloseTo(difference.interval.low, 8)
      const exchanged = pairs.map(({ control, treatment }) => ({ control: treatment, treatment: control }))
      const there = valueOf(compareMatchedAreas({ ...input, pairs: exchanged }))
      expect(there.pValue).toBeCloseTo(pValue, 12)
      expect(there.difference.interval.low).toBeCloseTo(-difference.interval.high, 8)
    }),
    { numRuns: 200 },
  )
})

const area: fc.Arbitrary<AreaPeriods<number>> = fc.record({
  before: fc.array(figure, { minLength: 14, maxLength: 14 }),
  after: fc.array(figure, { minLength: 7, maxLength: 7 }),
})
const areas = fc.record({
  treated: fc.array(area, { minLength: 1, maxLength: 2 }),
  donors: fc.array(area, { minLength: 19, maxLength: 21 }),
})
const trend = fc.constantFrom('parallel', 'proportional')

test('difference in differences: intervals and p agree; the order of the donors changes nothing', () => {
  fc.assert(
    fc.property(areas, trend, level, (figures, trend, confidenceLevel) => {
      const input = { kind: 'mean', trend, confidenceLevel } as const
      const compared = differenceInDifferences({ ...input, ...figures })
      fc.pre(compared.ok)
      expectAgreement(valueOf(compared), confidenceLevel)
      const turned = { treated: figures.treated, donors: figures.donors.toReversed() }
      const there = valueOf(differenceInDifferences({ ...input, ...turned }))
      expect(there.pValue).toBeCloseTo(valueOf(compared).pValue, 12)
      expect(there.preTrend?.pValue).toBe(valueOf(compared).preTrend?.pValue)
    }),
    { numRuns: 150 },
  )
})

test('difference in differences: what every area gains, or gains in proportion, changes no p', () => {
  fc.assert(
    fc.property(areas, trend, fc.constantFrom(0.5, 2, 8), (figures, trend, gain) => {
      const input = { kind: 'mean', trend, confidenceLevel: 0.95 } as const
      const here = differenceInDifferences({ ...input, ...figures })
      fc.pre(here.ok)
      const gained = ({ before, after }: AreaPeriods<number>) => ({
        before,
        after: after.map((value) => (trend === 'parallel' ? value + gain : value * gain)),
      })
      const there = valueOf(
        differenceInDifferences({
          ...input,
          treated: figures.treated.map(gained),
          donors: figures.donors.map(gained),
        }),
      )
      expect(there.pValue).toBe(valueOf(here).pValue)
      if (trend === 'parallel')
        expect(there.difference.estimate).toBeCloseTo(valueOf(here).difference.estimate, 9)
      else expect(there.lift).toMatchObject({ kind: 'estimated' })
    }),
    { numRuns: 60 },
  )
})

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 })

test('a schedule gives each version half of the blocks and each day one block; the same seed, the same order', () => {
  fc.assert(
    fc.property(
      seed,
      fc.integer({ min: 6, max: 20 }),
      fc.integer({ min: 1, max: 10 }),
      (seed, half, blockDays) => {
        const input = {
          blocks: 2 * half,
          blockDays,
          washoutDays: blockDays - 1,
          significanceLevel: 0.05,
          seed,
        }
        for (const order of ['complete', 'paired'] as const) {
          const schedule = valueOf(scheduleAlternatingPeriods({ ...input, order }))
          expect(valueOf(scheduleAlternatingPeriods({ ...input, order }))).toEqual(schedule)
          const { blocks, calendarDays } = schedule
          expect(blocks.filter(({ arm }) => arm === 'treatment')).toHaveLength(half)
          expect(blocks.map(({ firstDay }) => firstDay)).toEqual(
            Array.from({ length: 2 * half }, (_, block) => block * blockDays),
          )
          for (const [at, { firstDay, firstCountedDay, lastDay }] of blocks.entries()) {
            expect(firstCountedDay - firstDay).toBe(blockDays - 1)
            expect(lastDay + 1).toBe(blocks[at + 1]?.firstDay ?? calendarDays)
          }
          if (order === 'paired')
            for (let pair = 0; pair < 2 * half; pair += 2)
              expect(blocks[pair]?.arm).not.toBe(blocks[pair + 1]?.arm)
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('every choice of the blocks comes about as often as any other', () => {
  const seen = new Map<string, number>()
  const runs = 14_000
  for (let seed = 0; seed < runs; seed += 1) {
    const { blocks } = valueOf(
      scheduleAlternatingPeriods({
        blocks: 8,
        blockDays: 1,
        order: 'complete',
        significanceLevel: 0.05,
        seed,
      }),
    )
    const order = blocks.map(({ arm }) => arm[0]).join('')
    seen.set(order, (seen.get(order) ?? 0) + 1)
  }
  expect(seen.size).toBe(70)
  const expected = runs / 70
  const chiSquare = [...seen.values()].reduce((total, count) => total + (count - expected) ** 2 / expected, 0)
  // R 4.2.2: qchisq(c(0.001, 0.999), 69) = 38.30, 111.06.
  expect(chiSquare).toBeGreaterThan(38.3)
  expect(chiSquare).toBeLessThan(111.06)
})

test('no pairing of the areas has a smaller sum of differences', () => {
  const levels = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 12, maxLength: 13 })
  fc.assert(
    fc.property(levels, seed, (levels, seed) => {
      const { pairs, leftOut } = valueOf(drawAreaPairs({ levels, significanceLevel: 0.05, seed }))
      const places = pairs.flatMap(({ control, treatment }) => [control, treatment])
      expect([...places, ...(leftOut === undefined ? [] : [leftOut])].toSorted((a, b) => a - b)).toEqual(
        levels.map((_, place) => place),
      )
      const apart = (a: number, b: number) => Math.abs((levels[a] ?? 0) - (levels[b] ?? 0))
      const total = pairs.reduce((sum, { control, treatment }) => sum + apart(control, treatment), 0)
      expect(total).toBe(smallestTotal(levels))
    }),
    { numRuns: 30 },
  )
})

/** Over all pairings, by the set of areas that are left: the first of them is paired with any other, or left out. */
function smallestTotal(levels: readonly number[]): number {
  const known = new Map<string, number>()
  const best = (left: readonly number[], mayLeave: boolean): number => {
    const [first, ...others] = left
    if (first === undefined) return 0
    const key = `${left.join()} ${mayLeave}`
    const found = known.get(key)
    if (found !== undefined) return found
    const paired = others.map(
      (value, at) => Math.abs(first - value) + best(others.toSpliced(at, 1), mayLeave),
    )
    const total = Math.min(...paired, ...(mayLeave ? [best(others, false)] : []))
    known.set(key, total)
    return total
  }
  return best(levels, levels.length % 2 === 1)
}

test('plans: twice the deviation is twice the difference; what is planned for a difference shows it, less does not', () => {
  const usual = { power: 0.8, significanceLevel: 0.05 } as const
  const days = { blockDays: 7, washoutDays: 1, level: 100, autocorrelation: 0.3 } as const
  type Plan = (
    count: number,
    standardDeviation?: number,
  ) => Result<Omit<MatchedAreasPlan, 'pairs'>, StatsError>
  const plans: Readonly<Record<'complete' | 'paired' | 'pairs' | 'donors', Plan>> = {
    complete: (count: number, standardDeviation = 10) =>
      planAlternatingPeriods({
        ...usual,
        ...days,
        standardDeviation,
        order: 'complete',
        given: { kind: 'blocks', blocks: count },
      }),
    paired: (count: number, standardDeviation = 10) =>
      planAlternatingPeriods({
        ...usual,
        ...days,
        standardDeviation,
        order: 'paired',
        given: { kind: 'blocks', blocks: count },
      }),
    pairs: (count: number, standardDeviation = 10) =>
      planMatchedAreas({ ...usual, standardDeviation, given: { kind: 'pairs', pairs: count } }),
    donors: (count: number, standardDeviation = 10) =>
      planDifferenceInDifferences({
        ...usual,
        standardDeviation,
        treated: 2,
        given: { kind: 'donors', donors: count },
      }),
  }
  for (const [name, plan] of Object.entries(plans)) {
    const at = (count: number, deviation?: number) => valueOf(plan(count, deviation)).smallestDifference
    expect(at(24, 20)).toBeCloseTo(2 * at(24), 9)
    const sizes = [12, 16, 20, 24, 40, 80, 160]
      .filter((count) => name !== 'donors' || count > 19)
      .map((count) => at(count))
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  }
  const difference = { kind: 'difference', difference: 7 } as const
  for (const order of ['complete', 'paired'] as const) {
    const plan = valueOf(
      planAlternatingPeriods({ ...usual, ...days, standardDeviation: 10, order, given: difference }),
    )
    expect(plan.smallestDifference).toBeLessThanOrEqual(7 * (1 + 1e-9))
    expect(valueOf(plans[order](plan.blocks - 2)).smallestDifference).toBeGreaterThan(7)
  }
  const { pairs } = valueOf(planMatchedAreas({ ...usual, standardDeviation: 10, given: difference }))
  expect(valueOf(plans.pairs(pairs)).smallestDifference).toBeLessThanOrEqual(7 * (1 + 1e-9))
  expect(valueOf(plans.pairs(pairs - 1)).smallestDifference).toBeGreaterThan(7)
  const beside = valueOf(
    planDifferenceInDifferences({
      ...usual,
      standardDeviation: 10,
      treated: 2,
      given: { kind: 'difference', difference: 21 },
    }),
  )
  expect(beside.smallestDifference).toBeLessThanOrEqual(21 * (1 + 1e-9))
})
