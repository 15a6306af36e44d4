import { expect, test } from 'vitest'
import {
  anytimeInterval,
  boschlooTest,
  checkGuardrail,
  compareArms,
  detectableEffect,
  differenceInterval,
  exactRateTest,
  fisherTest,
  inflationOfLooks,
  liftInterval,
  newcombeInterval,
  oneRateInterval,
  planSampleSize,
  powerOf,
  powerWithGuardrails,
  probabilityMet,
  scoreTest,
  spendAlpha,
  stopProbabilities,
  welchTest,
  type Interval,
  type TwoArms,
} from '../../src/stats/index.ts'
import { binomialPmf } from '../../src/stats/kernel/binomial.ts'
import { logGamma } from '../../src/stats/kernel/log-gamma.ts'
import { arms } from './arms.ts'
import { valueOf } from './value-of.ts'

// Mistakes that other tools have shipped, each as a test. Figures without another origin are those of the method pages.

const excludesZero = ({ low, high }: Interval) => low > 0 || high < 0
const holds = ({ low, high }: Interval, truth: number) => low <= truth && truth <= high

const plain = { kind: 'declared', value: 1 } as const
/** Four tests of one kind each, all with a statistic near 1.8. */
const nearlySignificant = (confidenceLevel: number) => [
  valueOf(compareArms({ kind: 'proportion', confidenceLevel, ...arms([100, 1000], [126, 1000]) })),
  valueOf(
    compareArms({
      kind: 'mean',
      confidenceLevel,
      control: { units: 400, mean: 40, standardDeviation: 20 },
      treatment: { units: 400, mean: 42.55, standardDeviation: 20 },
    }),
  ),
  valueOf(
    compareArms({
      kind: 'ratio',
      confidenceLevel,
      control: ratioArm(40),
      treatment: ratioArm(42.55),
    }),
  ),
  valueOf(
    compareArms({
      kind: 'rate',
      confidenceLevel,
      control: { events: 100, exposure: 28 },
      treatment: { events: 127, exposure: 28 },
      dispersion: plain,
    }),
  ),
]

function ratioArm(mean: number) {
  const numerator = { mean, standardDeviation: 20 }
  return { units: 400, numerator, denominator: { mean: 1, standardDeviation: 0 }, covariance: 0 }
}

test('mistake: "significant" at z = 1.8, beside a 95 % interval that contains 0', () => {
  for (const { pValue, difference, lift } of nearlySignificant(0.95)) {
    expect(pValue).toBeGreaterThan(0.05)
    expect(pValue).toBeLessThan(0.1)
    expect(excludesZero(difference.interval)).toBe(false)
    if (lift.kind !== 'estimated') throw new Error('the control is far from zero')
    expect(excludesZero(lift.interval)).toBe(false)
  }
})

test('mistake: an interval labelled 95 % where 90 % is configured', () => {
  // At 90 % the same four are significant, and their intervals are the shorter ones of 90 %.
  const [at95, at90] = [nearlySignificant(0.95), nearlySignificant(0.9)]
  for (const [index, { difference }] of at90.entries()) {
    const wide = at95[index]?.difference.interval ?? { low: 0, high: 0 }
    expect(excludesZero(difference.interval)).toBe(true)
    // Near the normal, 1.645 against 1.960 standard errors.
    const share = (difference.interval.high - difference.interval.low) / (wide.high - wide.low)
    expect(share).toBeCloseTo(0.839, 2)
  }
  // R 4.2.2: m2 - m1 - qt(1 - alpha / 2, df) * se, with Welch's df, at .90 and .95.
  const input = {
    kind: 'mean',
    control: { units: 10, mean: 5, standardDeviation: 2 },
    treatment: { units: 12, mean: 6, standardDeviation: 3 },
  } as const
  const at = (confidenceLevel: number) =>
    valueOf(compareArms({ ...input, confidenceLevel })).difference.interval
  expect(at(0.9).low).toBeCloseTo(-0.853346380954627, 9)
  expect(at(0.95).low).toBeCloseTo(-1.24301080516026, 9)
})

