import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareBeforeAfter, type BeforeAfterComparison, type DaySums } from '../../../src/stats/index.ts'
import { confidenceLevel } from '../arbitraries.ts'
import { valueOf } from '../value-of.ts'
import { week } from './simulate-days.ts'

const weeks = fc.constantFrom(14, 21, 28)
const period = (figure: fc.Arbitrary<number>) =>
  weeks.chain((days) => fc.array(figure, { minLength: days, maxLength: days }))
const cents = fc.integer({ min: 0, max: 100_000 }).map((value) => value / 100)
const skippedDays = fc.constantFrom(0, 0, 1, 2, 7, 10)
/** Two periods whose difference is mostly near the edge of significance, where a contradiction would show. */
const twoPeriods = fc
  .tuple(period(cents), period(cents), skippedDays, fc.integer({ min: -500, max: 500 }))
  .map(([before, after, skipped, shift]) => ({
    before,
    after: after.map((value) => value + shift),
    skippedDays: skipped,
  }))
const near = (a: number, b: number, tolerance = 1e-9) =>
  Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b)) + 1e-9

const excludesZero = ({ low, high }: { low: number; high: number }) => low > 0 || high < 0
function agree({ pValue, difference, lift }: BeforeAfterComparison, level: number): boolean {
  const significant = pValue < 1 - level
  return (
    excludesZero(difference.interval) === significant &&
    (lift.kind === 'unbounded' || excludesZero(lift.interval) === significant)
  )
}

test('p, difference interval and Fieller lift never contradict each other about zero', () => {
  fc.assert(
    fc.property(twoPeriods, confidenceLevel, (periods, level) => {
      const compared = compareBeforeAfter({ kind: 'mean', ...periods, confidenceLevel: level })
      return !compared.ok || agree(compared.value, level)
    }),
    { numRuns: 400 },
  )
})

const sums: fc.Arbitrary<DaySums> = fc.record({
  numerator: fc.integer({ min: 0, max: 40 }),
  denominator: fc.integer({ min: 0, max: 300 }),
})
const ratioPeriod = fc
  .constantFrom(14, 28)
  .chain((days) => fc.array(sums, { minLength: days, maxLength: days }))

test('nor do those of a ratio, and each interval contains its estimate', () => {
  fc.assert(
    fc.property(ratioPeriod, ratioPeriod, confidenceLevel, (before, after, level) => {
      const compared = compareBeforeAfter({ kind: 'ratio', before, after, confidenceLevel: level })
      fc.pre(compared.ok)
      const { difference, lift, pValue, widening, degreesOfFreedom } = valueOf(compared)
      expect(agree(valueOf(compared), level)).toBe(true)
      expect(pValue).toBeGreaterThanOrEqual(0)
      expect(pValue).toBeLessThanOrEqual(1)
      expect(widening).toBeGreaterThan(1)
      expect(degreesOfFreedom).toBeGreaterThan(3)
      for (const { estimate, interval } of lift.kind === 'estimated' ? [difference, lift] : [difference]) {
        expect(interval.low).toBeLessThanOrEqual(estimate)
        expect(interval.high).toBeGreaterThanOrEqual(estimate)
      }
    }),
    { numRuns: 100 },
  )
})

test('a weekly rhythm added to every week changes neither p nor difference', () => {
  fc.assert(
    fc.property(twoPeriods, fc.integer({ min: 1, max: 5000 }), (periods, strength) => {
      const raised = (values: readonly number[], start: number) =>
        values.map((value, day) => value + strength * (week[(start + day) % 7] ?? 0))
      const input = { kind: 'mean', confidenceLevel: 0.95, skippedDays: periods.skippedDays } as const
      const here = compareBeforeAfter({ ...input, ...periods })
      fc.pre(here.ok)
      const there = valueOf(
        compareBeforeAfter({
          ...input,
          before: raised(periods.before, 0),
          after: raised(periods.after, periods.before.length + periods.skippedDays),
        }),
      )
      expect(near(there.pValue, valueOf(here).pValue, 1e-7)).toBe(true)
      expect(near(there.difference.interval.low, valueOf(here).difference.interval.low, 1e-7)).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test('read backwards, p stays and the difference changes its sign', () => {
  fc.assert(
    fc.property(twoPeriods, ({ before, after, skippedDays: skipped }) => {
      const input = { kind: 'mean', confidenceLevel: 0.95, skippedDays: skipped } as const
      const here = compareBeforeAfter({ ...input, before, after })
      fc.pre(here.ok)
      const there = valueOf(
        compareBeforeAfter({ ...input, before: after.toReversed(), after: before.toReversed() }),
      )
      expect(near(there.pValue, valueOf(here).pValue, 1e-7)).toBe(true)
      expect(near(there.difference.interval.low, -valueOf(here).difference.interval.high, 1e-7)).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test('another unit of measure keeps p and lift; denominators of 1 make a ratio a mean', () => {
  fc.assert(
    fc.property(twoPeriods, fc.constantFrom(0.25, 4, 1024), (periods, factor) => {
      const input = { kind: 'mean', confidenceLevel: 0.95, skippedDays: periods.skippedDays } as const
      const here = compareBeforeAfter({ ...input, ...periods })
      fc.pre(here.ok)
      const scaled = (values: readonly number[]) => values.map((value) => value * factor)
      const there = valueOf(
        compareBeforeAfter({ ...input, before: scaled(periods.before), after: scaled(periods.after) }),
      )
      // Powers of two lose nothing, so nothing may change.
      expect(there.pValue).toBe(valueOf(here).pValue)
      expect(there.lift).toEqual(valueOf(here).lift)
      const single = (values: readonly number[]) => values.map((numerator) => ({ numerator, denominator: 1 }))
      const asRatio = compareBeforeAfter({
        ...input,
        kind: 'ratio',
        before: single(periods.before),
        after: single(periods.after),
      })
      expect(asRatio).toEqual(here)
    }),
    { numRuns: 100 },
  )
})
