import fc from 'fast-check'
import {
  ancovaTest,
  compareAdjustedMeans,
  prePeriodCorrelation,
  prePeriodFromSums,
  summarizePrePeriod,
  type ArmWithPrePeriod,
  type PersonWithPrePeriod,
} from '../../../src/stats/index.ts'
import { probabilityFaults } from './faults.ts'
import type { Palette } from './palette.ts'
import { target, type Target } from './target.ts'

/** A ratio's two parts are two figures of the same people, too. */
const arm = ({ ratio, summary }: Palette): fc.Arbitrary<ArmWithPrePeriod> => {
  const returning = ratio.map(({ units, numerator, denominator, covariance }) => ({
    units,
    outcome: numerator,
    prePeriod: denominator,
    covariance,
  }))
  const newcomers = summary.map(({ units, mean, standardDeviation }) => ({ units, mean, standardDeviation }))
  return fc.oneof(
    { weight: 2, arbitrary: fc.record({ returning }) },
    { weight: 1, arbitrary: fc.record({ returning, newcomers }) },
  )
}

const pair = ({ value }: Palette) => fc.record({ outcome: value, prePeriod: value })

const people = ({ value }: Palette, maxLength: number): fc.Arbitrary<readonly PersonWithPrePeriod[]> =>
  fc.array(fc.record({ outcome: value, prePeriod: value }, { requiredKeys: ['outcome'] }), { maxLength })

export const prePeriodTargets: readonly Target[] = [
  target(
    'compareAdjustedMeans',
    (from) => fc.record({ control: arm(from), treatment: arm(from), confidenceLevel: from.level }),
    compareAdjustedMeans,
    ({ varianceReduction }) => (varianceReduction <= 1 ? [] : [`the reduction ${varianceReduction}`]),
  ),
  target('ancovaTest', (from) => fc.record({ control: arm(from), treatment: arm(from) }), ancovaTest),
  target('prePeriodCorrelation', arm, prePeriodCorrelation, (value) => probabilityFaults('value', value)),
  target('summarizePrePeriod', (from) => people(from, 30), summarizePrePeriod),
  target(
    'prePeriodFromSums',
    (from) =>
      fc
        .array(pair(from), { minLength: 2, maxLength: 4 })
        .chain((pairs) => people(from, 3).map((others) => sumsOf([...pairs, ...others]))),
    prePeriodFromSums,
  ),
]

function sumsOf(list: readonly PersonWithPrePeriod[]) {
  const returning = list.filter(({ prePeriod }) => prePeriod !== undefined)
  const newcomers = list.filter(({ prePeriod }) => prePeriod === undefined)
  const total = (of: readonly PersonWithPrePeriod[], read: (outcome: number, before: number) => number) =>
    of.reduce((sum, { outcome, prePeriod = 0 }) => sum + read(outcome, prePeriod), 0)
  return {
    units: returning.length,
    outcome: total(returning, (outcome) => outcome),
    outcomeSquares: total(returning, (outcome) => outcome * outcome),
    prePeriod: total(returning, (_, before) => before),
    prePeriodSquares: total(returning, (_, before) => before * before),
    products: total(returning, (outcome, before) => outcome * before),
    newcomers: {
      units: newcomers.length,
      outcome: total(newcomers, (outcome) => outcome),
      outcomeSquares: total(newcomers, (outcome) => outcome * outcome),
    },
  }
}