test('mistake: "you need 0 persons"', () => {
  const plan = { kind: 'proportion', baseline: 0.5, power: 0.8, significanceLevel: 0.05 } as const
  expect(valueOf(planSampleSize({ ...plan, effect: { absolute: 0.5 } })).unitsControl).toBeGreaterThan(0)
  const low = { ...plan, power: 0.03, effect: { absolute: 0.5 } }
  expect(valueOf(planSampleSize(low)).unitsTotal).toBe(2)
  // An effect of nothing asks for more people than can be counted, not for none.
  expect(planSampleSize({ ...plan, effect: { absolute: 0 } }).ok).toBe(false)
  expect(planSampleSize({ ...plan, effect: { absolute: 1e-12 } })).toEqual({
    ok: false,
    error: { kind: 'unreachable-effect' },
  })
  const mean = { ...plan, kind: 'mean', baseline: 10, standardDeviation: 1e-9 } as const
  expect(valueOf(planSampleSize({ ...mean, effect: { absolute: 5 } })).unitsTotal).toBe(4)
})

test('mistake: a one-tailed p shown as two-tailed', () => {
  // R 4.2.2: 2 * pnorm(-1.8358987143504382); t.test; binom.test(127, 227), greater and two-sided.
  expect(valueOf(scoreTest(arms([100, 1000], [126, 1000]))).pValue).toBeCloseTo(0.0663726378867437, 10)
  const means = {
    control: { units: 400, mean: 40, standardDeviation: 20 },
    treatment: { units: 400, mean: 42.55, standardDeviation: 20 },
  }
  const { pValue, pValueGreater } = valueOf(welchTest(means))
  expect(pValue).toBeCloseTo(0.0717461234979082, 10)
  expect(pValueGreater).toBeCloseTo(0.0358730617489541, 10)
  const rates = { control: { events: 100, exposure: 28 }, treatment: { events: 127, exposure: 28 } }
  expect(valueOf(exactRateTest(rates)).pValue).toBeCloseTo(0.0841790457904303, 10)
  expect(valueOf(exactRateTest(rates)).pValueGreater).toBeCloseTo(0.0420895228952152, 10)
})

test('mistake: a guardrail with too few people that passes silently', () => {
  // Returns, 2 of 50 in both arms: no sign of harm (p = 1), and nothing shown either.
  const returns = arms([2, 50], [2, 50])
  expect(valueOf(scoreTest(returns)).pValue).toBe(1)
  const check = { direction: 'lower', margin: { absolute: 0.005 }, confidenceLevel: 0.95 } as const
  expect(valueOf(checkGuardrail({ kind: 'proportion', ...returns, ...check })).status).toBe('unknown')
  const few = { units: 20, mean: 50, standardDeviation: 30 }
  const mean = { kind: 'mean', control: few, treatment: few, ...check, margin: { relative: 0.02 } } as const
  expect(valueOf(checkGuardrail(mean)).status).toBe('unknown')
  const rate = { events: 3, exposure: 28 }
  const errors = {
    kind: 'rate',
    control: rate,
    treatment: rate,
    ...check,
    margin: { relative: 0.1 },
  } as const
  expect(valueOf(checkGuardrail(errors)).status).toBe('unknown')
})

/** The delta method for a lift, as other tools show it. It exists in this file alone. */
function deltaLift({ control, treatment }: TwoArms): Interval {
  const [x, y] = [control.successes, treatment.successes]
  const ratio = y / treatment.trials / (x / control.trials)
  const variance = (1 - x / control.trials) / x + (1 - y / treatment.trials) / y
  const half = 1.959963984540054 * ratio * Math.sqrt(variance)
  return { low: ratio - 1 - half, high: ratio - 1 + half }
}

