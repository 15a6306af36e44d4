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
  type CompareAlternatingPeriodsInput,
  type CompareMatchedAreasInput,
  type DifferenceInDifferencesInput,
} from '../../../src/stats/index.ts'
import { uniforms } from '../../../src/stats/designs/uniforms.ts'
import { valueOf } from '../value-of.ts'

const blocks = (
  figures: readonly number[],
  treated = (at: number) => at % 2 === 1,
): readonly Block<number>[] =>
  figures.map((figure, at) => ({ arm: treated(at) ? 'treatment' : 'control', days: [figure] }))
const eight = blocks([10, 14, 11, 15, 9, 16, 12, 13])
const alternating = { kind: 'mean', order: 'complete', blocks: eight, confidenceLevel: 0.95 } as const
const refused = (error: object) => ({ ok: false, error })

test('the generator is xoshiro128**', () => {
  // Python 3.11, whole numbers of any size; from the state 1, 2, 3, 4 it gives the published 11520, 0, 5927040, ….
  for (const [seed, numbers] of [
    [0, [3809008728, 1133695204, 53579671, 2891528803, 139681546]],
    [1, [2442144158, 3238099751, 3819917871, 2104621829, 2021136066]],
    [4294967295, [835879718, 1921286648, 2356205009, 1885780724, 980451116]],
  ] as const) {
    const uniform = uniforms(seed)
    expect(numbers.map(() => uniform() * 2 ** 32 - 0.5)).toEqual(numbers)
  }
})

// The same draws in Python 3.11.
test.each([
  [0, 'CTTCTCTC', 'CTTCTCCTTCCT'],
  [1, 'CCCTTCTT', 'CTCTCTTCTCCT'],
  [20_261_123, 'CCTTCTCT', 'CTCTTCTCCTTC'],
  [4_294_967_295, 'TCCTTTCC', 'TCTCCTTCTCTC'],
])('the seed %i is the order', (seed, complete, paired) => {
  const order = (order: 'complete' | 'paired', blocks: number) =>
    valueOf(scheduleAlternatingPeriods({ blocks, blockDays: 7, order, significanceLevel: 0.05, seed }))
      .blocks.map(({ arm }) => arm.slice(0, 1).toUpperCase())
      .join('')
  expect([order('complete', 8), order('paired', 12)]).toEqual([complete, paired])
})

test('a schedule of eight weeks, a day of washout in each', () => {
  const schedule = valueOf(
    scheduleAlternatingPeriods({
      blocks: 8,
      blockDays: 7,
      washoutDays: 1,
      order: 'complete',
      significanceLevel: 0.05,
      seed: 20_261_123,
    }),
  )
  expect(schedule).toMatchObject({ calendarDays: 56, changes: 5, smallestPValue: 2 / 70 })
  expect(schedule.blocks[2]).toEqual({ arm: 'treatment', firstDay: 14, firstCountedDay: 15, lastDay: 20 })
})

test('six blocks cannot go below p = 0.10, eight in pairs not below 0.125: refused, with what would do', () => {
  const six = { kind: 'too-few-blocks', count: 6, smallestPValue: 0.1, fewest: 8 }
  expect(compareAlternatingPeriods({ ...alternating, blocks: eight.slice(0, 6) })).toEqual(refused(six))
  // Also where 0.10 would be enough: fewer than eight blocks are no test.
  expect(
    compareAlternatingPeriods({ ...alternating, blocks: eight.slice(0, 6), confidenceLevel: 0.9 }),
  ).toEqual(refused(six))
  const paired = { kind: 'too-few-blocks', count: 8, smallestPValue: 0.125, fewest: 12 }
  expect(compareAlternatingPeriods({ ...alternating, order: 'paired' })).toEqual(refused(paired))
  const strict = { kind: 'too-few-blocks', count: 8, smallestPValue: 2 / 70, fewest: 10 }
  expect(compareAlternatingPeriods({ ...alternating, confidenceLevel: 0.99 })).toEqual(refused(strict))
  const plan = { blockDays: 7, order: 'complete', significanceLevel: 0.05 } as const
  expect(scheduleAlternatingPeriods({ ...plan, blocks: 6, seed: 1 })).toEqual(refused(six))
  const usual = { ...plan, level: 100, standardDeviation: 10, autocorrelation: 0.3, power: 0.8 }
  expect(planAlternatingPeriods({ ...usual, given: { kind: 'blocks', blocks: 6 } })).toEqual(refused(six))
  expect(planAlternatingPeriods({ ...usual, order: 'paired', given: { kind: 'blocks', blocks: 8 } })).toEqual(
    refused(paired),
  )
  expect(
    compareAlternatingPeriods({ ...alternating, blocks: blocks([1, 2, 3, 4, 5, 6, 7, 8], () => true) }),
  ).toMatchObject(refused({ kind: 'too-few-blocks', count: 8, smallestPValue: 1 }))
})

