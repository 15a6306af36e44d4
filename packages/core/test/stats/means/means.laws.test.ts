import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compareArms,
  comparePairedDays,
  mergeSummaries,
  summarizeValues,
  summaryFromSums,
  welchTest,
  winsorize,
  type ArmMean,
  type TwoMeans,
} from '../../../src/stats/index.ts'
import { confidenceLevel } from '../arbitraries.ts'
import { valueOf } from '../value-of.ts'

const units = fc.oneof(
  fc.integer({ min: 2, max: 30 }),
  fc.double({ min: 0.4, max: 7, noNaN: true }).map((power) => Math.round(10 ** power)),
)
const armMean: fc.Arbitrary<ArmMean> = fc.record({
  units,
  mean: fc.integer({ min: -100_000, max: 1_000_000 }).map((cents) => cents / 100),
  standardDeviation: fc.double({ min: 1e-3, max: 1e4, noNaN: true }),
})
const twoMeans: fc.Arbitrary<TwoMeans> = fc.oneof(
  fc.record({ control: armMean, treatment: armMean }),
  // Arms that differ little: near the edge of significance, where a contradiction would show.
  fc
    .record({ control: armMean, treatment: armMean, z: fc.double({ min: -4, max: 4, noNaN: true }) })
    .map(({ control, treatment, z }) => {
      const deviation = Math.hypot(
        control.standardDeviation / Math.sqrt(control.units),
        treatment.standardDeviation / Math.sqrt(treatment.units),
      )
      return { control, treatment: { ...treatment, mean: control.mean + z * deviation } }
    }),
)
const near = (a: number, b: number, tolerance = 1e-9) =>
  Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b)) + 1e-13

test('p, difference interval and Fieller lift never contradict each other about zero: 100,000 inputs', () => {
  fc.assert(
    fc.property(twoMeans, confidenceLevel, (arms, level) => {
      const { pValue, difference, lift } = valueOf(
        compareArms({ kind: 'mean', ...arms, confidenceLevel: level }),
      )
      const significant = pValue < 1 - level
      const excludesZero = ({ low, high }: { low: number; high: number }) => low > 0 || high < 0
      return (
        excludesZero(difference.interval) === significant &&
        (lift.kind === 'unbounded' || excludesZero(lift.interval) === significant)
      )
    }),
    { numRuns: 100_000 },
  )
})

test('every answer is in its range, and each interval contains its estimate', () => {
  fc.assert(
    fc.property(twoMeans, confidenceLevel, (arms, level) => {
      const { pValue, difference, lift, degreesOfFreedom } = valueOf(
        compareArms({ kind: 'mean', ...arms, confidenceLevel: level }),
      )
      expect(pValue).toBeGreaterThanOrEqual(0)
      expect(pValue).toBeLessThanOrEqual(1)
      expect(degreesOfFreedom).toBeGreaterThanOrEqual(1 - 1e-9)
      for (const { estimate, interval } of lift.kind === 'estimated' ? [difference, lift] : [difference]) {
        expect(interval.low).toBeLessThanOrEqual(estimate)
        expect(interval.high).toBeGreaterThanOrEqual(estimate)
        expect(interval.high - interval.low).toBeLessThan(Infinity)
      }
    }),
    { numRuns: 5000 },
  )
})

