import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  barnardTest,
  boschlooTest,
  exactOddsRatio,
  fisherTest,
  logRatioInterval,
  oddsRatio,
  scoreTest,
  waldInterval,
  waldTest,
  yatesTest,
  type OddsRatio,
} from '../../../src/stats/index.ts'
import { binomialPmf } from '../../../src/stats/kernel/binomial.ts'
import { arms } from '../arms.ts'
import { valueOf } from '../value-of.ts'

const arm = fc
  .integer({ min: 2, max: 60 })
  .chain((trials) => fc.integer({ min: 0, max: trials }).map((successes) => ({ successes, trials })))
const twoArms = fc.record({ control: arm, treatment: arm })
const swap = <Arm>({ control, treatment }: { readonly control: Arm; readonly treatment: Arm }) => ({
  control: treatment,
  treatment: control,
})

test('Barnard: swapping the arms keeps p and exchanges the one-sided values', () => {
  fc.assert(
    fc.property(twoArms, (counts) => {
      const [here, there] = [valueOf(barnardTest(counts)), valueOf(barnardTest(swap(counts)))]
      expect(there.pValue).toBeCloseTo(here.pValue, 12)
      expect(there.pValueGreater).toBeCloseTo(here.pValueLess, 12)
      expect(here.pValue).toBeLessThanOrEqual(1)
      expect(here.pValue).toBeGreaterThanOrEqual(Math.min(here.pValueGreater, here.pValueLess) * (1 - 1e-9))
    }),
    { numRuns: 60 },
  )
})

// The highest of several nearly equal hills over the common rate, which a grid of rates alone takes for another.
// SciPy 1.10.1: barnard_exact([[34, 1], [24, 4]], pooled=True, n=512).pvalue, which searches by SHGO.
test.each([
  [arms([1, 5], [34, 58]), 0.11486525151917286],
  [arms([6, 8], [50, 54]), 0.12296193950941804],
])('Barnard: the highest of nearly equal hills is found, %j', (counts, pValue) => {
  const found = valueOf(barnardTest(counts))
  expect(found.pValue).toBeCloseTo(pValue, 11)
  expect(found.pValue).toBeGreaterThanOrEqual(found.pValueGreater * (1 - 1e-9))
})

test('Boschloo: the highest of nearly equal hills is found', () => {
  // SciPy 1.10.1: boschloo_exact([[1, 3], [4, 29]], alternative='greater').pvalue.
  expect(valueOf(boschlooTest(arms([3, 32], [1, 5]))).pValueGreater).toBeCloseTo(0.27821448103683283, 11)
})

test('Barnard at 5 % is wrong at most 1 time in 20, whatever the common rate; the pooled z is not', () => {
  // Every table of 12 against 9 people, weighed at 19 rates.
  const [n, m] = [12, 9]
  const tables = Array.from({ length: n + 1 }, (_, x) => x).flatMap((x) =>
    Array.from({ length: m + 1 }, (_, y) => {
      const counts = arms([x, n], [y, m])
      return {
        x,
        y,
        exact: valueOf(barnardTest(counts)).pValue <= 0.05,
        plain: valueOf(scoreTest({ ...counts, variance: 'plain' })).pValue <= 0.05,
      }
    }),
  )
  const level = (test: 'exact' | 'plain', rate: number) =>
    tables
      .filter((table) => table[test])
      .reduce((sum, { x, y }) => sum + binomialPmf(x, n, rate) * binomialPmf(y, m, rate), 0)
  const rates = Array.from({ length: 19 }, (_, index) => (index + 1) / 20)
  expect(Math.max(...rates.map((rate) => level('exact', rate)))).toBeLessThanOrEqual(0.05)
  expect(Math.max(...rates.map((rate) => level('plain', rate)))).toBeGreaterThan(0.05)
})

test("Fisher's 5 % at 100 people per arm and a rate of 5 % is really 2.1 %", () => {
  let level = 0
  for (let x = 0; x <= 25; x += 1)
    for (let y = 0; y <= 25; y += 1)
      if (valueOf(fisherTest(arms([x, 100], [y, 100]))).pValue < 0.05)
        level += binomialPmf(x, 100, 0.05) * binomialPmf(y, 100, 0.05)
  expect(level).toBeCloseTo(0.021, 3)
})

