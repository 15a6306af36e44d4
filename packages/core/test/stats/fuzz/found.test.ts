import { expect, test } from 'vitest'
import {
  compareArms,
  costPerOutcome,
  detectableEffect,
  differenceInterval,
  dunnettTest,
  fisherTest,
  oneRateTest,
  pairwiseSignificanceLevel,
  planGuardrail,
  planSampleSize,
  powerOf,
  probabilityMet,
  watchSampleRatio,
  wilsonInterval,
} from '../../../src/stats/index.ts'
import { tPower } from '../../../src/stats/means/t-power.ts'
import { arms } from '../arms.ts'
import { valueOf } from '../value-of.ts'

// What the fuzz has found, one test for each mistake.

test('the Wilson interval of one in a million million people keeps its digits', () => {
  const counts = { successes: 1, trials: 1e12 }
  const { low, high } = valueOf(wilsonInterval({ counts, confidenceLevel: 0.95 }))
  // mpmath 1.3.0, 60 digits: the roots of (p − r)² = z² r (1 − r) / n, with z = 1.95996398454005423…
  expect(low / 1.765245549351747e-13).toBeCloseTo(1, 12)
  expect(high / 5.664934265736512e-12).toBeCloseTo(1, 12)
})

test('the e-value of a split keeps its digits, however many people', () => {
  const logEValue = (...counts: readonly number[]) =>
    valueOf(watchSampleRatio({ counts, shares: [0.5, 0.5] })).logEValue
  // mpmath 1.3.0, 60 digits: Σ [ln Γ(50 + c) − ln Γ(50) − c ln ½] − ln Γ(100 + Σc) + ln Γ(100).
  expect(logEValue(640, 480)).toBeCloseTo(9.277754483799255, 12)
  expect(logEValue(500_003_000_000, 499_997_000_000)).toBeCloseTo(6.48457457496769, 9)
  expect(logEValue(4_503_599_627_370_496, 4_503_599_627_370_495)).toBeCloseTo(-16.068315150182844, 9)
})

test('an interval as short as the rounding contains its estimate', () => {
  const counts = arms([1, Number.MAX_SAFE_INTEGER - 1], [0, 1])
  const { low, high } = valueOf(differenceInterval({ ...counts, confidenceLevel: 1e-12, variance: 'plain' }))
  const estimate = -1 / (Number.MAX_SAFE_INTEGER - 1)
  expect(low).toBeLessThanOrEqual(estimate)
  expect(high).toBeGreaterThanOrEqual(estimate)
})

test('a table as unlikely as a double can hold leaves the other side of the Fisher test at 1', () => {
  const { pValueGreater, pValueLess } = valueOf(fisherTest(arms([5000, 5000], [100, 5000])))
  expect([pValueGreater, pValueLess]).toEqual([1, 0])
})

test('so does that of a cost, after countless outcomes', () => {
  const outcomes = Number.MAX_SAFE_INTEGER - 1
  const cost = valueOf(
    costPerOutcome({ spend: 952799.3316460726, outcomes, confidenceLevel: 1e-12, dispersion }),
  )
  if (cost.kind !== 'estimated') throw new Error('there are outcomes')
  expect(cost.interval.low).toBeLessThanOrEqual(cost.estimate)
  expect(cost.interval.high).toBeGreaterThanOrEqual(cost.estimate)
})

const dispersion = { kind: 'declared', value: 1 } as const

test('Fisher and Boschloo answer for more people than there are', () => {
  const everybody = arms([9e15, 9e15], [48, 136])
  expect(valueOf(fisherTest(everybody)).pValueLess).toBe(0)
  expect(valueOf(fisherTest(everybody)).pValueGreater).toBe(1)
  const tiny = { kind: 'proportion', ...arms([0, 9e15], [4, 9e15]), confidenceLevel: 0.95 } as const
  const { exact } = valueOf(compareArms(tiny))
  if (exact.kind !== 'fisher-bound') throw new Error('there are more than 10,000 people')
  expect(exact.pValue).toBeCloseTo(0.125, 12)
})

