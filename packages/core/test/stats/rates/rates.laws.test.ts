import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compareArms,
  exactRateTest,
  oneRateInterval,
  oneRateTest,
  rateDispersion,
  rateRatioInterval,
  type ArmEvents,
  type Dispersion,
  type Lift,
  type TwoRates,
} from '../../../src/stats/index.ts'
import { confidenceLevel } from '../arbitraries.ts'
import { valueOf } from '../value-of.ts'

const exposure = fc.double({ min: -2, max: 6, noNaN: true }).map((power) => 10 ** power)
const events = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.double({ min: 0, max: 6, noNaN: true }).map((power) => Math.round(10 ** power)),
)
const armEvents: fc.Arbitrary<ArmEvents> = fc.record({ events, exposure })
const twoRates: fc.Arbitrary<TwoRates> = fc.oneof(
  fc.record({ control: armEvents, treatment: armEvents }),
  // Arms that differ little: near the edge of significance, where a contradiction would show.
  fc
    .record({ control: armEvents, exposure, z: fc.double({ min: -5, max: 5, noNaN: true }) })
    .map(({ control, exposure: other, z }) => {
      const expected = (control.events / control.exposure) * other
      const spread = z * Math.sqrt(expected * (1 + other / control.exposure))
      const count = Math.min(1e9, Math.max(0, Math.round(expected + spread)))
      return { control, treatment: { events: count, exposure: other } }
    }),
)
const dispersion: fc.Arbitrary<Dispersion> = fc
  .oneof(fc.constantFrom(1, 2), fc.double({ min: 1, max: 20, noNaN: true }))
  .map((value) => ({ kind: 'declared', value }))
const swapped = ({ control, treatment }: TwoRates): TwoRates => ({ control: treatment, treatment: control })
const near = (a: number, b: number, tolerance = 1e-8) =>
  Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b)) + 1e-13
const excludesZero = ({ low, high }: { low: number; high: number }) => low > 0 || high < 0
const bounds = (lift: Lift) => (lift.kind === 'estimated' ? lift.interval : { low: lift.low, high: Infinity })

test('p, difference interval and lift interval never contradict each other about zero: 100,000 inputs', () => {
  fc.assert(
    fc.property(twoRates, confidenceLevel, dispersion, (rates, level, scale) => {
      const { pValue, difference, lift } = valueOf(
        compareArms({ kind: 'rate', ...rates, confidenceLevel: level, dispersion: scale }),
      )
      const significant = pValue < 1 - level
      return excludesZero(difference.interval) === significant && excludesZero(bounds(lift)) === significant
    }),
    { numRuns: 100_000 },
  )
})

test('every answer is in its range, and each interval contains its estimate', () => {
  fc.assert(
    fc.property(twoRates, confidenceLevel, dispersion, (rates, level, scale) => {
      const compared = valueOf(
        compareArms({ kind: 'rate', ...rates, confidenceLevel: level, dispersion: scale }),
      )
      const exact = valueOf(rateRatioInterval({ ...rates, confidenceLevel: level, dispersion: scale }))
      expect(compared.pValue).toBeGreaterThanOrEqual(0)
      expect(compared.pValue).toBeLessThanOrEqual(1)
      expect(compared.difference.interval.low).toBeLessThanOrEqual(compared.difference.estimate)
      expect(compared.difference.interval.high).toBeGreaterThanOrEqual(compared.difference.estimate)
      for (const lift of [compared.lift, exact]) {
        expect(bounds(lift).low).toBeGreaterThanOrEqual(-1)
        if (lift.kind === 'unbounded') continue
        expect(lift.interval.low).toBeLessThanOrEqual(lift.estimate)
        expect(lift.interval.high).toBeGreaterThanOrEqual(lift.estimate)
      }
    }),
    { numRuns: 3000 },
  )
})

