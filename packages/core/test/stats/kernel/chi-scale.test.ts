import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meanOverChiScale } from '../../../src/stats/kernel/chi-scale.ts'
import { normalSf } from '../../../src/stats/kernel/normal.ts'
import { tSf } from '../../../src/stats/kernel/t.ts'

const degreesOfFreedom = fc.double({ min: 1, max: 1e6, noNaN: true })

test('the weights sum to 1, and the mean square of the scale is 1', () => {
  fc.assert(
    fc.property(degreesOfFreedom, (df) => {
      expect(meanOverChiScale(() => 1, df, 0)).toBeCloseTo(1, 11)
      expect(meanOverChiScale((scale) => scale * scale, df, 1)).toBeCloseTo(1, 10)
    }),
    { numRuns: 200 },
  )
})

test('a normal tail over the scale is the tail of the t distribution', () => {
  const t = fc.double({ min: 0, max: 20, noNaN: true })
  fc.assert(
    fc.property(degreesOfFreedom, t, (df, value) => {
      const tail = meanOverChiScale((scale) => normalSf(value * scale), df, value)
      expect(Math.abs(tail - tSf(value, df))).toBeLessThan(1e-12)
    }),
    { numRuns: 200 },
  )
})

test('infinitely many degrees of freedom know the spread', () => {
  expect(meanOverChiScale((scale) => 3 * scale, Infinity, 1)).toBe(3)
})
