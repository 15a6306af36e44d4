import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  detectableEffect,
  pairwiseSignificanceLevel,
  planGuardrail,
  planSampleSize,
  powerOf,
  powerWithGuardrails,
  probabilityMet,
  probabilitySafe,
} from '../../../src/stats/index.ts'
import { noncentralTCdf } from '../../../src/stats/kernel/noncentral-t.ts'
import { normalInverse, normalSf } from '../../../src/stats/kernel/normal.ts'
import { tInverse } from '../../../src/stats/kernel/t.ts'
import { memberOf, numberAt } from '../oracle/checks.ts'
import { casesOf, wrongFigures } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

const sizes = [...casesOf('means_power_sample_size'), ...casesOf('fresh_mean_power')]
const kindOf = ({ input }: { readonly input: unknown }) => memberOf(input, 'kind') ?? 'means-t'
const powerKinds: ReadonlySet<unknown> = new Set(['means-t-power', 'means-t-unequal'])

const plan = (input: unknown, significanceLevel: number) => ({
  kind: 'mean' as const,
  baseline: 1,
  standardDeviation: 1,
  effect: { absolute: numberAt(input, 'd') },
  power: numberAt(input, 'power'),
  significanceLevel,
  controlShare: 0.5,
})

test.each(sizes.filter((one) => kindOf(one) === 'means-t'))('sample size, $id', ({ input, expected }) => {
  const alpha = numberAt(input, 'alpha')
  const { unitsControl, fractionalTotal } = valueOf(planSampleSize(plan(input, alpha)))
  expect(wrongFigures([fractionalTotal / 2], expected, 'nPerGroupTwoSided', { tolerance: 1e-6 })).toEqual([])
  expect(unitsControl).toBe(Math.ceil(numberAt(expected, 'nPerGroupTwoSided')))
  if (memberOf(expected, 'nPerGroupOneSided') !== undefined) {
    // A one-sided test at alpha is one side of a two-sided test at twice that.
    const oneSided = valueOf(planSampleSize(plan(input, 2 * alpha))).fractionalTotal
    expect(wrongFigures([oneSided / 2], expected, 'nPerGroupOneSided', { tolerance: 1e-6 })).toEqual([])
  }
  if (memberOf(expected, 'powerAtCeiling') === undefined) return
  const power = valueOf(powerOf({ ...plan(input, alpha), unitsControl, unitsTreatment: unitsControl }))
  expect(wrongFigures([power], expected, 'powerAtCeiling', { tolerance: 1e-9 })).toEqual([])
})

test.each(sizes.filter((one) => powerKinds.has(kindOf(one))))('power, $id', ({ input, expected }) => {
  const each = memberOf(input, 'nPerGroup')
  const [unitsControl, unitsTreatment] =
    each === undefined
      ? [numberAt(input, 'n1'), numberAt(input, 'n2')]
      : [numberAt(input, 'nPerGroup'), numberAt(input, 'nPerGroup')]
  const significanceLevel = numberAt(input, 'alpha')
  const effect = numberAt(input, 'd')
  const power = valueOf(
    powerOf({
      kind: 'mean',
      baseline: 1,
      standardDeviation: 1,
      effect: { absolute: effect },
      unitsControl,
      unitsTreatment,
      significanceLevel,
    }),
  )
  // The tables add the chance of a significant result on the wrong side; ours counts the effect's own side only.
  const df = unitsControl + unitsTreatment - 2
  const noncentrality = effect * Math.sqrt((unitsControl * unitsTreatment) / (unitsControl + unitsTreatment))
  const wrongSide = noncentralTCdf(tInverse(significanceLevel / 2, df), df, noncentrality)
  const figure = each === undefined ? 'power' : 'powerStrict'
  expect(wrongFigures([power + wrongSide], expected, figure, { tolerance: 1e-6 })).toEqual([])
})

test.each(casesOf('means_power_statsmodels'))('normal power, $id', ({ input, expected }) => {
  // statsmodels' arm 1 is ours with the effect; both sides count where its test is two-sided.
  const units = numberAt(expected, 'nobs1')
  const twoSided = memberOf(input, 'alternative') === 'two-sided'
  const level = numberAt(input, 'alpha') / (twoSided ? 2 : 1)
  const noncentrality =
    numberAt(input, 'effectSize') / Math.sqrt(1 / units + 1 / (units * numberAt(input, 'ratio')))
  const wrongSide = twoSided ? normalSf(-normalInverse(level) + noncentrality) : 0
  const power = (extra: number) =>
    valueOf(
      powerOf({
        kind: 'ratio',
        baseline: 1,
        // Whole people: what rounding them changes, the deviation takes back.
        standardDeviation: Math.sqrt(extra),
        effect: { absolute: numberAt(input, 'effectSize') },
        unitsTreatment: 1_000_000,
        unitsControl: 1_000_000 * numberAt(input, 'ratio'),
        significanceLevel: 2 * level,
      }),
    )
  expect(power(1_000_000 / units) + wrongSide).toBeCloseTo(numberAt(input, 'power'), 6)
})

