import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anytimeInterval } from '../../../src/stats/index.ts'
import { normalInverseSf } from '../../../src/stats/kernel/normal.ts'
import { numberAt } from '../oracle/checks.ts'
import { casesOf, wrongFigures } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

test.each(casesOf('fresh_confidence_sequences'))('any-time interval and p, $id', ({ input, expected }) => {
  const { halfWidth, anytimePValue, mixing } = valueOf(
    anytimeInterval({
      estimate: numberAt(input, 'estimate'),
      standardError: numberAt(input, 'standardError'),
      units: numberAt(input, 'n'),
      tightestAt: numberAt(input, 'tuningParameter'),
      confidenceLevel: 1 - numberAt(input, 'alpha'),
    }),
  )
  const figures = { halfWidth, pAnytime: anytimePValue, rho: mixing }
  for (const [figure, ours] of Object.entries(figures))
    expect(wrongFigures([ours], expected, figure)).toEqual([])
})

const inputs = fc.record({
  estimate: fc.double({ min: -6, max: 6, noNaN: true }),
  standardError: fc.constantFrom(1, 0.002, 40),
  units: fc.integer({ min: 1, max: 1_000_000 }),
  tightestAt: fc.integer({ min: 1, max: 1_000_000 }),
  confidenceLevel: fc.double({ min: 0.5, max: 0.9999, noNaN: true }),
})

test('it is wider than the interval of one look, and no tighter anywhere than 1.2 times that', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { halfWidth } = valueOf(anytimeInterval(input))
      const one = input.standardError * normalInverseSf((1 - input.confidenceLevel) / 2)
      expect(halfWidth).toBeGreaterThan(1.2 * one)
    }),
  )
})

test('a change of sign mirrors it; p is below the level exactly when it excludes zero', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const estimate = input.estimate * input.standardError
      const { interval, anytimePValue } = valueOf(anytimeInterval({ ...input, estimate }))
      const mirrored = valueOf(anytimeInterval({ ...input, estimate: -estimate }))
      expect(mirrored.interval).toEqual({ low: 0 - interval.high, high: 0 - interval.low })
      expect(mirrored.anytimePValue).toBe(anytimePValue)
      fc.pre(Math.abs(anytimePValue - (1 - input.confidenceLevel)) > 1e-12)
      expect(interval.low > 0 || interval.high < 0).toBe(anytimePValue < 1 - input.confidenceLevel)
    }),
  )
})

test('refusals name what was refused', () => {
  const input = { estimate: 1, standardError: 1, units: 100, tightestAt: 100, confidenceLevel: 0.95 }
  const refusal = (kind: string, value: number) => ({ ok: false, error: { kind, value } })
  expect(anytimeInterval({ ...input, estimate: Infinity })).toEqual(refusal('invalid-value', Infinity))
  expect(anytimeInterval({ ...input, standardError: 0 })).toEqual(refusal('invalid-value', 0))
  expect(anytimeInterval({ ...input, units: 0 })).toEqual(refusal('invalid-units', 0))
  expect(anytimeInterval({ ...input, tightestAt: 0.5 })).toEqual(refusal('invalid-units', 0.5))
  expect(anytimeInterval({ ...input, confidenceLevel: 1 })).toEqual(refusal('invalid-confidence-level', 1))
})
