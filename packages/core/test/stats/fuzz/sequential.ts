import fc from 'fast-check'
import {
  anytimeInterval,
  estimateAfterLooks,
  inflationOfLooks,
  spendAlpha,
  spendBeta,
  stopProbabilities,
  wangTsiatisLooks,
  type SequentialLook,
  type Spending,
  type StopProbability,
} from '../../../src/stats/index.ts'
import { probabilityFaults } from './faults.ts'
import type { Palette } from './palette.ts'
import { target, type Target } from './target.ts'

const sides = fc.constantFrom(1 as const, 2 as const)

/** Rising shares of the information; the last is sometimes beyond the plan. */
const fractions = ({ share, level }: Palette) =>
  fc
    .tuple(fc.array(share, { maxLength: 6 }), fc.option(level.map((over) => 1 + over)))
    .map(([shares, beyond]) => [...shares.toSorted((a, b) => a - b), ...(beyond === null ? [] : [beyond])])

/** Looks at equal distances, as people plan them. */
const evenly = fc.integer({ min: 1, max: 6 }).map((count) =>
  Array.from({ length: count }, (_, look) => ({
    informationFraction: (look + 1) / count,
    criticalZ: 2 + 1 / (look + 1),
  })),
)

const spending = ({ share, size, value }: Palette): fc.Arbitrary<Spending> =>
  fc.oneof(
    fc.constantFrom({ kind: 'obrien-fleming' } as const, { kind: 'pocock' } as const),
    fc.record({
      kind: fc.constant('power' as const),
      exponent: fc.oneof(
        share.map((exponent) => 4 * exponent),
        size,
      ),
    }),
    fc.record({ kind: fc.constant('hwang-shih-decani' as const), shape: value.map((shape) => shape / 10) }),
  )

const half = ({ level }: Palette) => level.map((of) => of / 2)

/** Looks with any critical values, mostly falling, as designs have them. */
const looks = (from: Palette) =>
  fractions(from)
    .filter((shares) => shares.length > 0)
    .chain((shares) =>
      fc
        .tuple(
          from.level.map((step) => 2.5 * step),
          fc.array(
            fc.oneof({ weight: 4, arbitrary: from.level }, { weight: 1, arbitrary: fc.constant(Infinity) }),
            {
              minLength: shares.length,
              maxLength: shares.length,
            },
          ),
        )
        .map(([least, above]) =>
          shares.map((informationFraction, look) => ({
            informationFraction,
            criticalZ: least + 3 * (above[look] ?? 0),
          })),
        ),
    )

const stopFaults = (stops: readonly StopProbability[]) =>
  stops.flatMap(({ above, below }) => [
    ...probabilityFaults('above', above),
    ...probabilityFaults('below', below),
    ...probabilityFaults('either', Math.max(0, above + below - 1e-9)),
  ])

const lookFaults = (all: readonly SequentialLook[], significanceLevel: number) =>
  all.flatMap(({ alphaSpent, nominalLevel }, index) => [
    ...probabilityFaults('nominalLevel', nominalLevel),
    ...(alphaSpent >= (all[index - 1]?.alphaSpent ?? 0) && alphaSpent <= significanceLevel
      ? []
      : [`spent ${alphaSpent} of ${significanceLevel}`]),
  ])

const plan = (from: Palette) => ({
  looks: looks(from),
  significanceLevel: from.level.map((level) => level / 10),
  power: from.level,
})

export const sequentialTargets: readonly Target[] = [
  target(
    'anytimeInterval',
    ({ value, size, units, level }) =>
      fc.record({
        estimate: value,
        standardError: size,
        units: units.map((many) => Math.min(many, 1e15)),
        tightestAt: units.map((many) => Math.min(many, 1e15)),
        confidenceLevel: level,
      }),
    anytimeInterval,
  ),
  target(
    'spendAlpha',
    (from) =>
      fc
        .tuple(
          fc.record({
            informationFractions: fractions(from),
            significanceLevel: half(from),
            sides,
            spending: spending(from),
          }),
          fc.record({ lastIsFinal: fc.boolean() }, { requiredKeys: [] }),
        )
        .map(([design, options]) => ({ ...design, ...options })),
    spendAlpha,
    (all, { significanceLevel }) => lookFaults(all, significanceLevel),
  ),
  target(
    'wangTsiatisLooks',
    (from) =>
      fc.record({
        informationFractions: fractions(from),
        significanceLevel: half(from),
        sides,
        shape: from.level.map((level) => 1.5 * level - 1),
      }),
    wangTsiatisLooks,
    (all, { significanceLevel }) => lookFaults(all, significanceLevel),
  ),
  target(
    'stopProbabilities',
    (from) =>
      fc
        .tuple(
          looks(from),
          sides,
          from.value,
          from.probability.map((z) => 2 * z - 1),
          fc.boolean(),
        )
        .map(([all, side, drift, futility, gives]) => ({
          looks: all,
          sides: side,
          drift: Math.sign(drift) * (Math.abs(drift) % 10),
          ...(side === 1 && gives ? { futilityZ: all.slice(1).map(() => futility) } : {}),
        })),
    stopProbabilities,
    stopFaults,
  ),
  target(
    'inflationOfLooks',
    (from) => fc.record({ ...plan(from), sides }),
    inflationOfLooks,
    ({ inflationFactor, stops }) => [
      ...(inflationFactor > 0 ? [] : [`the factor is ${inflationFactor}`]),
      ...stopFaults(stops),
    ],
  ),
  target(
    'spendBeta',
    (from) =>
      fc.record({
        ...plan(from),
        // Random shares lie too close to each other half of the time.
        looks: fc.oneof({ weight: 1, arbitrary: looks(from) }, { weight: 2, arbitrary: evenly }),
        spending: spending(from),
      }),
    spendBeta,
    ({ inflationFactor, stops }) => [
      ...(inflationFactor > 0 ? [] : [`the factor is ${inflationFactor}`]),
      ...stopFaults(stops),
    ],
  ),
  target(
    'estimateAfterLooks',
    (from) =>
      fc
        .tuple(looks(from), sides, from.size, from.level, from.level)
        .map(([all, side, standardError, z, confidenceLevel]) => ({
          looks: all,
          sides: side,
          estimate: standardError * (8 * z - 4),
          standardError,
          confidenceLevel,
        })),
    estimateAfterLooks,
  ),
]