test.each(
  casesOf('means_power_sample_size').filter(
    (one) => kindOf(one) === 'rates-rpact' && numberAt(one.input, 'thetaH0') !== 0,
  ),
)('non-inferiority of proportions, $id', ({ input, expected }) => {
  const margin = -numberAt(input, 'thetaH0')
  const total = planGuardrail({
    kind: 'proportion',
    baseline: numberAt(input, 'piControl'),
    direction: 'higher',
    margin: { absolute: margin },
    power: numberAt(input, 'power'),
    significanceLevelOneSided: numberAt(input, 'alphaOneSided'),
  })
  expect(wrongFigures([valueOf(total).fractionalTotal], expected, 'nTotal', { tolerance: 1e-6 })).toEqual([])
})

const revenue = { kind: 'mean', baseline: 50, standardDeviation: 20, significanceLevel: 0.05 } as const

test('a mean of 50 with deviation 20: 253 people per arm show a rise of 10%', () => {
  // R 4.2.2: power.t.test(delta = 5, sd = 20, power = 0.8)$n = 252.1281.
  expect(planSampleSize({ ...revenue, effect: { relative: 0.1 }, power: 0.8 })).toMatchObject({
    ok: true,
    value: { unitsControl: 253, unitsTreatment: 253, unitsTotal: 506 },
  })
  // R 4.2.2: power.t.test(n = 400, power = 0.8, sd = 20)$delta = 3.966831.
  const found = detectableEffect({
    ...revenue,
    unitsControl: 400,
    unitsTreatment: 400,
    power: 0.8,
    direction: 'lower',
  })
  expect(valueOf(found).absolute).toBeCloseTo(-3.966831, 4)
  expect(valueOf(found).relative).toBeCloseTo(-3.966831 / 50, 6)
})

test('figures from before with a correlation of 0.7 halve the people: 130 per arm instead of 253', () => {
  // R 4.2.2: power.t.test(delta = 5, sd = 20 * sqrt(1 - 0.7^2), power = 0.8)$n = 129.061136386.
  const adjusted = { ...revenue, preCorrelation: -0.7 }
  const people = valueOf(planSampleSize({ ...adjusted, effect: { relative: 0.1 }, power: 0.8 }))
  expect(people.unitsControl).toBe(130)
  expect(people.fractionalTotal / 2).toBeCloseTo(129.061136386, 5)
  // R 4.2.2: power.t.test(n = 400, power = 0.8, sd = 20 * sqrt(1 - 0.6^2))$delta = 3.17346480174.
  const arms = { unitsControl: 400, unitsTreatment: 400 }
  const found = valueOf(
    detectableEffect({ ...revenue, ...arms, preCorrelation: 0.6, power: 0.8, direction: 'higher' }),
  )
  expect(found.absolute).toBeCloseTo(3.17346480174, 4)
  expect(valueOf(powerOf({ ...adjusted, ...people, effect: { relative: 0.1 } }))).toBeGreaterThan(0.8)
})

test('what belongs to the people themselves counts only where a multiple of the control is compared', () => {
  const sample = { ...revenue, unitsControl: 300, unitsTreatment: 300, effect: { relative: 0.1 } } as const
  const strict = (preCorrelation: number, threshold: { relative: number } | { absolute: number }) =>
    valueOf(probabilityMet({ ...sample, preCorrelation, threshold, rule: 'strict', direction: 'higher' }))
  // R 4.2.2, integrate() over the χ² of the noncentral t with 598 degrees of freedom: the mean of 55 against 52.5, deviation of the difference
  // 20 · √(0.51 · (1 + 1.05²) / 300 + 0.49 · 0.05² / 600) and 20 · √(0.51 · 2 / 300).
  expect(strict(0.7, { relative: 0.05 })).toBeCloseTo(0.550492566035, 8)
  expect(strict(0.7, { absolute: 2.5 })).toBeCloseTo(0.571551177224, 8)
})

