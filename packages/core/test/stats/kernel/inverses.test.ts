import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstCount } from '../../../src/stats/kernel/invert-count.ts'
import { invertTail } from '../../../src/stats/kernel/invert-tail.ts'

test('the tail of a power is inverted from any start, to the ends of the doubles', () => {
  const exponent = fc.double({ min: -300, max: 300, noNaN: true })
  fc.assert(
    fc.property(exponent, exponent, fc.double({ min: 0.1, max: 50, noNaN: true }), (at, start, power) => {
      const root = 10 ** at
      const tailAt = (x: number) => ({ excess: power * Math.log(x / root), slope: power })
      expect(Math.abs(invertTail(tailAt, true, 10 ** start) / root - 1)).toBeLessThan(1e-12)
    }),
  )
})

test('a useless slope or start only costs steps', () => {
  const tailAt = (x: number) => ({ excess: Math.log(x / 7), slope: Number.NaN })
  for (const start of [0, 1e-300, 1e300, Infinity, Number.NaN])
    expect(invertTail(tailAt, true, start)).toBeCloseTo(7, 12)
})

test('a quantile beyond the doubles is 0 or Infinity', () => {
  expect(invertTail(() => ({ excess: -1, slope: 1e-9 }), true, 1)).toBe(Infinity)
  expect(invertTail(() => ({ excess: 1, slope: 1e-9 }), true, 1)).toBe(0)
})

test('the first count is found from any start, in few calls near it', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (first, start) => {
      expect(firstCount((count) => count >= first, 0, 1_000_000, start)).toBe(first)
    }),
  )
  let calls = 0
  firstCount((count) => (calls += 1) > 0 && count >= 500_003, 0, Number.MAX_SAFE_INTEGER, 500_000)
  expect(calls).toBeLessThan(12)
})