test.each([
  [arms([10, 100], [4, 100]), 0.09718437998923485],
  [arms([14, 30], [7, 30]), 0.060270895007113114],
  [arms([14, 500], [6, 500]), 0.07090083555304354],
])('mistake: a lift that decides otherwise than the difference, %j', (counts, pValue) => {
  // SciPy 1.10: 2 * norm.sf(z), z the pooled statistic times √((N − 1) / N).
  expect(valueOf(scoreTest(counts)).pValue).toBeCloseTo(pValue, 10)
  expect(excludesZero(deltaLift(counts))).toBe(true)
  const { difference, lift } = valueOf(compareArms({ kind: 'proportion', ...counts, confidenceLevel: 0.95 }))
  if (lift.kind !== 'estimated') throw new Error('the control has successes')
  expect(excludesZero(difference.interval)).toBe(false)
  expect(excludesZero(lift.interval)).toBe(false)
  expect(lift.interval.low).toBeGreaterThan(-1)
})

/** The chance of what `happens`, with so many people in each arm and these rates: every outcome, weighed. */
function chanceOf(
  trials: number,
  rates: readonly [control: number, treatment: number],
  happens: (counts: TwoArms) => boolean,
): number {
  const likely = (rate: number) =>
    Array.from({ length: trials + 1 }, (_, successes) => ({
      successes,
      weight: binomialPmf(successes, trials, rate),
    })).filter(({ weight }) => weight > 1e-9)
  let chance = 0
  for (const control of likely(rates[0]))
    for (const treatment of likely(rates[1]))
      if (happens(arms([control.successes, trials], [treatment.successes, trials])))
        chance += control.weight * treatment.weight
  return chance
}

test('mistake: intervals by the delta method, which cover 72 % at 100 people an arm and 27 % at 30', () => {
  const covers = (counts: TwoArms) => holds(deltaLift(counts), 1)
  expect(chanceOf(100, [0.02, 0.04], covers)).toBeCloseTo(0.72, 2)
  expect(chanceOf(30, [0.02, 0.04], covers)).toBeCloseTo(0.27, 2)
})

test('at 100 people an arm, 2 % against 4 %: Miettinen–Nurminen covers 94.4 %, Newcombe 97.5 %, Koopman 96.2 %', () => {
  const confidenceLevel = 0.95
  const miettinenNurminen = (counts: TwoArms) =>
    holds(valueOf(differenceInterval({ ...counts, confidenceLevel })), 0.02)
  const newcombe = (counts: TwoArms) => holds(valueOf(newcombeInterval({ ...counts, confidenceLevel })), 0.02)
  const koopman = (counts: TwoArms) => {
    const lift = valueOf(liftInterval({ ...counts, confidenceLevel, variance: 'plain' }))
    return lift.kind === 'unbounded' ? lift.low <= 1 : holds(lift.interval, 1)
  }
  expect(chanceOf(100, [0.02, 0.04], miettinenNurminen)).toBeCloseTo(0.944, 3)
  expect(chanceOf(100, [0.02, 0.04], newcombe)).toBeCloseTo(0.975, 3)
  expect(chanceOf(100, [0.02, 0.04], koopman)).toBeCloseTo(0.962, 3)
})

test('0 against 4 of 100: the score test says 0.044, Boschloo 0.104', () => {
  const counts = arms([0, 100], [4, 100])
  expect(valueOf(scoreTest(counts)).pValue).toBeCloseTo(0.044, 3)
  expect(valueOf(boschlooTest(counts)).pValue).toBeCloseTo(0.104, 3)
  const { exact, smallCounts } = valueOf(
    compareArms({ kind: 'proportion', ...counts, confidenceLevel: 0.95 }),
  )
  expect([smallCounts, exact.kind]).toEqual([true, 'boschloo'])
})

test('the 5 % of Fisher’s test is really 2.1 % at 100 people an arm and a rate of 5 %', () => {
  const rejects = (counts: TwoArms) => valueOf(fisherTest(counts)).pValue <= 0.05
  expect(chanceOf(100, [0.05, 0.05], rejects)).toBeCloseTo(0.021, 3)
})

