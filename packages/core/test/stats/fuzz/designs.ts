import fc from 'fast-check'
import {
  compareAlternatingPeriods,
  compareMatchedAreas,
  differenceInDifferences,
  drawAreaPairs,
  planAlternatingPeriods,
  planDifferenceInDifferences,
  planMatchedAreas,
  scheduleAlternatingPeriods,
} from '../../../src/stats/index.ts'
import type { Palette } from './palette.ts'
import { target, type Target } from './target.ts'

const order = fc.constantFrom('complete', 'paired')
/** Levels that few units can reach. */
const usualLevel = fc.oneof(fc.constantFrom(0.9, 0.95), fc.double({ min: 0.5, max: 0.96, noNaN: true }))
const significanceLevel = usualLevel.map((level) => 1 - level)
const seed = fc.nat(2 ** 31 - 1)
/** Mostly enough; now and then what no test can be made of, or more orders than are listed. */
const few = (enough: number) =>
  fc.oneof(
    { weight: 17, arbitrary: fc.constantFrom(enough, enough + 1, enough + 2) },
    { weight: 2, arbitrary: fc.nat(enough) },
    { weight: 1, arbitrary: fc.constant(24) },
  )

/** An even number, as pairs are made of; now and then an odd one. */
const fewBlocks = fc.oneof(
  { weight: 17, arbitrary: fc.constantFrom(12, 12, 14) },
  { weight: 2, arbitrary: fc.nat(13) },
  { weight: 1, arbitrary: fc.constant(24) },
)

const days = <Day>(day: fc.Arbitrary<Day>, shortest: number) =>
  fc.array(day, { minLength: shortest, maxLength: shortest + 2 })
const exactly = <Item>(item: fc.Arbitrary<Item>, count: number) =>
  fc.array(item, { minLength: count, maxLength: count })

const blocks = <Day>(day: fc.Arbitrary<Day>) =>
  fewBlocks.chain((count) =>
    fc.tuple(exactly(days(day, 2), count), exactly(fc.boolean(), count)).map(([figures, coins]) =>
      figures.map((days, block) => ({
        arm:
          (coins[block - (block % 2)] ?? true) === (block % 2 === 0)
            ? ('treatment' as const)
            : ('control' as const),
        days,
      })),
    ),
  )
const pairs = <Day>(day: fc.Arbitrary<Day>) =>
  few(6).chain((count) => exactly(fc.record({ control: exactly(day, 3), treatment: exactly(day, 3) }), count))
const areas = <Day>(day: fc.Arbitrary<Day>, count: fc.Arbitrary<number>) =>
  count.chain((areas) => exactly(fc.record({ before: exactly(day, 14), after: exactly(day, 7) }), areas))

const sums = ({ value, size }: Palette) => fc.record({ numerator: value, denominator: size })
/** Most of them in the range of what units with a deviation of some units show. */
const differences = [0.5, 3, 30, 300, 3000, 1e30]
const trend = fc.constantFrom('parallel', 'proportional')
const positive = (what: string, ...sizes: readonly number[]) =>
  sizes.every((size) => size > 0) ? [] : [`${what} is no size: ${sizes.join(', ')}`]

export const designTargets: readonly Target[] = [
  target(
    'compareAlternatingPeriods mean',
    ({ value }) =>
      fc.record({
        kind: fc.constant('mean' as const),
        blocks: blocks(value),
        order,
        washoutDays: fc.constantFrom(0, 1),
        confidenceLevel: usualLevel,
        seed,
      }),
    compareAlternatingPeriods,
  ),
  target(
    'compareAlternatingPeriods ratio',
    (palette) =>
      fc.record({
        kind: fc.constant('ratio' as const),
        blocks: blocks(sums(palette)),
        order,
        washoutDays: fc.constantFrom(0, 1),
        confidenceLevel: usualLevel,
        seed,
      }),
    compareAlternatingPeriods,
  ),
  target(
    'compareMatchedAreas mean',
    ({ value }) =>
      fc.record({
        kind: fc.constant('mean' as const),
        pairs: pairs(value),
        confidenceLevel: usualLevel,
        seed,
      }),
    compareMatchedAreas,
  ),
  target(
    'compareMatchedAreas ratio',
    (palette) =>
      fc.record({
        kind: fc.constant('ratio' as const),
        pairs: pairs(sums(palette)),
        confidenceLevel: usualLevel,
        seed,
      }),
    compareMatchedAreas,
  ),
  target(
    'differenceInDifferences mean',
    ({ size }) =>
      fc.record({
        kind: fc.constant('mean' as const),
        trend,
        treated: areas(size, fc.constantFrom(1, 1, 2)),
        donors: areas(size, few(19)),
        confidenceLevel: usualLevel,
        seed,
      }),
    differenceInDifferences,
  ),
  target(
    'differenceInDifferences ratio',
    ({ size }) =>
      fc.record({
        kind: fc.constant('ratio' as const),
        trend,
        treated: areas(fc.record({ numerator: size, denominator: size }), fc.constantFrom(1, 1, 2)),
        donors: areas(fc.record({ numerator: size, denominator: size }), few(19)),
        confidenceLevel: usualLevel,
        seed,
      }),
    differenceInDifferences,
  ),
  target(
    'scheduleAlternatingPeriods',
    () =>
      fc.record({
        blocks: few(6).map((half) => 2 * half),
        blockDays: fc.integer({ min: 3, max: 14 }),
        washoutDays: fc.nat(2),
        order,
        significanceLevel,
        seed,
      }),
    scheduleAlternatingPeriods,
  ),
  target(
    'drawAreaPairs',
    ({ value }) =>
      fc.record({ levels: few(13).chain((count) => exactly(value, count)), significanceLevel, seed }),
    drawAreaPairs,
  ),
  target(
    'planAlternatingPeriods',
    ({ size, share, level }) =>
      fc.record({
        given: fc.oneof(
          few(6).map((half) => ({ kind: 'blocks' as const, blocks: 2 * half })),
          fc.constantFrom(...differences).map((difference) => ({ kind: 'difference' as const, difference })),
        ),
        blockDays: fc.integer({ min: 3, max: 14 }),
        washoutDays: fc.nat(2),
        order,
        level: size,
        standardDeviation: size,
        autocorrelation: share.map((value) => value * 0.9),
        power: level,
        significanceLevel,
      }),
    planAlternatingPeriods,
    (plan) =>
      positive(
        'the plan',
        plan.smallestDifference,
        plan.smallestLift,
        plan.standardError,
        plan.attainedLevel,
      ),
  ),
  target(
    'planMatchedAreas',
    ({ size, level }) =>
      fc.record({
        given: fc.oneof(
          few(6).map((pairs) => ({ kind: 'pairs' as const, pairs })),
          fc.constantFrom(...differences).map((difference) => ({ kind: 'difference' as const, difference })),
        ),
        standardDeviation: size,
        power: level,
        significanceLevel,
      }),
    planMatchedAreas,
    (plan) => positive('the plan', plan.smallestDifference, plan.standardError, plan.attainedLevel),
  ),
  target(
    'planDifferenceInDifferences',
    ({ size, level }) =>
      fc.record({
        treated: fc.constantFrom(1, 2, 3),
        given: fc.oneof(
          few(19).map((donors) => ({ kind: 'donors' as const, donors })),
          fc.constantFrom(...differences).map((difference) => ({ kind: 'difference' as const, difference })),
        ),
        standardDeviation: size,
        power: level,
        significanceLevel,
      }),
    planDifferenceInDifferences,
    (plan) => positive('the plan', plan.smallestDifference, plan.standardError, plan.attainedLevel),
  ),
]
