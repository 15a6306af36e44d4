import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findRoot } from '../../../src/stats/kernel/find-root.ts'
import { valueOf } from '../value-of.ts'

test('brackets a root to rounding, from both sides', () => {
  const { low, high } = valueOf(findRoot((x) => x * x - 2, 0, 2))
  expect(low).toBeLessThanOrEqual(Math.SQRT2)
  expect(high).toBeGreaterThanOrEqual(Math.SQRT2)
  expect(high - low).toBeLessThan(2e-15)
})

test('finds any root of a steep, flat or jumping function', () => {
  const root = fc.double({ min: -0.999, max: 0.999, noNaN: true })
  const shapes = [
    (x: number) => x,
    (x: number) => x ** 9,
    (x: number) => Math.sign(x) * Infinity || 0,
    (x: number) => Math.expm1(50 * x),
  ]
  fc.assert(
    fc.property(root, fc.constantFrom(...shapes), (at, shape) => {
      const { low, high } = valueOf(findRoot((x) => shape(x - at), -1, 1))
      // The ninth power is flat: it underflows within 1e-36 of the root, far below rounding of x.
      return low <= at + 1e-15 && high >= at - 1e-15 && high - low <= 4e-15
    }),
  )
})

test('never returns a number it cannot vouch for', () => {
  expect(findRoot((x) => x * x + 1, -1, 1)).toEqual({ ok: false, error: { kind: 'not-bracketed' } })
  expect(findRoot(() => Number.NaN, -1, 1)).toEqual({ ok: false, error: { kind: 'not-bracketed' } })
  expect(findRoot((x) => (Math.abs(x) === 1 ? x : Number.NaN), -1, 1)).toEqual({
    ok: false,
    error: { kind: 'not-converged' },
  })
})