test('five pairs cannot go below 0.0625, eighteen donors not below 1 / 19: refused, with what would do', () => {
  const pairs = Array.from({ length: 5 }, (_, pair) => ({ control: [pair], treatment: [pair * pair + 1] }))
  const five = { kind: 'too-few-pairs', count: 5, smallestPValue: 0.0625, fewest: 6 }
  expect(compareMatchedAreas({ kind: 'mean', pairs, confidenceLevel: 0.95 })).toEqual(refused(five))
  expect(compareMatchedAreas({ kind: 'mean', pairs, confidenceLevel: 0.9 })).toEqual(refused(five))
  const plan = { standardDeviation: 1, power: 0.8, significanceLevel: 0.05 }
  expect(planMatchedAreas({ ...plan, given: { kind: 'pairs', pairs: 5 } })).toEqual(refused(five))
  expect(
    drawAreaPairs({ levels: Array.from({ length: 11 }, () => 1), significanceLevel: 0.05, seed: 1 }),
  ).toEqual(refused(five))
  const eighteen = { kind: 'too-few-donors', count: 18, smallestPValue: 1 / 19, fewest: 19 }
  expect(differenceInDifferences({ ...beside, donors: donors.slice(0, 18) })).toEqual(refused(eighteen))
  const given = { kind: 'donors', donors: 18 } as const
  expect(planDifferenceInDifferences({ ...plan, treated: 1, given })).toEqual(refused(eighteen))
  // Two treated areas would reach the level; so few donors are refused all the same.
  expect(planDifferenceInDifferences({ ...plan, treated: 2, given })).toEqual(
    refused({ kind: 'too-few-donors', count: 18, smallestPValue: 1 / 190, fewest: 19 }),
  )
})

test('more orders than are listed: a seeded sample of 20,000 with the order that was drawn', () => {
  // numpy 1.24.2, all 2,704,156 choices: p = 0.011625, interval from 1.25 to 9.
  const figures = [
    16, 15.9, 27.9, 14.3, 25.1, 19, 15.3, 18.6, 19.8, 13.9, 16.5, 17, 22.9, 9.3, 15.2, 10.8, 20.1, 11.9, 14.7,
    18.7, 28.2, 8, 14.6, 17.6,
  ]
  const input = { ...alternating, blocks: blocks(figures, (at) => at % 2 === 0) }
  const here = valueOf(compareAlternatingPeriods(input))
  expect(here).toMatchObject({ exact: false, choices: 20_000, smallestPValue: 1 / 20_000 })
  // Four standard errors of 20,000 draws.
  expect(Math.abs(here.pValue - 0.011625)).toBeLessThan(0.0031)
  expect(Math.abs(here.difference.interval.low - 1.25)).toBeLessThan(0.15)
  expect(Math.abs(here.difference.interval.high - 9)).toBeLessThan(0.15)
  expect(here.difference.estimate).toBeCloseTo(5.108333333333329, 12)
  expect(compareAlternatingPeriods(input)).toEqual({ ok: true, value: here })
  expect(valueOf(compareAlternatingPeriods({ ...input, seed: 2 })).pValue).not.toBe(here.pValue)
  // No sample has a p of 0: the order that was drawn is one of its 20,000.
  const clear = figures.map((figure, at) => figure + (at % 2 === 0 ? 100 : 0))
  const far = valueOf(
    compareAlternatingPeriods({ ...alternating, blocks: blocks(clear, (at) => at % 2 === 0) }),
  )
  expect(far.pValue).toBeGreaterThanOrEqual(1 / 20_000)
  expect(far.pValue).toBeLessThan(0.001)
})