test('the exact odds ratio excludes 1 exactly when a one-sided Fisher p is below half of 1 − confidence', () => {
  fc.assert(
    fc.property(twoArms, fc.double({ min: 0.5, max: 0.999, noNaN: true }), (counts, confidenceLevel) => {
      const odds = valueOf(exactOddsRatio({ ...counts, confidenceLevel }))
      const fisher = valueOf(fisherTest(counts))
      const tail = (1 - confidenceLevel) / 2
      const high = odds.kind === 'estimated' ? odds.interval.high : Infinity
      const low = odds.kind === 'estimated' ? odds.interval.low : odds.low
      if (Math.abs(fisher.pValueGreater - tail) > 1e-9) expect(low > 1).toBe(fisher.pValueGreater < tail)
      if (Math.abs(fisher.pValueLess - tail) > 1e-9) expect(high < 1).toBe(fisher.pValueLess < tail)
    }),
    { numRuns: 500 },
  )
})

const estimateOf = (odds: OddsRatio) => (odds.kind === 'estimated' ? odds.estimate : Infinity)

test('odds ratios: swapping the arms inverts both', () => {
  fc.assert(
    fc.property(twoArms, (counts) => {
      fc.pre(
        [counts.control, counts.treatment].every((one) => one.successes > 0 && one.successes < one.trials),
      )
      for (const method of [oddsRatio, exactOddsRatio]) {
        const here = valueOf(method({ ...counts, confidenceLevel: 0.9 }))
        const there = valueOf(method({ ...swap(counts), confidenceLevel: 0.9 }))
        expect(estimateOf(here) * estimateOf(there)).toBeCloseTo(1, 9)
        if (here.kind === 'estimated' && there.kind === 'estimated')
          expect(here.interval.low * there.interval.high).toBeCloseTo(1, 9)
      }
    }),
    { numRuns: 300 },
  )
})

test('textbook formulas: swapping the arms mirrors them, and Yates is never bolder than the plain z', () => {
  fc.assert(
    fc.property(twoArms, (counts) => {
      const plain = valueOf(scoreTest({ ...counts, variance: 'plain' }))
      expect(valueOf(yatesTest(counts)).pValue).toBeGreaterThanOrEqual(plain.pValue)
      expect(valueOf(yatesTest(swap(counts))).zScore).toBeCloseTo(-valueOf(yatesTest(counts)).zScore, 12)
      expect(valueOf(waldTest(swap(counts))).zScore).toBe(0 - valueOf(waldTest(counts)).zScore)
      for (const adjustment of ['none', 'agresti-caffo'] as const) {
        const here = valueOf(waldInterval({ ...counts, confidenceLevel: 0.95, adjustment }))
        const there = valueOf(waldInterval({ ...swap(counts), confidenceLevel: 0.95, adjustment }))
        expect(there.low).toBeCloseTo(-here.high, 12)
      }
      const ratio = valueOf(logRatioInterval({ ...counts, confidenceLevel: 0.95, adjusted: true }))
      const turned = valueOf(logRatioInterval({ ...swap(counts), confidenceLevel: 0.95, adjusted: true }))
      if (ratio.kind === 'estimated' && turned.kind === 'estimated')
        expect((1 + ratio.interval.low) * (1 + turned.interval.high)).toBeCloseTo(1, 9)
    }),
    { numRuns: 500 },
  )
})

test('where nothing can be said, that is the answer', () => {
  const empty = arms([0, 10], [0, 12])
  expect(valueOf(waldTest(empty))).toEqual({ zScore: 0, pValue: 1 })
  expect(valueOf(yatesTest(empty))).toEqual({ zScore: 0, pValue: 1 })
  expect(valueOf(barnardTest(empty)).pValue).toBe(1)
  expect(valueOf(oddsRatio({ ...empty, confidenceLevel: 0.95 }))).toEqual({ kind: 'unbounded', low: 0 })
  expect(valueOf(exactOddsRatio({ ...empty, confidenceLevel: 0.95 }))).toEqual({ kind: 'unbounded', low: 0 })
  expect(valueOf(logRatioInterval({ ...empty, confidenceLevel: 0.95 }))).toEqual({
    kind: 'unbounded',
    low: -1,
  })
  expect(scoreTest({ ...empty, nullEffect: { absolute: 1 } })).toEqual({
    ok: false,
    error: { kind: 'invalid-effect', value: 1 },
  })
})
