import { expect, test } from 'vitest'
import { binomialTest, boschlooTest, fisherTest } from '../../src/stats/index.ts'
import { hypergeometricUpperTail } from '../../src/stats/kernel/hypergeometric.ts'
import { arms } from './arms.ts'
import { valueOf } from './value-of.ts'

// SciPy 1.17.1: stats.boschloo_exact([[x2, x1], [n2 - x2, n1 - x1]], alternative=…, n=256), two-sided as printed.
const boschloo: readonly (readonly [...Parameters<typeof arms>, pValue: number])[] = [
  [[0, 100], [4, 100], 0.103639],
  [[0, 100], [5, 100], 0.044313],
  [[1, 60], [7, 55], 0.028908],
  [[2, 15], [0, 40], 0.073753],
  [[5, 500], [0, 400], 0.091679],
  [[3, 30], [3, 30], 1.0],
  [[0, 1000], [4, 1000], 0.116513],
  [[1, 12], [3, 400], 0.145179],
  [[9, 10], [700, 1000], 0.225422],
]

test.each(boschloo)('Boschloo, %j against %j', (control, treatment, pValue) => {
  const result = valueOf(boschlooTest(arms(control, treatment)))
  expect(result.kind).toBe('boschloo')
  expect(Math.abs(result.pValue - pValue)).toBeLessThan(1e-3)
})

test('Boschloo never exceeds the doubled one-sided Fisher value', () => {
  for (let successes = 0; successes <= 30; successes += 1) {
    const counts = arms([3, 40], [successes, 30])
    const [exact, fisher] = [valueOf(boschlooTest(counts)), valueOf(fisherTest(counts))]
    expect(exact.pValueGreater).toBeLessThanOrEqual(fisher.pValueGreater * (1 + 1e-9))
    expect(exact.pValueLess).toBeLessThanOrEqual(fisher.pValueLess * (1 + 1e-9))
  }
})

test('many people, few events: above 10,000 people Fisher stands in and says so', () => {
  // SciPy 1.17.1: stats.hypergeom.sf(8, 100000, 12, 50000).
  const { kind, pValueGreater, pValue } = valueOf(boschlooTest(arms([3, 50_000], [9, 50_000])))
  expect(kind).toBe('fisher-bound')
  expect(pValueGreater).toBeCloseTo(0.072985961612, 10)
  expect(pValue).toBe(2 * pValueGreater)
})

test('swapping the arms keeps the exact p-values', () => {
  const [here, there] = [arms([2, 40], [9, 55]), arms([9, 55], [2, 40])]
  const [exact, turned] = [valueOf(boschlooTest(here)), valueOf(boschlooTest(there))]
  expect(turned.pValue).toBeCloseTo(exact.pValue, 12)
  expect(turned.pValueLess).toBeCloseTo(exact.pValueGreater, 12)
  const [fisher, fisherTurned] = [valueOf(fisherTest(here)), valueOf(fisherTest(there))]
  expect(fisherTurned.pValue).toBeCloseTo(fisher.pValue, 12)
  expect(fisherTurned.pValueLess).toBeCloseTo(fisher.pValueGreater, 12)
})

test('jStat and the own hypergeometric distribution give one Fisher value', () => {
  for (const [control, treatment] of [
    [3, 9],
    [0, 4],
    [40, 52],
    [100, 100],
  ]) {
    const counts = arms([control ?? 0, 150], [treatment ?? 0, 200])
    const urn = {
      marked: (control ?? 0) + (treatment ?? 0),
      unmarked: 350 - (control ?? 0) - (treatment ?? 0),
      draws: 200,
    }
    const own = hypergeometricUpperTail(treatment ?? 0, urn)
    expect(Math.abs(valueOf(fisherTest(counts)).pValueGreater / own - 1)).toBeLessThan(1e-10)
  }
})

test('an empty margin decides nothing', () => {
  expect(valueOf(fisherTest(arms([0, 10], [0, 12])))).toEqual({
    pValue: 1,
    midPValue: 1,
    pValueGreater: 1,
    pValueLess: 1,
  })
  expect(valueOf(boschlooTest(arms([10, 10], [12, 12]))).pValue).toBe(1)
})

test('the binomial test sums every count that is at most as likely', () => {
  // SciPy 1.17.1: stats.binomtest(12, 40, 0.5), (1, 30, 0.2) and (10, 30, 0.2).
  expect(
    valueOf(binomialTest({ counts: { successes: 12, trials: 40 }, probability: 0.5 })).pValue,
  ).toBeCloseTo(0.01658900337497, 12)
  expect(
    valueOf(binomialTest({ counts: { successes: 1, trials: 30 }, probability: 0.2 })).pValue,
  ).toBeCloseTo(0.02001561250865, 12)
  expect(
    valueOf(binomialTest({ counts: { successes: 10, trials: 30 }, probability: 0.2 })).pValue,
  ).toBeCloseTo(0.10526613344065, 12)
  expect(valueOf(binomialTest({ counts: { successes: 0, trials: 3 }, probability: 0 })).pValue).toBe(1)
  expect(binomialTest({ counts: { successes: 0, trials: 3 }, probability: 1.1 })).toEqual({
    ok: false,
    error: { kind: 'invalid-probability', value: 1.1 },
  })
})