test('swapping the arms negates t, keeps p and mirrors the difference', () => {
  fc.assert(
    fc.property(twoMeans, confidenceLevel, ({ control, treatment }, level) => {
      const input = { kind: 'mean', confidenceLevel: level } as const
      const here = valueOf(compareArms({ ...input, control, treatment }))
      const there = valueOf(compareArms({ ...input, control: treatment, treatment: control }))
      expect(near(here.tStatistic, -there.tStatistic)).toBe(true)
      expect(near(here.pValue, there.pValue)).toBe(true)
      expect(near(here.difference.interval.low, -there.difference.interval.high)).toBe(true)
      expect(near(here.difference.interval.high, -there.difference.interval.low)).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

test('another unit of measure keeps p and lift and multiplies the difference', () => {
  fc.assert(
    fc.property(twoMeans, confidenceLevel, fc.constantFrom(0.25, 4, 1024), (arms, level, factor) => {
      const scaled = (arm: ArmMean) => ({
        ...arm,
        mean: arm.mean * factor,
        standardDeviation: arm.standardDeviation * factor,
      })
      const input = { kind: 'mean', confidenceLevel: level } as const
      const here = valueOf(compareArms({ ...input, ...arms }))
      const there = valueOf(
        compareArms({ ...input, control: scaled(arms.control), treatment: scaled(arms.treatment) }),
      )
      // Powers of two lose nothing, so nothing may change.
      expect(there.pValue).toBe(here.pValue)
      expect(there.difference.estimate).toBe(here.difference.estimate * factor)
      expect(there.lift).toEqual(here.lift)
    }),
    { numRuns: 3000 },
  )
})

test('the ends of the lift are the lifts at which the shifted test is on the edge', () => {
  fc.assert(
    fc.property(twoMeans, confidenceLevel, ({ control, treatment }, level) => {
      const { lift, degreesOfFreedom } = valueOf(
        compareArms({ kind: 'mean', control, treatment, confidenceLevel: level }),
      )
      fc.pre(lift.kind === 'estimated' && degreesOfFreedom > 3 && treatment.mean > 0.01 * control.mean)
      if (lift.kind !== 'estimated') return
      const distance = (value: number) =>
        Math.abs(treatment.mean - (1 + value) * control.mean) /
        Math.sqrt(
          treatment.standardDeviation ** 2 / treatment.units +
            ((1 + value) * control.standardDeviation) ** 2 / control.units,
        )
      // Both ends are as many standard errors away.
      expect(near(distance(lift.interval.low), distance(lift.interval.high), 1e-5)).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

const value = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100)
const values = fc.array(value, { minLength: 2, maxLength: 40 })

test('order and grouping change nothing, and sums agree with values', () => {
  fc.assert(
    fc.property(values, values, (a, b) => {
      const whole = valueOf(summarizeValues([...a, ...b]))
      const reversed = valueOf(summarizeValues([...b, ...a].toReversed()))
      const merged = valueOf(mergeSummaries([valueOf(summarizeValues(a)), valueOf(summarizeValues(b))]))
      for (const other of [reversed, merged]) {
        expect(Math.abs(other.mean - whole.mean)).toBeLessThan(1e-9)
        expect(Math.abs(other.standardDeviation - whole.standardDeviation)).toBeLessThan(1e-7)
      }
      const all = [...a, ...b]
      const sums = summaryFromSums({
        units: all.length,
        sum: all.reduce((total, value) => total + value, 0),
        sumOfSquares: all.reduce((total, value) => total + value * value, 0),
      })
      if (sums.ok && whole.standardDeviation > 1)
        expect(near(sums.value.standardDeviation, whole.standardDeviation, 1e-4)).toBe(true)
    }),
  )
})

test('a cap at the largest value changes nothing; a lower one never raises a mean', () => {
  fc.assert(
    fc.property(values, values, value, (control, treatment, cap) => {
      const most = Math.max(...control, ...treatment)
      const same = valueOf(winsorize({ control, treatment, cap: { value: most } }))
      expect([same.cappedControl, same.cappedTreatment]).toEqual([0, 0])
      expect(same.control).toEqual(valueOf(summarizeValues(control)))
      const capped = valueOf(winsorize({ control, treatment, cap: { value: cap } }))
      expect(capped.control.mean).toBeLessThanOrEqual(same.control.mean + 1e-9)
    }),
  )
})

test('paired days: the order changes nothing; what both arms gain on a day keeps p and difference', () => {
  const day = fc.record({
    control: fc.integer({ min: 0, max: 1000 }),
    treatment: fc.integer({ min: 0, max: 1000 }),
    both: fc.integer({ min: 0, max: 5000 }),
  })
  fc.assert(
    fc.property(fc.array(day, { minLength: 3, maxLength: 30 }), confidenceLevel, (days, level) => {
      const here = comparePairedDays({ days, confidenceLevel: level })
      fc.pre(here.ok)
      const there = comparePairedDays({ days: days.toReversed(), confidenceLevel: level })
      expect(near(valueOf(here).pValue, valueOf(there).pValue)).toBe(true)
      const raised = days.map(({ control, treatment, both }) => ({
        control: control + both,
        treatment: treatment + both,
      }))
      const moved = valueOf(comparePairedDays({ days: raised, confidenceLevel: level }))
      expect(near(moved.pValue, valueOf(here).pValue)).toBe(true)
      expect(near(moved.difference.interval.low, valueOf(here).difference.interval.low)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('welchTest is the test that compareArms uses', () => {
  fc.assert(
    fc.property(twoMeans, confidenceLevel, (arms, level) => {
      const compared = valueOf(compareArms({ kind: 'mean', ...arms, confidenceLevel: level }))
      const { pValue, pValueGreater, pValueLess } = valueOf(welchTest(arms))
      expect(compared.pValue).toBe(pValue)
      expect(pValueGreater + pValueLess).toBeCloseTo(1, 12)
    }),
  )
})
