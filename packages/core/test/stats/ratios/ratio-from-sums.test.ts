import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ratioFromSums, summarizeRatio } from '../../../src/stats/index.ts'
import { valueOf } from '../value-of.ts'

const pair = fc.record({
  numerator: fc.integer({ min: 0, max: 200 }),
  denominator: fc.integer({ min: 1, max: 5 }),
})

test('the sums of some pairs say what the pairs say', () => {
  fc.assert(
    fc.property(fc.array(pair, { minLength: 2, maxLength: 40 }), (pairs) => {
      const sumOf = (read: (one: (typeof pairs)[number]) => number) =>
        pairs.reduce((total, one) => total + read(one), 0)
      const fromSums = valueOf(
        ratioFromSums({
          units: pairs.length,
          numerator: sumOf((one) => one.numerator),
          denominator: sumOf((one) => one.denominator),
          numeratorSquares: sumOf((one) => one.numerator ** 2),
          denominatorSquares: sumOf((one) => one.denominator ** 2),
          products: sumOf((one) => one.numerator * one.denominator),
        }),
      )
      const fromPairs = valueOf(summarizeRatio(pairs))
      expect(fromSums.numerator.mean).toBeCloseTo(fromPairs.numerator.mean, 8)
      expect(fromSums.numerator.standardDeviation).toBeCloseTo(fromPairs.numerator.standardDeviation, 6)
      expect(fromSums.covariance).toBeCloseTo(fromPairs.covariance, 8)
    }),
    { numRuns: 200 },
  )
})

test('sums that no pairs have are refused', () => {
  const sums = {
    units: 2,
    numerator: 80,
    denominator: 3,
    numeratorSquares: 3400,
    denominatorSquares: 5,
    products: 130,
  }
  expect(ratioFromSums(sums)).toMatchObject({ ok: true, value: { covariance: 10 } })
  expect(ratioFromSums({ ...sums, numeratorSquares: 100 })).toMatchObject({ ok: false })
  expect(ratioFromSums({ ...sums, products: 1000 })).toMatchObject({ ok: false })
  expect(ratioFromSums({ ...sums, units: 1 })).toMatchObject({ ok: false })
})
