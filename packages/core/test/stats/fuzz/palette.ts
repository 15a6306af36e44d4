import fc from 'fast-check'
import type { ArmCounts, ArmEvents, ArmMean, ArmRatio, Direction } from '../../../src/stats/index.ts'

/** Where the generators of all functions take their numbers from: each name is a kind of input, not a function. */
export interface Palette {
  readonly counts: fc.Arbitrary<ArmCounts>
  readonly summary: fc.Arbitrary<ArmMean>
  readonly ratio: fc.Arbitrary<ArmRatio>
  readonly events: fc.Arbitrary<ArmEvents>
  /** As many people as an exact method lists the outcomes of; now and then more. */
  readonly fewCounts: fc.Arbitrary<ArmCounts>
  /** Whole people, at least 2. */
  readonly units: fc.Arbitrary<number>
  /** In (0, 1): confidence and significance levels, powers, shares. */
  readonly level: fc.Arbitrary<number>
  /** In [0, 1]. */
  readonly probability: fc.Arbitrary<number>
  /** Of either sign: a day's figure, a mean. */
  readonly value: fc.Arbitrary<number>
  /** Above 0: money, a standard deviation, an exposure. */
  readonly size: fc.Arbitrary<number>
  /** Above 0 and below 1: a margin, a lift. */
  readonly share: fc.Arbitrary<number>
  /** At least 1. */
  readonly dispersion: fc.Arbitrary<number>
  /** Whole, from 1 to 100: arms that are each compared with one control. */
  readonly treatments: fc.Arbitrary<number>
}

/** Evenly: `fc.double` would draw mostly numbers near zero. */
const between = (min: number, max: number) =>
  fc.nat(2 ** 30).map((step) => min + ((max - min) * step) / 2 ** 30)
const powerOfTen = (min: number, max: number) => between(min, max).map((power) => 10 ** power)
const people = (most: number) => powerOfTen(0.31, most).map(Math.floor)

/** What small companies have: some people, rates of a few percent, amounts of some euros. */
export const realistic: Palette = {
  counts: usualCounts(people(5)),
  fewCounts: usualCounts(people(3.8)),
  summary: summaries(people(5), between(1, 200), powerOfTen(0, 2.5)),
  ratio: ratios(people(5), between(1, 200), powerOfTen(-1, 2)),
  events: fc.record({ events: people(4), exposure: powerOfTen(0, 4) }),
  units: people(5),
  level: fc.oneof(fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99), between(0.05, 0.99)),
  probability: between(0, 1),
  value: between(0, 500),
  size: powerOfTen(-1, 3),
  share: between(0.01, 0.5),
  dispersion: between(1, 10),
  treatments: fc.integer({ min: 1, max: 4 }),
}

const hugeCounts = fc.constantFrom(
  1e9,
  2 ** 31,
  1e12 + 1,
  Number.MAX_SAFE_INTEGER - 1,
  Number.MAX_SAFE_INTEGER,
)
const manyPeople = fc.oneof(fc.constantFrom(1, 2, 3), people(9), hugeCounts)
const tiny = fc.constantFrom(1e-12, 1e-9, 1e-300, Number.MIN_VALUE)

/** The corners of what is allowed: nobody, everybody, one person, all people on Earth, no spread, levels near 0 and 1. */
export const edges: Palette = {
  counts: cornerCounts(manyPeople),
  fewCounts: cornerCounts(
    fc.oneof({ weight: 4, arbitrary: people(3.8) }, { weight: 1, arbitrary: manyPeople }),
  ),
  summary: summaries(
    manyPeople,
    fc.oneof(fc.constantFrom(0, -1, 1e60, -1e60, 1e-60), between(-100, 100), powerOfTen(-60, 60)),
    fc.oneof(fc.constantFrom(0, 1e60, 1e-60), powerOfTen(-60, 60)),
  ),
  ratio: ratios(
    manyPeople,
    fc.oneof(fc.constantFrom(0, -1, 1e30, -1e30), between(-100, 100), powerOfTen(-30, 30)),
    fc.oneof(fc.constantFrom(0, 1e30, 1e-30), powerOfTen(-30, 30)),
  ),
  events: fc.record({
    events: fc.oneof(fc.constantFrom(0, 1, 2), people(9), hugeCounts),
    exposure: fc.oneof(fc.constantFrom(1e-60, 1e60), powerOfTen(-60, 60), powerOfTen(-3, 9)),
  }),
  units: manyPeople,
  level: fc.oneof(
    fc.constantFrom(1e-12, 1 - 1e-12, 1e-6, 1 - 1e-6, 0.5, Number.MIN_VALUE, 1 - Number.EPSILON / 2),
    between(0.001, 0.999),
  ),
  probability: fc.oneof(fc.constantFrom(0, 1, 0.5, 1 - Number.EPSILON / 2), tiny, between(0, 1)),
  value: fc.oneof(fc.constantFrom(0, -0, 1, -1, 1e60, -1e60, 1e-60), between(-1e6, 1e6), powerOfTen(-60, 60)),
  size: fc.oneof(fc.constantFrom(1, 1e60, 1e-60), powerOfTen(-60, 60), powerOfTen(-9, 9)),
  share: fc.oneof(fc.constantFrom(1e-12, 1 - 1e-12, 0.5), tiny, between(0, 0.999)),
  dispersion: fc.oneof(fc.constantFrom(1, 1e6), powerOfTen(0, 6)),
  treatments: fc.constantFrom(1, 2, 20, 100),
}

export const direction: fc.Arbitrary<Direction> = fc.constantFrom('higher', 'lower')

function usualCounts(people: fc.Arbitrary<number>): fc.Arbitrary<ArmCounts> {
  return fc.tuple(people, powerOfTen(-2.5, -0.1)).map(([trials, rate]) => ({
    successes: Math.round(trials * rate),
    trials,
  }))
}

function cornerCounts(people: fc.Arbitrary<number>): fc.Arbitrary<ArmCounts> {
  return fc.tuple(people, between(0, 1), fc.nat(6)).map(([trials, rate, corner]) => ({
    successes:
      [0, 1, trials - 1, trials, Math.round(trials * rate ** 8)][corner] ?? Math.round(trials * rate),
    trials,
  }))
}

function summaries(
  units: fc.Arbitrary<number>,
  mean: fc.Arbitrary<number>,
  standardDeviation: fc.Arbitrary<number>,
): fc.Arbitrary<ArmMean> {
  const summary = { units, mean, standardDeviation }
  return fc.oneof(fc.record(summary), fc.record({ ...summary, skewness: between(-30, 30) }))
}

function ratios(
  units: fc.Arbitrary<number>,
  numerator: fc.Arbitrary<number>,
  deviation: fc.Arbitrary<number>,
): fc.Arbitrary<ArmRatio> {
  const arms = fc.record({
    units,
    numerator: fc.record({ mean: numerator, standardDeviation: deviation }),
    denominator: fc.record({
      mean: numerator.map((mean) => Math.abs(mean) || 1),
      standardDeviation: deviation,
    }),
    correlation: fc.oneof(fc.constantFrom(-1, 0, 1), between(-1, 1)),
  })
  return arms.map(({ correlation, ...arm }) => ({
    ...arm,
    covariance: correlation * arm.numerator.standardDeviation * arm.denominator.standardDeviation,
  }))
}