test('a guardrail on a mean: 253 people per arm keep a margin of a quarter deviation', () => {
  // R 4.2.2: power.t.test(delta = 1, sd = 4, power = 0.8, sig.level = 0.025, alternative = "one.sided")$n = 252.1281.
  const guardrail = {
    kind: 'mean',
    baseline: 10,
    standardDeviation: 4,
    direction: 'lower',
    margin: { absolute: 1 },
  } as const
  expect(valueOf(planGuardrail({ ...guardrail, power: 0.8 })).unitsControl).toBe(253)
  const safe = valueOf(probabilitySafe({ ...guardrail, unitsControl: 253, unitsTreatment: 253 }))
  expect(safe).toBeGreaterThan(0.8)
  expect(safe).toBeLessThan(0.803)
})

test('one, two, three guardrails ask for 1.34, 1.53, 1.66 times the people', () => {
  // Schultzberg, Ankargren & Frånberg 2024, at a power of 0.8.
  const people = (guardrails: number) =>
    valueOf(
      planSampleSize({
        ...revenue,
        effect: { absolute: 0.2 },
        power: valueOf(powerWithGuardrails({ power: 0.8, guardrails })),
      }),
    ).unitsTotal
  const factors = [1, 2, 3].map((guardrails) => people(guardrails) / people(0))
  expect(factors.map((factor) => factor.toFixed(2))).toEqual(['1.34', '1.53', '1.66'])
})

test('several arms are planned pair by pair at the Dunnett level', () => {
  const significanceLevel = valueOf(
    pairwiseSignificanceLevel({ unitsControl: 1, unitsByTreatment: [1, 1], significanceLevel: 0.05 }),
  )
  const pair = valueOf(
    planSampleSize({ ...revenue, significanceLevel, effect: { relative: 0.1 }, power: 0.8 }),
  )
  expect(pair.unitsControl).toBeGreaterThan(253)
  expect(pair.unitsControl).toBeLessThan(253 * 1.25)
})

test('refusals name what was refused', () => {
  const refusal = (kind: string, value: number) => ({ ok: false, error: { kind, value } })
  const effect = { relative: 0.1 }
  const of = { ...revenue, effect, power: 0.8 }
  expect(planSampleSize({ ...of, standardDeviation: 0 })).toEqual(refusal('invalid-standard-deviation', 0))
  expect(planSampleSize({ ...of, preCorrelation: 1 })).toEqual(refusal('invalid-correlation', 1))
  expect(planSampleSize({ ...of, kind: 'ratio', preCorrelation: 0.5 })).toEqual(
    refusal('invalid-correlation', 0.5),
  )
  expect(planSampleSize({ ...of, baseline: 0 })).toEqual(refusal('invalid-baseline', 0))
  expect(planSampleSize({ ...of, effect: { absolute: 0 } })).toEqual(refusal('invalid-effect', 0))
  expect(powerOf({ ...revenue, effect, unitsControl: 1, unitsTreatment: 10 })).toEqual(
    refusal('invalid-units', 1),
  )
  expect(
    planGuardrail({
      kind: 'proportion',
      baseline: 0.1,
      direction: 'higher',
      margin: { absolute: 0 },
      power: 0.8,
    }),
  ).toEqual(refusal('invalid-margin', 0))
})

test('planned people have the planned power, and the detectable effect is the planned one', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.02, max: 1.5, noNaN: true }),
      fc.double({ min: 0.3, max: 0.99, noNaN: true }),
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      (size, power, controlShare) => {
        const one = { ...revenue, standardDeviation: 50 / 20 }
        const effect = { absolute: size }
        const people = valueOf(planSampleSize({ ...one, effect, power, controlShare }))
        expect(valueOf(powerOf({ ...one, ...people, effect }))).toBeGreaterThanOrEqual(power - 1e-9)
        const found = valueOf(detectableEffect({ ...one, ...people, power, direction: 'higher' }))
        expect(found.absolute).toBeLessThanOrEqual(size * (1 + 1e-9))
        const met = (rule: 'standard' | 'strict') =>
          valueOf(probabilityMet({ ...one, ...people, effect, threshold: effect, rule, direction: 'higher' }))
        expect(met('standard')).toBeCloseTo(Math.min(0.5, valueOf(powerOf({ ...one, ...people, effect }))), 9)
        expect(met('strict')).toBeCloseTo(0.025, 9)
      },
    ),
    { numRuns: 60 },
  )
})