test('arms a million million times as large as the control have an adjusted p, and a level', () => {
  const sizes = { unitsControl: 300, unitsByTreatment: [1e60, 9e15] }
  const [first = 0, second = 0] = valueOf(dunnettTest({ ...sizes, pValues: [0.002, 0.9] }))
  // Arms like these agree with each other almost entirely: each keeps its p.
  expect(first).toBeCloseTo(0.002, 6)
  expect(second).toBeCloseTo(0.9, 6)
  expect(valueOf(pairwiseSignificanceLevel({ ...sizes, significanceLevel: 0.05 }))).toBeCloseTo(0.05, 6)
})

test('a level that a double cannot halve is refused', () => {
  const sizes = { unitsControl: 100, unitsByTreatment: [100, 100] }
  expect(pairwiseSignificanceLevel({ ...sizes, significanceLevel: 5e-324 })).toEqual({
    ok: false,
    error: { kind: 'invalid-significance-level', value: 5e-324 },
  })
})

test('a goal, a threshold or an effect beyond every figure is refused', () => {
  const arm = { events: 10, exposure: 1 }
  const refusal = (kind: string, value: number) => ({ ok: false, error: { kind, value } })
  expect(oneRateTest({ arm, goal: 1e61 })).toEqual(refusal('invalid-goal', 1e61))
  const rate = { kind: 'rate', baseline: 1, exposureControl: 9, exposureTreatment: 9 } as const
  const rule = { rule: 'strict', direction: 'lower', significanceLevel: 0.05 } as const
  const threshold = { absolute: Number.MAX_VALUE }
  expect(probabilityMet({ ...rate, ...rule, effect: { absolute: 0 }, threshold })).toEqual(
    refusal('invalid-threshold', Number.MAX_VALUE),
  )
})

test('a plan never asks for 0 people, and a power that nobody at all would give is refused', () => {
  const plan = { kind: 'proportion', baseline: 0.5, significanceLevel: 0.05 } as const
  expect(valueOf(planSampleSize({ ...plan, effect: { absolute: 0.5 }, power: 0.03 })).unitsTotal).toBe(2)
  const unequal = { kind: 'rate', baseline: 1, effect: { relative: 3 }, controlShare: 0.9 } as const
  expect(planSampleSize({ ...unequal, power: 0.12, significanceLevel: 0.2 })).toEqual({
    ok: false,
    error: { kind: 'invalid-power', value: 0.12 },
  })
})

test('a power of all but one in ten million million millions is planned', () => {
  const power = 1 - Number.EPSILON / 2
  const guardrail = { kind: 'proportion', direction: 'higher', margin: { relative: 0.5 } } as const
  expect(planGuardrail({ ...guardrail, baseline: 0.001, power }).ok).toBe(true)
})

test('power is a probability, for many against two people too', () => {
  const sample = { kind: 'mean', baseline: 142.97, standardDeviation: 0.1 } as const
  const units = { unitsControl: 99_999, unitsTreatment: 2 }
  const power = powerOf({ ...sample, ...units, effect: { relative: 0.0882 }, significanceLevel: 0.01 })
  expect(valueOf(power)).toBeLessThanOrEqual(1)
})

test('a large effect on two people is no certainty at a strict level', () => {
  // R 4.2.2 cannot (ncp ≤ 37.62). SciPy 1.10: the chance that χ²(2) < 2 (ncp / t)², Z left out: within 1e-6 here.
  const t = 999_999.5
  expect(tPower(t, 2, 1500)).toBeCloseTo(1 - Math.exp(-((1500 / t) ** 2)), 9)
  expect(tPower(t, 2, 900)).toBeCloseTo(1 - Math.exp(-((900 / t) ** 2)), 9)
})

test('an effect is found beside a baseline that is much larger', () => {
  const sample = {
    kind: 'mean',
    baseline: 1e12,
    standardDeviation: 1e-6,
    unitsControl: 50,
    unitsTreatment: 50,
  } as const
  const plan = { power: 0.8, significanceLevel: 0.05, direction: 'higher' } as const
  // R 4.2.2: power.t.test(n = 50, sd = 1, power = .8)$delta = 0.565883567294 (its root is good to 1e-5).
  expect(valueOf(detectableEffect({ ...sample, ...plan })).absolute * 1e6).toBeCloseTo(0.565883567294, 5)
})
