import fc from 'fast-check'
import type { Result } from '../../../src/result.ts'
import {
  detectableEffect,
  planGuardrail,
  planSampleSize,
  powerOf,
  powerWithGuardrails,
  probabilityMet,
  probabilitySafe,
  type EffectSize,
  type LookSchedule,
  type StatsError,
} from '../../../src/stats/index.ts'
import { probabilityFaults } from './faults.ts'
import { direction, type Palette } from './palette.ts'
import { scaled } from './rates.ts'
import { target, type Target } from './target.ts'

const peopleKpi = ({ level, size, probability }: Palette) =>
  fc.oneof(
    fc.record({ kind: fc.constant('proportion' as const), baseline: level }),
    fc.record({ kind: fc.constant('ratio' as const), baseline: size, standardDeviation: size }),
    fc.record(
      {
        kind: fc.constant('mean' as const),
        baseline: size,
        standardDeviation: size,
        preCorrelation: probability,
      },
      { requiredKeys: ['kind', 'baseline', 'standardDeviation'] },
    ),
  )

const rateKpi = (from: Palette) =>
  fc
    .tuple(fc.record({ kind: fc.constant('rate' as const), baseline: from.size }), scaled(from))
    .map(([rate, scale]) => ({ ...rate, ...scale }))

export const kpi = (from: Palette) => fc.oneof(peopleKpi(from), rateKpi(from))

/** A KPI of every kind, with the arms that it is measured on. */
export const expected = (from: Palette) =>
  fc.oneof(
    fc
      .tuple(peopleKpi(from), fc.record({ unitsControl: from.units, unitsTreatment: from.units }))
      .map(([kpi, sizes]) => ({ ...kpi, ...sizes })),
    fc
      .tuple(rateKpi(from), fc.record({ exposureControl: from.size, exposureTreatment: from.size }))
      .map(([kpi, sizes]) => ({ ...kpi, ...sizes })),
  )

const sizeOf = ({ share, size }: Palette): fc.Arbitrary<EffectSize> =>
  fc.oneof(
    fc.record({ relative: share }),
    fc.record({ absolute: share.map((value) => value / 10) }),
    fc.record({ absolute: size }),
  )
export const effect = (from: Palette): fc.Arbitrary<EffectSize> =>
  fc.tuple(sizeOf(from), fc.boolean()).map(([size, falls]) => {
    if (!falls) return size
    return 'absolute' in size ? { absolute: -size.absolute } : { relative: -size.relative }
  })

/** Power and level of a plan, and its split. */
export const plan = ({ level, share }: Palette) =>
  fc.record(
    { power: level, significanceLevel: share, controlShare: level },
    { requiredKeys: ['power', 'significanceLevel'] },
  )

const looks = fc.constantFrom<LookSchedule>(
  { informationFractions: [0.5, 1], spending: { kind: 'obrien-fleming' } },
  { informationFractions: [0.25, 0.5, 0.75, 1], spending: { kind: 'pocock' } },
)

export const severalArms = ({ treatments }: Palette) => fc.record({ treatments, looks }, { requiredKeys: [] })

export const isProbability = (value: number) => probabilityFaults('value', value)

export const planningTargets: readonly Target[] = [
  target(
    'planSampleSize',
    (from) =>
      fc
        .tuple(kpi(from), fc.record({ effect: effect(from) }), plan(from), severalArms(from))
        .map(([kpi, change, options, arms]) => ({ ...kpi, ...change, ...options, ...arms })),
    (input): Result<object, StatsError> =>
      input.kind === 'rate' ? planSampleSize(input) : planSampleSize(input),
    (sizes) =>
      Object.entries(sizes).every(([key, size]) => size > 0 || key.startsWith('expected'))
        ? []
        : ['0 people are enough'],
  ),
  target(
    'planGuardrail',
    (from) =>
      fc
        .tuple(
          peopleKpi(from),
          fc.record({ direction, margin: sizeOf(from) }),
          plan(from).map(({ significanceLevel, ...rest }) => ({
            significanceLevelOneSided: significanceLevel / 2,
            ...rest,
          })),
        )
        .map(([kpi, rule, options]) => ({ ...kpi, ...rule, ...options })),
    planGuardrail,
    (sizes) => (Object.values(sizes).every((size) => size > 0) ? [] : ['0 people are enough']),
  ),
  target(
    'powerOf',
    (from) =>
      fc
        .tuple(
          expected(from),
          fc.record({ effect: effect(from), significanceLevel: from.share }),
          severalArms(from),
        )
        .map(([sample, rule, arms]) => ({ ...sample, ...rule, ...arms })),
    powerOf,
    isProbability,
  ),
  target(
    'detectableEffect',
    (from) =>
      fc
        .tuple(
          expected(from),
          fc.record({ power: from.level, significanceLevel: from.share, direction }),
          severalArms(from),
        )
        .map(([sample, rule, arms]) => ({ ...sample, ...rule, ...arms })),
    detectableEffect,
  ),
  target(
    'probabilityMet',
    (from) =>
      fc
        .tuple(
          expected(from),
          fc.record({
            effect: effect(from),
            threshold: sizeOf(from),
            rule: fc.constantFrom('standard' as const, 'strict' as const),
            direction,
            significanceLevel: from.share,
          }),
        )
        .map(([sample, rule]) => ({ ...sample, ...rule })),
    probabilityMet,
    isProbability,
  ),
  target(
    'probabilitySafe',
    (from) =>
      fc
        .tuple(
          expected(from),
          fc.record(
            {
              margin: sizeOf(from),
              direction,
              significanceLevelOneSided: from.share,
              effect: effect(from),
            },
            { requiredKeys: ['margin', 'direction'] },
          ),
        )
        .map(([sample, rule]) => ({ ...sample, ...rule })),
    probabilitySafe,
    isProbability,
  ),
  target(
    'powerWithGuardrails',
    ({ level, units }) => fc.record({ power: level, guardrails: units.map((count) => count - 2) }),
    powerWithGuardrails,
    isProbability,
  ),
]
