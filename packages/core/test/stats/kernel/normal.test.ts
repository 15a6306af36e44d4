import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalCdf, normalInverse, normalLogSf, normalSf } from '../../../src/stats/kernel/normal.ts'
import { criticalValue, twoSidedP } from '../../../src/stats/critical-value.ts'

// SciPy 1.17.1: stats.norm.sf, stats.norm.logsf.
test.each([
  [8.3, 5.20556974e-17],
  [37, 5.72557122e-300],
])('the upper tail at %d', (z, expected) => {
  expect(Math.abs(normalSf(z) / expected - 1)).toBeLessThan(1e-8)
})

test.each([
  [1, -1.84102165],
  [4.9, -14.5511827],
  [5.1, -15.5884871],
  [40, -804.608442],
  [1e5, -5000000012.4318636],
])('the logarithm of the upper tail at %d', (z, expected) => {
  expect(Math.abs(normalLogSf(z) / expected - 1)).toBeLessThan(1e-8)
})

test('NaN in, NaN out; infinities give the limits', () => {
  for (const f of [normalCdf, normalSf, normalLogSf, normalInverse]) expect(f(Number.NaN)).toBeNaN()
  expect([normalCdf(-Infinity), normalCdf(Infinity), normalSf(Infinity)]).toEqual([0, 1, 0])
  expect([normalInverse(0), normalInverse(0.5), normalInverse(1)]).toEqual([-Infinity, 0, Infinity])
  expect([normalInverse(-0.1), normalInverse(1.1)]).toEqual([Number.NaN, Number.NaN])
})

const anyZ = fc.double({ min: -38, max: 38, noNaN: true })

test('cdf and sf sum to 1, and mirror each other', () => {
  fc.assert(
    fc.property(anyZ, (z) => {
      expect(Math.abs(normalCdf(z) + normalSf(z) - 1)).toBeLessThanOrEqual(2 * Number.EPSILON)
      expect(normalCdf(-z)).toBe(normalSf(z))
    }),
  )
})

test('the cdf never falls, between neighbours at any distance', () => {
  const distance = fc.double({ min: -12, max: 0, noNaN: true }).map((power) => 10 ** power)
  fc.assert(
    fc.property(anyZ, distance, (z, step) => normalCdf(z + step) >= normalCdf(z)),
    { numRuns: 100_000 },
  )
})

test('the inverse inverts, in both tails', () => {
  const p = fc.double({ min: -300, max: Math.log10(0.5), noNaN: true }).map((power) => 10 ** power)
  fc.assert(
    fc.property(p, (probability) => {
      expect(Math.abs(normalCdf(normalInverse(probability)) / probability - 1)).toBeLessThan(1e-12)
    }),
  )
})

test('a z is above the critical value exactly when its p is below the level', () => {
  const level = fc.double({ min: 1e-12, max: 0.999, noNaN: true })
  fc.assert(
    fc.property(level, fc.integer({ min: -20, max: 20 }), (alpha, steps) => {
      const critical = criticalValue(alpha)
      const z = critical + steps * Number.EPSILON * Math.max(critical, 1)
      expect(z > critical).toBe(twoSidedP(z) < alpha)
    }),
  )
})