test('swapping the arms keeps p, negates the difference and inverts the ratio', () => {
  fc.assert(
    fc.property(twoRates, confidenceLevel, dispersion, (rates, level, scale) => {
      const input = { kind: 'rate', confidenceLevel: level, dispersion: scale } as const
      const here = valueOf(compareArms({ ...input, ...rates }))
      const there = valueOf(compareArms({ ...input, ...swapped(rates) }))
      expect(near(here.pValue, there.pValue)).toBe(true)
      expect(near(here.difference.interval.low, -there.difference.interval.high)).toBe(true)
      const [exact, turned] = [exactRateTest(rates), exactRateTest(swapped(rates))].map(valueOf)
      expect(near(exact?.pValueGreater ?? 0, turned?.pValueLess ?? 1, 1e-6)).toBe(true)
      if (here.lift.kind === 'unbounded' || there.lift.kind === 'unbounded') return
      // A lift close to −1 has lost the digits of a huge ratio.
      const ratio = 1 + there.lift.interval.high
      if (ratio > 1e-3 && ratio < 1e3) expect(near(1 + here.lift.interval.low, 1 / ratio)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('more dispersion never shortens an interval', () => {
  fc.assert(
    fc.property(twoRates, confidenceLevel, dispersion, dispersion, (rates, level, a, b) => {
      const [less, more] = a.value < b.value ? [a, b] : [b, a]
      const exact = (scale: Dispersion) =>
        bounds(valueOf(rateRatioInterval({ ...rates, confidenceLevel: level, dispersion: scale })))
      expect(exact(more).low).toBeLessThanOrEqual(exact(less).low + 1e-9)
      // As ratios: a lift is negative where the treatment has few events, and a factor would lower it.
      expect((1 + exact(more).high) * (1 + 1e-9) + 1e-12).toBeGreaterThanOrEqual(1 + exact(less).high)
      const one = (scale: Dispersion) =>
        valueOf(oneRateInterval({ arm: rates.control, confidenceLevel: level, dispersion: scale }))
      expect(one(more).low).toBeLessThanOrEqual(one(less).low * (1 + 1e-9))
      expect(one(more).high * (1 + 1e-9)).toBeGreaterThanOrEqual(one(less).high)
    }),
    { numRuns: 2000 },
  )
})

test('one rate: the goal is outside the interval exactly when the test rejects it', () => {
  const goal = fc.double({ min: -5, max: 5, noNaN: true }).map((power) => 10 ** power)
  fc.assert(
    fc.property(armEvents, goal, confidenceLevel, dispersion, (arm, rate, level, scale) => {
      const { low, high } = valueOf(oneRateInterval({ arm, confidenceLevel: level, dispersion: scale }))
      const { pValue } = valueOf(oneRateTest({ arm, goal: rate, dispersion: scale }))
      expect(low).toBeLessThanOrEqual((arm.events / arm.exposure) * (1 + 1e-12))
      expect(high).toBeGreaterThanOrEqual((arm.events / arm.exposure) * (1 - 1e-12))
      expect(pValue < 1 - level).toBe(rate < low || rate > high)
    }),
    { numRuns: 3000 },
  )
})

test('the dispersion is at least 1, whatever the order of the days and the unit of the exposure', () => {
  const day = fc.record({
    control: fc.record({ events: fc.nat(50), exposure: fc.integer({ min: 1, max: 500 }) }),
    treatment: fc.record({ events: fc.nat(50), exposure: fc.integer({ min: 1, max: 500 }) }),
  })
  fc.assert(
    fc.property(fc.array(day, { minLength: 14, maxLength: 40 }), (days) => {
      const here = valueOf(rateDispersion(days))
      const scaled = days.toReversed().map(({ control, treatment }) => ({
        control: { ...control, exposure: control.exposure / 8 },
        treatment: { ...treatment, exposure: treatment.exposure / 8 },
      }))
      expect(here.value).toBeGreaterThanOrEqual(1)
      expect(near(valueOf(rateDispersion(scaled)).value, here.value)).toBe(true)
    }),
  )
})
