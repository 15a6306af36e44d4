import { expect, test } from 'vitest'
import {
  barnardTest,
  compareArms,
  compareSeveralArms,
  costPerOutcome,
  detectableEffect,
  detectableEffectByWeek,
  detectablePairedDifference,
  differenceInterval,
  dunnettTest,
  exactOddsRatio,
  inflationOfLooks,
  exactPowerOf,
  fisherTest,
  jeffreysInterval,
  logRatioInterval,
  oneRateTest,
  pairwiseSignificanceLevel,
  planGuardrail,
  planSampleSize,
  planThreshold,
  powerOf,
  powerOfThreshold,
  probabilityMet,
  scoreTest,
  waldInterval,
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

test('the Jeffreys interval of nobody among all people keeps its upper end above its lower one', () => {
  const counts = { successes: 0, trials: Number.MAX_SAFE_INTEGER }
  const { low, high } = valueOf(jeffreysInterval({ counts, confidenceLevel: 0.5369366344269365 }))
  // mpmath 1.2.1, 60 digits: the quantiles of the beta distribution with ½ and 9007199254740991½.
  expect(low / 4.810540386471902e-18).toBeCloseTo(1, 12)
  expect(high / 7.946016397177649e-17).toBeCloseTo(1, 12)
})

test('a Jeffreys interval as short as the rounding is not turned', () => {
  const counts = { successes: 330_793_109_827, trials: Number.MAX_SAFE_INTEGER - 1 }
  const { low, high } = valueOf(jeffreysInterval({ counts, confidenceLevel: 1e-12 }))
  expect(low).toBeLessThanOrEqual(high)
})

test('an exact method says up to how many people it lists every outcome', () => {
  const tooMany = (units: number, most: number) => ({
    ok: false,
    error: { kind: 'too-many-units', units, most },
  })
  expect(barnardTest(arms([3, 5000], [9, 5001]))).toEqual(tooMany(10_001, 10_000))
  const odds = { ...arms([3, 5e7], [9, 5e7 + 1]), confidenceLevel: 0.95 }
  expect(exactOddsRatio(odds)).toEqual(tooMany(1e8 + 1, 1e8))
  const plan = { kind: 'proportion', baseline: 0.1, effect: { absolute: 0.02 } } as const
  const units = { unitsControl: 5000, unitsTreatment: 5001 }
  expect(exactPowerOf({ ...plan, ...units, significanceLevel: 0.05 })).toEqual(tooMany(10_001, 10_000))
})

test('the exact power is a probability, where the effect cannot be missed too', () => {
  const plan = { kind: 'proportion', baseline: 0.24286104923114182, significanceLevel: 0.1 } as const
  const units = { unitsControl: 455, unitsTreatment: 8000 }
  const power = exactPowerOf({ ...plan, ...units, effect: { absolute: 0.4551405677418282 } })
  expect(valueOf(power)).toBeLessThanOrEqual(1)
})

test('a lift beyond every figure is refused', () => {
  const nullEffect = { relative: Number.MAX_VALUE }
  expect(scoreTest({ ...arms([1, 2], [0, 2]), nullEffect })).toEqual({
    ok: false,
    error: { kind: 'invalid-effect', value: Number.MAX_VALUE },
  })
})

test('with few degrees of freedom a tiny p counts all the questions', () => {
  const sizes = { unitsControl: 10, unitsByTreatment: [10, 10], degreesOfFreedom: 2 }
  const [adjusted = 0] = valueOf(dunnettTest({ ...sizes, pValues: [1e-20, 1e-20] }))
  // In the limit p grows by E max(Z₁², Z₂²) = 1 + 2/π √(1 − ρ²), ρ = ½.
  expect(adjusted / 1e-20).toBeCloseTo(1 + Math.sqrt(3) / Math.PI, 12)
})

test('degrees of freedom below one, or without end, are no spread of anyone', () => {
  const sizes = { unitsControl: 10, unitsByTreatment: [10, 10], significanceLevel: 0.05 }
  for (const value of [0.5, Infinity])
    expect(pairwiseSignificanceLevel({ ...sizes, degreesOfFreedom: value })).toEqual({
      ok: false,
      error: { kind: 'invalid-degrees-of-freedom', value },
    })
  // As many as there are people on Earth squared are as good as a known spread.
  const level = (degreesOfFreedom: number) =>
    valueOf(pairwiseSignificanceLevel({ ...sizes, degreesOfFreedom }))
  expect(level(1e20)).toBeCloseTo(valueOf(pairwiseSignificanceLevel(sizes)), 12)
})

test('a level that several arms round to 1 is refused, whatever the spread', () => {
  const arm = { units: 5, mean: 1, standardDeviation: 1 }
  const several = { kind: 'mean', control: arm, treatments: [arm, arm, arm], spread: 'pooled' } as const
  expect(compareSeveralArms({ ...several, confidenceLevel: 1 - Number.EPSILON / 2 })).toEqual({
    ok: false,
    error: { kind: 'invalid-confidence-level', value: 1 },
  })
})

test('a treatment that is nothing beside its control is refused', () => {
  const plan = { kind: 'mean', baseline: 1, standardDeviation: 1, effect: { relative: 0.5 } } as const
  const controlShare = 1 - Number.EPSILON / 2
  const rule = { power: 0.8, significanceLevel: 0.05, treatments: 100, controlShare }
  expect(planSampleSize({ ...plan, ...rule })).toEqual({
    ok: false,
    error: { kind: 'invalid-control-share', value: controlShare },
  })
})

test('weeks without anyone do not excuse an impossible KPI', () => {
  const week = { weeklyTraffic: 0.1, weeks: 2, power: 0.8, significanceLevel: 0.05 } as const
  const kpi = { kind: 'mean', baseline: 1, standardDeviation: Infinity, direction: 'higher' } as const
  expect(detectableEffectByWeek({ ...week, ...kpi })).toEqual({
    ok: false,
    error: { kind: 'invalid-standard-deviation', value: Infinity },
  })
})

test('two days at a strict level show a difference of thousands of deviations', () => {
  const plan = { days: 2, standardDeviation: 1, power: 0.8, significanceLevel: 1e-4 }
  // SciPy 1.10.1: t.isf(5e-5, 1) · norm.ppf(0.9) / √2, the normal part left out: within 1e-7 here.
  expect(valueOf(detectablePairedDifference(plan)) / 5769.008869688237).toBeCloseTo(1, 7)
})

test('a goal that one in a million may miss is planned', () => {
  const plan = { kind: 'proportion', goal: 1e-6, assumed: 1.643370394185185e-7, direction: 'lower' } as const
  const rule = { significanceLevelOneSided: 0.2814720060713589, power: 0.8606155543196946 }
  // SciPy 1.10.1: from 2,528,632 people on binom.cdf(1, n, goal) is at most the level; before the next stretch, with
  // 3,723,532, binom.cdf(1, n, assumed) = 0.87416; on the stretch before it falls to 0.65998.
  expect(valueOf(planThreshold({ ...plan, ...rule })).units).toBe(2_528_632)
  const extreme = {
    kind: 'proportion',
    goal: 1 - 1e-12,
    assumed: 1 - 9.001e-13,
    direction: 'higher',
  } as const
  expect(planThreshold({ ...extreme, power: 1 - Number.EPSILON / 2 })).toEqual({
    ok: false,
    error: { kind: 'unreachable-effect' },
  })
})

test('more events than can be counted are refused', () => {
  const test = { kind: 'rate', goal: 2, assumed: 1, direction: 'lower', size: 1e17 } as const
  expect(powerOfThreshold(test)).toEqual({ ok: false, error: { kind: 'invalid-exposure', value: 1e17 } })
})

test('without any spread an interval is a point, at any level', () => {
  const confidenceLevel = 1 - Number.EPSILON / 2
  expect(valueOf(waldInterval({ ...arms([0, 1], [0, 1]), confidenceLevel }))).toEqual({ low: 0, high: 0 })
  const everybody = { ...arms([1, 1], [1, 1]), confidenceLevel, adjusted: true }
  expect(valueOf(logRatioInterval(everybody))).toMatchObject({ estimate: 0, interval: { low: 0, high: 0 } })
})

test('a power that is 1 but for its last digit is out of reach of looks', () => {
  const looks = [
    { informationFraction: 1e-12, criticalZ: Infinity },
    { informationFraction: 0.04926629715040326, criticalZ: 3.0681281633516777 },
    { informationFraction: 1, criticalZ: 3.5503195627508686 },
  ]
  const plan = { looks, significanceLevel: 0.0999999, sides: 1 } as const
  expect(inflationOfLooks({ ...plan, power: 1 - Number.EPSILON / 2 })).toEqual({
    ok: false,
    error: { kind: 'unreachable-effect' },
  })
  expect(valueOf(inflationOfLooks({ ...plan, power: 1 - 1e-9 })).inflationFactor).toBeGreaterThanOrEqual(1)
})
