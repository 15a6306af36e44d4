import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compareArms,
  differenceInterval,
  liftInterval,
  scoreTest,
  type ArmCounts,
  type Interval,
  type TwoArms,
} from '../../src/stats/index.ts'
import { confidenceLevel, twoArms } from './arbitraries.ts'
import { valueOf } from './value-of.ts'

const failures = ({ successes, trials }: ArmCounts): ArmCounts => ({ successes: trials - successes, trials })
const swapped = ({ control, treatment }: TwoArms): TwoArms => ({ control: treatment, treatment: control })
const mirrored = ({ low, high }: Interval): Interval => ({ low: -high, high: -low })
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) + 1e-13
const nearInterval = (a: Interval, b: Interval) => near(a.low, b.low) && near(a.high, b.high)

test(
  'p, difference interval and lift interval never contradict each other about zero: 100,000 inputs',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(twoArms, confidenceLevel, (arms, level) => {
        const significant = valueOf(scoreTest(arms)).pValue < 1 - level
        const difference = valueOf(differenceInterval({ ...arms, confidenceLevel: level }))
        const lift = valueOf(liftInterval({ ...arms, confidenceLevel: level }))
        const relative = lift.kind === 'unbounded' ? { low: lift.low, high: Infinity } : lift.interval
        return excludesZero(difference) === significant && excludesZero(relative) === significant
      }),
      { numRuns: 100_000 },
    )
  },
)

const excludesZero = ({ low, high }: Interval) => low > 0 || high < 0

test('every answer is in its range, and each interval contains its estimate', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(twoArms, confidenceLevel, (arms, level) => {
      const { pValue } = valueOf(scoreTest(arms))
      const difference = valueOf(differenceInterval({ ...arms, confidenceLevel: level }))
      const lift = valueOf(liftInterval({ ...arms, confidenceLevel: level }))
      const [controlRate, treatmentRate] = [rate(arms.control), rate(arms.treatment)]
      expect(pValue).toBeGreaterThanOrEqual(0)
      expect(pValue).toBeLessThanOrEqual(1)
      expect(difference.low).toBeGreaterThanOrEqual(-1)
      expect(difference.high).toBeLessThanOrEqual(1)
      expect(difference.low).toBeLessThanOrEqual(treatmentRate - controlRate)
      expect(difference.high).toBeGreaterThanOrEqual(treatmentRate - controlRate)
      const lowest = lift.kind === 'unbounded' ? lift.low : lift.interval.low
      expect(lowest).toBeGreaterThanOrEqual(-1)
      if (lift.kind === 'unbounded') return
      expect(lift.interval.low).toBeLessThanOrEqual(lift.estimate)
      expect(lift.interval.high).toBeGreaterThanOrEqual(lift.estimate)
      expect(lift.interval.high).toBeLessThan(Infinity)
    }),
    { numRuns: 5000 },
  )
})

const rate = ({ successes, trials }: ArmCounts) => successes / trials

test('swapping the arms keeps p, negates z and mirrors the difference', () => {
  fc.assert(
    fc.property(twoArms, confidenceLevel, (arms, level) => {
      const [here, there] = [valueOf(scoreTest(arms)), valueOf(scoreTest(swapped(arms)))]
      const interval = valueOf(differenceInterval({ ...arms, confidenceLevel: level }))
      const turned = valueOf(differenceInterval({ ...swapped(arms), confidenceLevel: level }))
      return (
        near(here.pValue, there.pValue) &&
        near(here.zScore, -there.zScore) &&
        nearInterval(interval, mirrored(turned))
      )
    }),
    { numRuns: 5000 },
  )
})

test('swapping the arms inverts the ratio', () => {
  const inverse = (lift: number) => 1 / (1 + lift) - 1
  const nearRatio = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * (1 + Math.abs(a))
  fc.assert(
    fc.property(twoArms, confidenceLevel, (arms, level) => {
      const lift = valueOf(liftInterval({ ...arms, confidenceLevel: level }))
      const turned = valueOf(liftInterval({ ...swapped(arms), confidenceLevel: level }))
      if (lift.kind === 'unbounded' || turned.kind === 'unbounded') return
      expect(nearRatio(inverse(turned.estimate), lift.estimate)).toBe(true)
      expect(nearRatio(inverse(turned.interval.high), lift.interval.low)).toBe(true)
      expect(nearRatio(inverse(turned.interval.low), lift.interval.high)).toBe(true)
    }),
    { numRuns: 5000 },
  )
})

test('swapping successes and failures mirrors the difference and keeps p', () => {
  fc.assert(
    fc.property(twoArms, confidenceLevel, (arms, level) => {
      const complement = { control: failures(arms.control), treatment: failures(arms.treatment) }
      const interval = valueOf(differenceInterval({ ...arms, confidenceLevel: level }))
      const turned = valueOf(differenceInterval({ ...complement, confidenceLevel: level }))
      const samePValue =
        Math.abs(valueOf(scoreTest(arms)).pValue - valueOf(scoreTest(complement)).pValue) < 1e-7
      return samePValue && nearInterval(interval, mirrored(turned))
    }),
    { numRuns: 5000 },
  )
})

test('a higher confidence level never shortens an interval', () => {
  fc.assert(
    fc.property(twoArms, confidenceLevel, confidenceLevel, (arms, a, b) => {
      const [lower, higher] = [Math.min(a, b), Math.max(a, b)]
      const narrow = valueOf(differenceInterval({ ...arms, confidenceLevel: lower }))
      const wide = valueOf(differenceInterval({ ...arms, confidenceLevel: higher }))
      return wide.low <= narrow.low + 1e-15 && wide.high >= narrow.high - 1e-15
    }),
    { numRuns: 5000 },
  )
})

test('compareArms is the same tests, together', () => {
  const fewPeople = twoArms.filter(({ control, treatment }) => control.trials + treatment.trials < 400)
  fc.assert(
    fc.property(fewPeople, confidenceLevel, (arms, level) => {
      const together = valueOf(compareArms({ kind: 'proportion', ...arms, confidenceLevel: level }))
      expect(together).toMatchObject(valueOf(scoreTest(arms)))
      expect(together.difference.interval).toEqual(
        valueOf(differenceInterval({ ...arms, confidenceLevel: level })),
      )
      expect(together.exact.kind).toBe(together.smallCounts ? 'boschloo' : 'not-needed')
    }),
    { numRuns: 300 },
  )
})