test('the lift is unbounded where the treated blocks may have had nothing without the treatment', () => {
  const faint = valueOf(
    compareAlternatingPeriods({ ...alternating, blocks: blocks([0, 8, 0, 1, 1, 9, 0, 0.5]) }),
  )
  expect(faint.difference.interval.high).toBeGreaterThanOrEqual(faint.treatmentLevel)
  expect(faint.lift).toEqual({ kind: 'unbounded' })
})

test.each<[string, Partial<CompareAlternatingPeriodsInput>, object]>([
  ['a level of 1', { confidenceLevel: 1 }, { kind: 'invalid-confidence-level' }],
  [
    'a level that 20,000 orders cannot tell',
    { confidenceLevel: 0.99995 },
    { kind: 'invalid-confidence-level' },
  ],
  ['a seed with a fraction', { seed: 0.5 }, { kind: 'invalid-seed', value: 0.5 }],
  ['a washout of half a day', { washoutDays: 0.5 }, { kind: 'invalid-washout', value: 0.5 }],
  ['a washout that leaves no day', { washoutDays: 1 }, { kind: 'too-few-days', days: 0 }],
  ['a figure that is none', { blocks: blocks([Number.NaN, 2, 3, 4, 5, 6, 7, 8]) }, { kind: 'invalid-value' }],
  ['blocks that are all alike', { blocks: blocks([5, 5, 5, 5, 5, 5, 5, 5]) }, { kind: 'no-spread' }],
  ['versions without any spread', { blocks: blocks([5, 6, 5, 6, 5, 6, 5, 6]) }, { kind: 'no-spread' }],
  [
    'a thousand blocks and one',
    { blocks: blocks(Array.from({ length: 1001 }, (_, at) => at)) },
    { kind: 'too-many-units', units: 1001, most: 1000 },
  ],
  [
    'a pair with one version',
    { order: 'paired', blocks: blocks([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8], (at) => at % 4 < 2) },
    { kind: 'unpaired-blocks', pair: 1 },
  ],
  [
    'a block without a partner',
    { order: 'paired', blocks: blocks([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9]) },
    { kind: 'unpaired-blocks', pair: 7 },
  ],
])('alternating periods: %s is refused', (_, change, error) => {
  expect(compareAlternatingPeriods(Object.assign({}, alternating, change))).toMatchObject(refused(error))
})

test('a block without visits has no ratio', () => {
  const visits = eight.map(({ arm, days }, at) => ({
    arm,
    days: days.map((numerator) => ({ numerator, denominator: at === 3 ? 0 : 10 })),
  }))
  expect(compareAlternatingPeriods({ ...alternating, kind: 'ratio', blocks: visits })).toEqual(
    refused({ kind: 'invalid-ratio-summary', arm: 'treatment' }),
  )
})

const sixPairs = [3, 1, 4, 1, 5, 9].map((figure, at) => ({ control: [figure], treatment: [figure + at] }))

test.each<[string, Partial<CompareMatchedAreasInput>, object]>([
  ['a level of 0', { confidenceLevel: 0 }, { kind: 'invalid-confidence-level' }],
  ['a negative seed', { seed: -1 }, { kind: 'invalid-seed' }],
  [
    'areas that were counted on different days',
    { pairs: [...sixPairs.slice(1), { control: [1, 2], treatment: [3] }] },
    { kind: 'unequal-days', days: 1, expected: 2 },
  ],
  [
    'an area without days',
    { pairs: [...sixPairs, { control: [], treatment: [] }] },
    { kind: 'too-few-days' },
  ],
  [
    'too many areas',
    { pairs: Array.from({ length: 501 }, () => ({ control: [1], treatment: [2] })) },
    { kind: 'too-many-units', units: 1002, most: 1000 },
  ],
])('matched areas: %s is refused', (_, change, error) => {
  const input = { kind: 'mean', pairs: sixPairs, confidenceLevel: 0.95 } as const
  expect(compareMatchedAreas(Object.assign({}, input, change))).toMatchObject(refused(error))
})

