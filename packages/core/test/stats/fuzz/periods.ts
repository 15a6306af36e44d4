import fc from 'fast-check'
import { compareBeforeAfter, planBeforeAfter } from '../../../src/stats/index.ts'
import { target, type Target } from './target.ts'

/** Mostly whole weeks; now and then what no comparison can be made of. */
const length = fc.oneof(
  { weight: 19, arbitrary: fc.constantFrom(14, 21, 28) },
  { weight: 1, arbitrary: fc.nat(40) },
)
const period = <Row>(row: fc.Arbitrary<Row>) =>
  length.chain((days) => fc.array(row, { minLength: days, maxLength: days }))
const skippedDays = fc.constantFrom(0, 1, 2, 7, 365)

export const periodTargets: readonly Target[] = [
  target(
    'compareBeforeAfter mean',
    ({ value, level }) =>
      fc.record({
        kind: fc.constant('mean' as const),
        before: period(value),
        after: period(value),
        skippedDays,
        confidenceLevel: level,
      }),
    compareBeforeAfter,
  ),
  target(
    'compareBeforeAfter ratio',
    ({ value, size, level }) => {
      const sums = fc.record({ numerator: value, denominator: size })
      return fc.record({
        kind: fc.constant('ratio' as const),
        before: period(sums),
        after: period(sums),
        skippedDays,
        confidenceLevel: level,
      })
    },
    compareBeforeAfter,
  ),
  target(
    'planBeforeAfter',
    ({ size, share, level }) =>
      fc.record({
        daysBefore: length,
        daysAfter: length,
        skippedDays,
        level: size,
        standardDeviation: size,
        autocorrelation: share.map((value) => value * 0.95),
        power: level,
        significanceLevel: share,
      }),
    planBeforeAfter,
    ({ smallestDifference, smallestLift }) =>
      smallestDifference > 0 && smallestLift > 0
        ? []
        : [`${smallestDifference} or ${smallestLift} is no size`],
  ),
]
