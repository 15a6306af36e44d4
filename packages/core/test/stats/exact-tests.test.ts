import { expect, test } from 'vitest'
import {
  binomialTest,
  boschlooTest,
  checkSampleRatio,
  clopperPearsonInterval,
  exactRateTest,
  fisherTest,
} from '../../src/stats/index.ts'
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

test('above 100,000 possible tables the Fisher test sums only those that matter, and gives the same figures', () => {
  // R 4.2.2: fisher.test(matrix(c(x2, n2 - x2, x1, n1 - x1), 2)), phyper(x2 - 1, …, lower.tail = FALSE), phyper(x2, …).
  const figures = [
    [arms([50_000, 200_000], [50_600, 200_000]), 0.0290435910153567, 0.0145217955076783, 0.9857445106844001],
    [arms([60_000, 300_000], [70_200, 350_000]), 0.567372783846995, 0.284102257656432, 0.718001465787294],
    [arms([999_000, 1e6], [999_100, 1e6]), 0.0230436699492236, 0.0115218349746117, 0.9897928431273361],
  ] as const
  for (const [counts, twoSided, greater, less] of figures) {
    const { pValue, pValueGreater, pValueLess } = valueOf(fisherTest(counts))
    expect(pValue / twoSided).toBeCloseTo(1, 9)
    expect(pValueGreater / greater).toBeCloseTo(1, 9)
    expect(pValueLess / less).toBeCloseTo(1, 9)
  }
  // At the limit itself the two ways of summing meet: 100,000 and 100,001 possible tables.
  const below = valueOf(fisherTest(arms([49_900, 100_000], [50_100, 100_000])))
  const above = valueOf(fisherTest(arms([49_901, 100_001], [50_101, 100_001])))
  expect(Math.abs(above.pValue / below.pValue - 1)).toBeLessThan(1e-4)
})

test('above a standard deviation of 100,000 Fisher hands over to the normal approximation', () => {
  // R 4.2.2: phyper(2e11 + 6e5 - 1, 4e11 + 6e5, 4e11 - 6e5, 4e11, lower.tail = FALSE), 400 billion people an arm.
  const normal = valueOf(fisherTest(arms([2e11, 4e11], [2e11 + 6e5, 4e11])))
  expect(normal.pValueGreater).toBeCloseTo(0.089856610124534, 10)
  expect(normal.pValueLess).toBeCloseTo(0.910144115246201, 8)
  // The same for 75 billion an arm: still summed.
  const summed = valueOf(fisherTest(arms([3.75e10, 7.5e10], [3.75e10 + 2e5, 7.5e10])))
  expect(summed.pValueGreater).toBeCloseTo(0.150850999808017, 8)
  expect(summed.pValueLess).toBeCloseTo(0.849151417325853, 8)
})

test('the binomial test and its interval are exact at any size', () => {
  // R 4.2.2: pbinom(900050000 - 1, 2e9, .45, lower.tail = FALSE), pbinom(19, 2e9, 5e-9, lower.tail = FALSE).
  const common = { counts: { successes: 900_050_000, trials: 2e9 }, probability: 0.45 }
  expect(valueOf(binomialTest(common)).pValueGreater / 0.0123101951715345).toBeCloseTo(1, 8)
  const rare = { counts: { successes: 20, trials: 2e9 }, probability: 5e-9 }
  expect(valueOf(binomialTest(rare)).pValueGreater / 0.00345434189188315).toBeCloseTo(1, 8)
  // R 4.2.2: qbeta(.025, 1, 1e9), qbeta(.975, 2, 1e9 - 1): one of a thousand millions.
  const interval = valueOf(
    clopperPearsonInterval({ counts: { successes: 1, trials: 1e9 }, confidenceLevel: 0.95 }),
  )
  expect(interval.low / 2.53178079839694e-11).toBeCloseTo(1, 12)
  expect(interval.high / 5.571643378203111e-9).toBeCloseTo(1, 12)
})

test('the exact rate test is exact at any size', () => {
  // R 4.2.2: pbinom(500030000 - 1, 1e9, .5, lower.tail = FALSE).
  const rates = {
    control: { events: 499_970_000, exposure: 1 },
    treatment: { events: 500_030_000, exposure: 1 },
  }
  expect(valueOf(exactRateTest(rates)).pValueGreater / 0.0288918709522543).toBeCloseTo(1, 8)
})

test('beyond 200,000 possible outcomes the exact split test hands over to chi-square', () => {
  const shares = [0.01, 0.33, 0.66]
  // R 4.2.2: dmultinom summed over all outcomes that are at most as likely; 630 people have 199,396 outcomes.
  const exact = valueOf(checkSampleRatio({ counts: [12, 208, 410], shares }))
  expect(exact.method).toBe('exact')
  expect(exact.pValue).toBeCloseTo(0.0918128180155105, 10)
  // R 4.2.2: chisq.test(c(12, 208, 411), p = c(.01, .33, .66)); 631 people have 200,028.
  const approximate = valueOf(checkSampleRatio({ counts: [12, 208, 411], shares }))
  expect(approximate.method).toBe('chi-square')
  expect(approximate.pValue).toBeCloseTo(0.074171278672524, 10)
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
