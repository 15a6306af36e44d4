import fc from 'fast-check'
import {
  anytimeInterval,
  anytimeLift,
  anytimeProportion,
  compareAtLook,
  estimateAfterLooks,
  followLooks,
  inflationOfLooks,
  levelsAtLooks,
  spendAlpha,
  spendBeta,
  stopProbabilities,
  wangTsiatisLooks,
  type LookLevels,
  type LookPlan,
  type LookToCompare,
  type SequentialLook,
  type Spending,
  type StatsError,
  type StopProbability,
} from '../../../src/stats/index.ts'
import type { Result } from '../../../src/result.ts'
import { probabilityFaults } from './faults.ts'
import { direction, type Palette } from './palette.ts'
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
    fc.tuple(share, share).map(([informationFraction, spentShare]) => ({
      kind: 'table' as const,
      steps: [{ informationFraction, spentShare }],
    })),
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

/** Looks at equal distances, and those of them that were taken, with a little more or less information. */
const lookPlan = (from: Palette) =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 7 }),
      from.share,
      from.size,
      fc.record(
        {
          significanceLevel: half(from),
          spending: spending(from),
          harmSpending: spending(from),
          comparisons: fc.integer({ min: 1, max: 4 }),
          spendBy: fc.constantFrom('information' as const, 'schedule' as const),
        },
        { requiredKeys: ['significanceLevel', 'spending'] },
      ),
    )
    .map(([count, shown, late, plannedInformation, levels]) => {
      const informationFractions = Array.from({ length: count }, (_, look) => (look + 1) / count)
      const plan: LookPlan = { ...levels, informationFractions, plannedInformation }
      const taken = Array.from({ length: Math.min(shown, count) }, (_, look) => ({
        number: look + 1,
        information: ((0.7 + late / 2) * plannedInformation * (look + 1)) / count,
      }))
      return { ...plan, taken }
    })

const levelFaults = (all: readonly LookLevels[]) =>
  all.flatMap(({ benefit, harm }) =>
    [benefit, harm].flatMap((side) => probabilityFaults('nominalLevel', side.nominalLevel)),
  )

/** A look as `levelsAtLooks` gives it. */
const readLook = ({ level }: Palette): fc.Arbitrary<LookToCompare> =>
  fc.tuple(level, level, fc.integer({ min: 2, max: 4 })).map(([benefit, harm, comparisons]) => ({
    comparisons,
    benefit: { nominalLevel: benefit / 4 },
    harm: { nominalLevel: harm / 4 },
  }))

const armsAtLook = (from: Palette) => {
  const several = <Arm>(arm: fc.Arbitrary<Arm>) => ({
    control: arm,
    treatments: fc.array(arm, { minLength: 1, maxLength: 2 }),
    look: readLook(from),
    direction,
  })
  return fc.oneof(
    fc.record({ kind: fc.constant('proportion' as const), ...several(from.counts) }),
    fc.record({ kind: fc.constant('mean' as const), ...several(from.summary) }),
    fc.record({ kind: fc.constant('ratio' as const), ...several(from.ratio) }),
    fc.record({ kind: fc.constant('rate' as const), ...several(from.events) }),
    fc.record({
      kind: fc.constant('cost' as const),
      ...several(from.events.map(({ events, exposure }) => ({ outcomes: events, spend: exposure }))),
      direction: fc.constant('lower' as const),
    }),
  )
}

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
  target(
    'anytimeLift',
    ({ counts, share, units, level }) =>
      fc.record({
        control: counts,
        treatment: counts,
        treatmentShare: share,
        tightestAt: units.map((many) => Math.min(many, 1e6)),
        confidenceLevel: level,
      }),
    anytimeLift,
  ),
  target(
    'anytimeProportion',
    ({ counts, share, units, level }) =>
      fc.record({
        counts,
        goal: share,
        tightestAt: units.map((many) => Math.min(many, 1e6)),
        confidenceLevel: level,
      }),
    anytimeProportion,
  ),
  target('levelsAtLooks', lookPlan, levelsAtLooks, levelFaults),
  target(
    'followLooks',
    (from) =>
      fc
        .tuple(lookPlan(from), from.level, from.size, direction, fc.boolean())
        .map(([input, z, standardError, side, isT]) => ({
          ...input,
          direction: side,
          taken: input.taken.map((look) => ({
            ...look,
            estimate: standardError * (8 * z - 4),
            standardError,
            ...(isT ? { degreesOfFreedom: 12 } : {}),
          })),
        })),
    followLooks,
    ({ readings }) => levelFaults(readings),
  ),
  target('compareAtLook', armsAtLook, (input): Result<readonly object[], StatsError> => compareAtLook(input)),
]