test.each([
  [100, 0.06],
  [300, 0.055],
])('without an effect, tests with %i people an arm find one at most with probability %f', (trials, most) => {
  const found = (counts: TwoArms) => {
    if (valueOf(scoreTest(counts)).pValue >= 0.05) return false
    const successes = counts.control.successes + counts.treatment.successes
    // Half of the successes, or of the failures, is what each arm is expected to have.
    const isSmall = Math.min(successes, 2 * trials - successes) < 10
    return !isSmall || valueOf(boschlooTest(counts)).pValue < 0.05
  }
  for (const rate of [0.01, 0.03, 0.1, 0.5])
    expect(chanceOf(trials, [rate, rate], found)).toBeLessThanOrEqual(most)
})

test('3,000 visits at 3 % for a month see a relative effect of 67 %', () => {
  const sample = { kind: 'proportion', baseline: 0.03, unitsControl: 1500, unitsTreatment: 1500 } as const
  const { relative } = valueOf(
    detectableEffect({ ...sample, power: 0.8, significanceLevel: 0.05, direction: 'higher' }),
  )
  expect(relative).toBeCloseTo(0.67, 2)
})

test('mistake: taking power for the chance of "met"', () => {
  const sample = { kind: 'ratio', baseline: 100, standardDeviation: 100 } as const
  const rules = { rule: 'standard', direction: 'higher', significanceLevel: 0.05 } as const
  const plan = { effect: { absolute: 5 }, power: 0.8, significanceLevel: 0.05 }
  const { unitsControl, unitsTreatment } = valueOf(planSampleSize({ ...sample, ...plan }))
  const expected = { ...sample, unitsControl, unitsTreatment }
  const met = (times: number) =>
    valueOf(
      probabilityMet({ ...expected, ...rules, effect: { absolute: 5 * times }, threshold: { absolute: 5 } }),
    )
  // R 4.2.2: pnorm((times - 1) * (qnorm(.975) + qnorm(.8))); with looks see below.
  expect(met(0)).toBeCloseTo(0.00254, 4)
  expect(met(0.7)).toBeCloseTo(0.2003, 3)
  expect(met(1)).toBeCloseTo(0.5, 9)
  expect(met(1.3)).toBeCloseTo(0.7997, 3)
  expect(valueOf(powerOf({ ...expected, effect: { absolute: 5 }, significanceLevel: 0.05 }))).toBeCloseTo(
    0.8,
    3,
  )
})

test('with four looks P(met) is 0.9 % without effect, 28 % at 0.7 T, 59 % at T and 85 % at 1.3 T', () => {
  const looks = {
    informationFractions: [0.25, 0.5, 0.75, 1],
    spending: { kind: 'obrien-fleming' },
  } as const
  // The sample of one look with a power of 80 %, in R: 2 * ((qnorm(.975) + qnorm(.8)) / .05)^2 an arm.
  const sample = { kind: 'ratio', baseline: 100, standardDeviation: 100, ...sizesOf(6279.1) } as const
  const rules = { rule: 'standard', direction: 'higher', significanceLevel: 0.05, looks } as const
  const met = [0, 0.7, 1, 1.3].map((times) =>
    valueOf(
      probabilityMet({ ...sample, ...rules, effect: { absolute: 5 * times }, threshold: { absolute: 5 } }),
    ),
  )
  // Dense quadrature in Python (fresh_met_looks): the simulated 57 and 83 % of the design are 1.7 points lower.
  for (const [index, wanted] of [0.00899, 0.2827, 0.5865, 0.8469].entries())
    expect(met[index]).toBeCloseTo(wanted, 3)
})

function sizesOf(units: number) {
  return { unitsControl: Math.round(units), unitsTreatment: Math.round(units) }
}

