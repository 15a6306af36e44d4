import fc from 'fast-check'
import {
  adjustPValues,
  checkSampleRatio,
  compareSeveralArms,
  compareSeveralKpis,
  dunnettTest,
  pairwiseSignificanceLevel,
  watchSampleRatio,
  type KpiComparisonInput,
} from '../../../src/stats/index.ts'
import { probabilityFaults } from './faults.ts'
import type { Palette } from './palette.ts'
import { scaled } from './rates.ts'
import { target, type Target } from './target.ts'

const probabilities = (values: readonly number[]) =>
  values.flatMap((value) => probabilityFaults('value', value))

function severalArms<Kind extends 'proportion' | 'mean' | 'ratio' | 'rate', Arm>(
  kind: Kind,
  arm: fc.Arbitrary<Arm>,
  { level }: Palette,
) {
  return fc.record({
    kind: fc.constant(kind),
    control: arm,
    treatments: fc.array(arm, { maxLength: 4 }),
    confidenceLevel: level,
  })
}

/** A split with planned shares that sum to 1. */
const split = ({ events, share }: Palette) =>
  fc
    .array(fc.record({ events, share: share.map((value) => Math.max(1e-8, value)) }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((arms) => {
      const whole = arms.reduce((sum, arm) => sum + arm.share, 0)
      return { counts: arms.map((arm) => arm.events.events), shares: arms.map((arm) => arm.share / whole) }
    })

const sizes = ({ units }: Palette) => ({
  unitsControl: units,
  unitsByTreatment: fc.array(units, { maxLength: 5 }),
})

/** Of a spread that all arms share, where they do. */
const degrees = ({ units, size }: Palette) =>
  fc.record({ degreesOfFreedom: fc.oneof(units, size) }, { requiredKeys: [] })

const kpi = (from: Palette): fc.Arbitrary<KpiComparisonInput> => {
  const arms = <Arm>(arm: fc.Arbitrary<Arm>) => ({ control: arm, treatment: arm })
  return fc.oneof(
    fc.record({ kind: fc.constant('proportion' as const), ...arms(from.counts) }),
    fc.record({ kind: fc.constant('mean' as const), ...arms(from.summary) }),
    fc.record({ kind: fc.constant('ratio' as const), ...arms(from.ratio) }),
    fc
      .tuple(fc.record({ kind: fc.constant('rate' as const), ...arms(from.events) }), scaled(from))
      .map(([rates, scale]) => ({ ...rates, ...scale })),
  )
}

export const severalTargets: readonly Target[] = [
  target(
    'adjustPValues',
    ({ probability }) =>
      fc.record({
        pValues: fc.array(probability, { maxLength: 12 }),
        method: fc.constantFrom('bonferroni', 'holm', 'hochberg', 'benjamini-hochberg'),
      }),
    adjustPValues,
    probabilities,
  ),
  target(
    'dunnettTest',
    (from) =>
      fc.tuple(fc.record(sizes(from)), degrees(from)).chain(([arms, spread]) =>
        fc
          .array(from.probability, {
            minLength: arms.unitsByTreatment.length,
            maxLength: arms.unitsByTreatment.length,
          })
          .map((pValues) => ({ ...arms, ...spread, pValues })),
      ),
    dunnettTest,
    probabilities,
  ),
  target(
    'pairwiseSignificanceLevel',
    (from) =>
      fc
        .tuple(fc.record({ ...sizes(from), significanceLevel: from.level }), degrees(from))
        .map(([arms, spread]) => ({ ...arms, ...spread })),
    pairwiseSignificanceLevel,
    (level) => probabilityFaults('level', level),
  ),
  target(
    'compareSeveralArms proportion',
    (from) => severalArms('proportion', from.counts, from),
    (input) => compareSeveralArms(input),
    ({ pairwiseConfidenceLevel }) => probabilityFaults('pairwiseConfidenceLevel', pairwiseConfidenceLevel),
  ),
  target(
    'compareSeveralArms mean',
    (from) =>
      fc
        .tuple(
          severalArms('mean', from.summary, from),
          fc.record({ spread: fc.constantFrom('per-arm' as const, 'pooled' as const) }, { requiredKeys: [] }),
        )
        .map(([arms, options]) => ({ ...arms, ...options })),
    (input) => compareSeveralArms(input),
  ),
  target(
    'compareSeveralArms ratio',
    (from) => severalArms('ratio', from.ratio, from),
    (input) => compareSeveralArms(input),
  ),
  target(
    'compareSeveralArms rate',
    (from) =>
      fc
        .tuple(severalArms('rate', from.events, from), scaled(from))
        .map(([arms, scale]) => ({ ...arms, ...scale })),
    (input) => compareSeveralArms(input),
  ),
  target(
    'compareSeveralKpis',
    (from) => fc.record({ kpis: fc.array(kpi(from), { maxLength: 4 }), confidenceLevel: from.level }),
    compareSeveralKpis,
  ),
  target(
    'checkSampleRatio',
    (from) =>
      fc
        .tuple(split(from), fc.record({ alarm: from.level }, { requiredKeys: [] }))
        .map(([arms, options]) => ({ ...arms, ...options })),
    checkSampleRatio,
  ),
  target(
    'watchSampleRatio',
    (from) =>
      fc
        .tuple(
          split(from),
          fc.record(
            { alarm: from.size.map((size) => 1 + size), concentration: from.size },
            { requiredKeys: [] },
          ),
        )
        .map(([arms, options]) => ({ ...arms, ...options })),
    watchSampleRatio,
  ),
]