const area = (level: number, gain: number): AreaPeriods<number> => ({
  before: Array.from({ length: 14 }, (_, day) => level + (day % 3)),
  after: Array.from({ length: 7 }, (_, day) => level + gain + (day % 3)),
})
const donors = Array.from({ length: 19 }, (_, at) => area(10 + at, 1 + (at % 5) / 10))
const beside = {
  kind: 'mean',
  trend: 'parallel',
  treated: [area(20, 3)],
  donors,
  confidenceLevel: 0.95,
} as const

test('one area that stands out among twenty has p = 0.05, and its interval just excludes zero', () => {
  const compared = valueOf(differenceInDifferences(beside))
  expect(compared).toMatchObject({ pValue: 0.05, smallestPValue: 0.05, choices: 20, exact: true, donors: 19 })
  expect(compared.difference.interval.low).toBeGreaterThan(0)
})

test('the halves before are left out where they cannot be compared', () => {
  const flat = [beside.treated[0], ...donors].map(({ before, after }) => ({
    before: [...before.slice(0, 7), ...before.slice(0, 7)],
    after,
  }))
  const [treated, ...others] = flat
  const compared = valueOf(
    differenceInDifferences({ ...beside, treated: treated ? [treated] : [], donors: others }),
  )
  expect(compared.preTrend).toBeUndefined()
  const closed = {
    before: [...Array.from({ length: 7 }, () => 0), 5, 5, 5, 5, 5, 5, 5],
    after: beside.treated[0].after,
  }
  const grown = differenceInDifferences({ ...beside, trend: 'proportional', treated: [closed] })
  expect(valueOf(grown).preTrend).toBeUndefined()
})

test.each<[string, Partial<DifferenceInDifferencesInput>, object]>([
  ['a level of 1', { confidenceLevel: 1 }, { kind: 'invalid-confidence-level' }],
  ['a seed that is none', { seed: Number.NaN }, { kind: 'invalid-seed' }],
  ['nothing that was treated', { treated: [] }, { kind: 'invalid-units', value: 0 }],
  [
    'less than two weeks before',
    { treated: [{ before: [1, 2, 3], after: [1, 2, 3, 4, 5, 6, 7] }] },
    { kind: 'too-few-days', days: 3 },
  ],
  [
    'less than a week after',
    { treated: [{ before: donors[0]?.before ?? [], after: [1] }] },
    { kind: 'too-few-days' },
  ],
  [
    'a donor with other days',
    { donors: [...donors, { before: donors[0]?.before ?? [], after: [1] }] },
    { kind: 'unequal-days', days: 1, expected: 7 },
  ],
  [
    'a level of zero where shares are compared',
    { trend: 'proportional', treated: [{ before: donors[0]?.before ?? [], after: [0, 0, 0, 0, 0, 0, 0] }] },
    { kind: 'invalid-value', value: 0 },
  ],
  [
    'areas that all change alike',
    { treated: [area(5, 1)], donors: Array.from({ length: 19 }, (_, at) => area(at, 1)) },
    { kind: 'no-spread' },
  ],
])('difference in differences: %s is refused', (_, change, error) => {
  expect(differenceInDifferences(Object.assign({}, beside, change))).toMatchObject(refused(error))
})

const planned = {
  given: { kind: 'blocks', blocks: 8 },
  blockDays: 7,
  order: 'complete',
  level: 100,
  standardDeviation: 10,
  autocorrelation: 0.3,
  power: 0.8,
  significanceLevel: 0.05,
} as const