test('mistake: reading 5 % at 4, 14 or 28 looks, which finds an effect in 13, 22 and 27 % of tests without any', () => {
  const found = (count: number) => {
    const looks = Array.from({ length: count }, (_, look) => ({
      informationFraction: (look + 1) / count,
      criticalZ: 1.959963984540054,
    }))
    const stops = valueOf(stopProbabilities({ looks, sides: 2, drift: 0 }))
    return stops.reduce((sum, { above, below }) => sum + above + below, 0)
  }
  // Dense quadrature in Python (400 Gauss–Legendre nodes a look), as rpact for 4 and 14; simulated 12.5, 21.9, 27.5 %.
  expect(found(4)).toBeCloseTo(0.126169012502, 9)
  expect(found(14)).toBeCloseTo(0.219645998361, 9)
  expect(found(28)).toBeCloseTo(0.27468159116, 9)
})

test('the sample grows by 2.5 % with five looks, by 25 % with Pocock’s ten, and 1.9 times with any-time looks', () => {
  const cost = (kind: 'obrien-fleming' | 'pocock', count: number) => {
    const plan = { significanceLevel: 0.05, sides: 2 } as const
    const informationFractions = Array.from({ length: count }, (_, look) => (look + 1) / count)
    const looks = valueOf(spendAlpha({ ...plan, informationFractions, spending: { kind } }))
    return valueOf(inflationOfLooks({ ...plan, looks, power: 0.8 })).inflationFactor
  }
  // rpact: getDesignCharacteristics of asOF with 5 looks, asP with 10.
  expect(cost('obrien-fleming', 5)).toBeCloseTo(1.02472, 4)
  expect(cost('pocock', 10)).toBeCloseTo(1.247504, 4)
  // A look at the people at whom the interval is tightest finds the effect with 80 %: qnorm(.8) standard errors beyond.
  const { halfWidth } = valueOf(
    anytimeInterval({ estimate: 0, standardError: 1, units: 1000, tightestAt: 1000, confidenceLevel: 0.95 }),
  )
  expect(((halfWidth + 0.8416212335729143) / 2.801585218) ** 2).toBeCloseTo(1.9, 1)
})

test('one, two and three guardrails cost n × 1.34, 1.53 and 1.66', () => {
  const plan = {
    kind: 'ratio',
    baseline: 100,
    standardDeviation: 1000,
    effect: { absolute: 1 },
    significanceLevel: 0.05,
  } as const
  const total = (guardrails: number) => {
    const power = valueOf(powerWithGuardrails({ power: 0.8, guardrails }))
    return valueOf(planSampleSize({ ...plan, power })).unitsTotal
  }
  expect(total(1) / total(0)).toBeCloseTo(1.34, 2)
  expect(total(2) / total(0)).toBeCloseTo(1.53, 2)
  expect(total(3) / total(0)).toBeCloseTo(1.66, 2)
})

test('mistake: taking daily events for Poisson, which covers 84 to 86 % where their dispersion is 2', () => {
  // Events with variance 2 · mean: negative binomial with probability ½ and size = mean.
  const coverage = (mean: number, dispersion: number) => {
    let covered = 0
    for (let events = 0; events <= 3 * mean + 100; events += 1) {
      const logWeight =
        logGamma(events + mean) - logGamma(mean) - logGamma(events + 1) - (events + mean) * Math.LN2
      const arm = { events, exposure: 1 }
      const scale = { kind: 'declared', value: dispersion } as const
      const interval = valueOf(oneRateInterval({ arm, confidenceLevel: 0.95, dispersion: scale }))
      if (holds(interval, mean)) covered += Math.exp(logWeight)
    }
    return covered
  }
  for (const mean of [50, 100, 200, 400]) {
    expect(coverage(mean, 1)).toBeGreaterThan(0.835)
    expect(coverage(mean, 1)).toBeLessThan(0.865)
    expect(coverage(mean, 2)).toBeGreaterThanOrEqual(0.945)
  }
})