test.each([
  [{ given: { kind: 'blocks', blocks: 9 } }, 'invalid-blocks'],
  [{ given: { kind: 'blocks', blocks: 1002 } }, 'invalid-blocks'],
  [{ given: { kind: 'difference', difference: 0 } }, 'invalid-effect'],
  [{ given: { kind: 'difference', difference: 0.01 } }, 'unreachable-effect'],
  [{ blockDays: 0 }, 'invalid-block-days'],
  [{ washoutDays: 7 }, 'invalid-washout'],
  [{ level: 0 }, 'invalid-baseline'],
  [{ standardDeviation: -1 }, 'invalid-standard-deviation'],
  [{ autocorrelation: 0.91 }, 'invalid-autocorrelation'],
  [{ power: 0.02 }, 'invalid-power'],
  [{ significanceLevel: 0.00001 }, 'invalid-significance-level'],
] as const)('a plan of blocks with %j is refused', (change, kind) => {
  expect(planAlternatingPeriods(Object.assign({}, planned, change))).toMatchObject(refused({ kind }))
})

test.each([
  [{ blocks: 9 }, 'invalid-blocks'],
  [{ blocks: Number.NaN }, 'invalid-blocks'],
  [{ blockDays: 365 }, 'invalid-block-days'],
  [{ washoutDays: -1 }, 'invalid-washout'],
  [{ blocks: 100, blockDays: 40 }, 'too-many-days'],
  [{ seed: 2 ** 32 }, 'invalid-seed'],
  [{ significanceLevel: 1 }, 'invalid-significance-level'],
])('a schedule with %j is refused', (change, kind) => {
  const input = { blocks: 8, blockDays: 7, order: 'complete', significanceLevel: 0.05, seed: 1 } as const
  expect(scheduleAlternatingPeriods({ ...input, ...change })).toMatchObject(refused({ kind }))
})

test('plans of areas: no whole number, no size, or a difference that its own noise hides is refused', () => {
  const usual = { standardDeviation: 10, power: 0.8, significanceLevel: 0.05 }
  const difference = (difference: number) => ({ kind: 'difference', difference }) as const
  expect(planMatchedAreas({ ...usual, given: { kind: 'pairs', pairs: 6.5 } })).toMatchObject(
    refused({ kind: 'invalid-units' }),
  )
  expect(planMatchedAreas({ ...usual, given: difference(-1) })).toMatchObject(
    refused({ kind: 'invalid-effect' }),
  )
  expect(planMatchedAreas({ ...usual, given: difference(1) })).toMatchObject(
    refused({ kind: 'unreachable-effect' }),
  )
  expect(planDifferenceInDifferences({ ...usual, treated: 0, given: difference(1) })).toMatchObject(
    refused({ kind: 'invalid-units' }),
  )
  // However many donors: the one treated area moves by its own noise.
  expect(planDifferenceInDifferences({ ...usual, treated: 1, given: difference(28) })).toMatchObject(
    refused({ kind: 'unreachable-effect' }),
  )
})

test('drawing pairs: a level that is none, a level of significance or a seed that cannot be is refused', () => {
  const input = { levels: [5, 3, 8, 1, 9, 2, 7, 4, 6, 10, 11, 12, 40], significanceLevel: 0.05, seed: 3 }
  expect(valueOf(drawAreaPairs(input))).toMatchObject({ leftOut: 12, smallestPValue: 2 / 64 })
  const spoiled = [Number.NaN, ...input.levels]
  expect(drawAreaPairs({ ...input, levels: spoiled })).toMatchObject(refused({ kind: 'invalid-value' }))
  expect(drawAreaPairs({ ...input, seed: -1 })).toMatchObject(refused({ kind: 'invalid-seed' }))
  expect(drawAreaPairs({ ...input, significanceLevel: 0 })).toMatchObject(
    refused({ kind: 'invalid-significance-level' }),
  )
  expect(drawAreaPairs({ ...input, levels: Array.from({ length: 1001 }, (_, at) => at) })).toMatchObject(
    refused({ kind: 'too-many-units' }),
  )
})
