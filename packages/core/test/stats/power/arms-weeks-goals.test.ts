import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  detectableEffect,
  detectableEffectByWeek,
  exactPowerOf,
  pairwiseSignificanceLevel,
  planDuration,
  planGuardrail,
  planSampleSize,
  planThreshold,
  powerOf,
  powerOfThreshold,
  powerWithGuardrails,
  probabilityMet,
  probabilitySafe,
  verifiableMargin,
} from '../../../src/stats/index.ts'
import { valueOf } from '../value-of.ts'

const plan = { kind: 'proportion', baseline: 0.032, power: 0.8, significanceLevel: 0.05 } as const
const kinds = [
  plan,
  { ...plan, kind: 'mean', baseline: 50, standardDeviation: 20 },
  { ...plan, kind: 'ratio', baseline: 40, standardDeviation: 35 },
  { ...plan, kind: 'rate', baseline: 0.04 },
] as const

const people = kinds.filter((one) => one.kind !== 'rate')

test.each([2, 3, 4])('%i arms against a control: planned, shown and detected at one level', (treatments) => {
  const effect = { relative: 0.2 }
  const arms = { effect, treatments }
  for (const one of people) {
    const needed = valueOf(planSampleSize({ ...one, ...arms }))
    expect(needed.unitsTotal).toBe(needed.unitsControl + treatments * needed.unitsTreatment)
    const power = valueOf(powerOf({ ...one, ...needed, ...arms }))
    expect(power).toBeGreaterThanOrEqual(0.8)
    expect(power).toBeLessThan(0.803)
    const found = valueOf(detectableEffect({ ...one, ...needed, treatments, direction: 'higher' }))
    expect(found.relative).toBeCloseTo(0.2, 2)
    // Each pair of arms is a test of two at Dunnett's level.
    const level = valueOf(
      pairwiseSignificanceLevel({
        unitsControl: 1,
        unitsByTreatment: Array.from({ length: treatments }, () => 1),
        significanceLevel: 0.05,
      }),
    )
    const pair = valueOf(planSampleSize({ ...one, effect, significanceLevel: level }))
    expect(pair.unitsControl).toBe(needed.unitsControl)
    const met = (more: object) =>
      valueOf(
        probabilityMet({
          ...one,
          ...needed,
          effect,
          threshold: { relative: 0.01 },
          rule: 'standard',
          direction: 'higher',
          ...more,
        }),
      )
    expect(met({ treatments })).toBeCloseTo(power, 12)
    expect(met({ treatments })).toBeLessThan(met({}))
  }
  const rate = { ...plan, kind: 'rate', baseline: 0.04, ...arms } as const
  const exposure = valueOf(planSampleSize(rate))
  expect(exposure.exposureTotal).toBeCloseTo(
    exposure.exposureControl + treatments * exposure.exposureTreatment,
    6,
  )
  expect(valueOf(powerOf({ ...rate, ...exposure }))).toBeCloseTo(0.8, 9)
})

// R 4.2.2: power.prop.test(p1 = .032, p2 = .0384, power = .8, sig.level = L)$n = 15462.53, 16879.44, 17875.65, with L =
// 0.0269578394, 0.0188253937, 0.0146154234 from integrate and uniroot on Dunnett's integral.
test.each([
  [2, 15_463],
  [3, 16_880],
  [4, 17_876],
])('%i arms need %i people in each', (treatments, units) => {
  const needed = valueOf(planSampleSize({ ...plan, effect: { relative: 0.2 }, treatments }))
  expect(needed.unitsControl).toBe(units)
  expect(needed.unitsTreatment).toBe(units)
})

test('no arms, or a part of one, are refused', () => {
  const effect = { relative: 0.2 }
  const units = { unitsControl: 100, unitsTreatment: 100 }
  for (const treatments of [0, 1.5]) {
    const refusal = { ok: false, error: { kind: 'too-few-arms', arms: treatments } }
    expect(planSampleSize({ ...plan, effect, treatments })).toEqual(refusal)
    expect(powerOf({ ...plan, ...units, effect, treatments })).toEqual(refusal)
    expect(detectableEffect({ ...plan, ...units, treatments, direction: 'higher' })).toEqual(refusal)
    const weekly = { weeklyTraffic: 100, weeks: 2, direction: 'higher' } as const
    expect(detectableEffectByWeek({ ...plan, ...weekly, treatments })).toEqual(refusal)
  }
})

test('weeks: rounded up, one at least, two advised', () => {
  const effect = { relative: 0.2 }
  const weeks = (weeklyTraffic: number) => valueOf(planDuration({ ...plan, effect, weeklyTraffic }))
  expect(weeks(6000)).toMatchObject({ weeks: 5, days: 35, shorterThanAdvised: false })
  expect(weeks(26_030)).toMatchObject({ weeks: 1, days: 7, shorterThanAdvised: true })
  expect(weeks(26_029)).toMatchObject({ weeks: 2, shorterThanAdvised: false })
  expect(planDuration({ ...plan, effect, weeklyTraffic: 0 })).toEqual({
    ok: false,
    error: { kind: 'invalid-traffic', value: 0 },
  })
  const leads = valueOf(
    planDuration({ ...plan, kind: 'rate', baseline: 0.04, effect: { relative: 0.25 }, weeklyTraffic: 3000 }),
  )
  // 28,256 euros: planning.md.
  expect(leads.weeks).toBe(10)
})

test.each(kinds)('$kind: the curve by week falls, and meets the duration', (one) => {
  const effect = { relative: 0.2 }
  const weeklyTraffic = one.kind === 'proportion' ? 4000 : one.kind === 'rate' ? 5000 : 60
  const { weeks } = valueOf(planDuration({ ...one, effect, weeklyTraffic }))
  const curve = valueOf(
    detectableEffectByWeek({ ...one, direction: 'higher', weeklyTraffic, weeks: weeks + 2 }),
  )
  const sizes = curve.map((week) => (week.kind === 'detectable' ? week.relative : Infinity))
  for (const [index, size] of sizes.entries()) expect(size).toBeLessThanOrEqual(sizes[index - 1] ?? Infinity)
  expect(sizes[weeks - 1]).toBeLessThanOrEqual(0.2 * (1 + 1e-6))
  if (weeks > 1) expect(sizes[weeks - 2]).toBeGreaterThan(0.2 * (1 - 1e-6))
})

test('a week without enough people shows nothing, and says so', () => {
  const few = { ...plan, direction: 'higher', weeklyTraffic: 1, weeks: 3 } as const
  expect(valueOf(detectableEffectByWeek(few)).map(({ kind }) => kind)).toEqual(['none', 'none', 'none'])
  expect(detectableEffectByWeek({ ...few, weeks: 0 })).toEqual({
    ok: false,
    error: { kind: 'invalid-weeks', value: 0 },
  })
})

test('a spend of 12, 41, 83 and 144 goal costs shows a cost of 0.5, 0.67, 0.75 and 0.8 goals', () => {
  // R 4.2.2: ppois, fresh_rate_goal.json; 80 % power is first reached there, and not one goal cost earlier.
  const dispersion = { kind: 'declared', value: 1 } as const
  for (const [spend, cost] of [
    [12, 0.5],
    [41, 0.67],
    [83, 0.75],
    [144, 0.8],
  ] as const) {
    const power = (size: number) =>
      valueOf(
        powerOfThreshold({
          kind: 'rate',
          goal: 1,
          assumed: 1 / cost,
          direction: 'higher',
          size,
          dispersion,
        }),
      )
    expect(power(spend)).toBeGreaterThanOrEqual(0.8)
    expect(power(spend - 1)).toBeLessThan(0.8)
  }
})

test('from the planned size on, one arm keeps its power against the goal', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 0.9, noNaN: true }),
      fc.double({ min: 0.1, max: 0.6, noNaN: true }),
      fc.constantFrom('higher' as const, 'lower' as const),
      fc.double({ min: 0.3, max: 0.95, noNaN: true }),
      fc.double({ min: 1, max: 4, noNaN: true }),
      (goal, distance, direction, power, dispersion) => {
        const assumed = direction === 'higher' ? goal + (1 - goal) * distance : goal * (1 - distance)
        const test = { goal, assumed, direction } as const
        const { units } = valueOf(planThreshold({ kind: 'proportion', ...test, power }))
        const powerAt = (size: number) => valueOf(powerOfThreshold({ kind: 'proportion', ...test, size }))
        for (const more of [0, 1, 2, 3, 5, 8, 13, 40, 100])
          expect(powerAt(units + more)).toBeGreaterThanOrEqual(power - 1e-12)
        if (units > 1) expect(powerAt(units - 1)).toBeLessThan(power)
        const rate = { kind: 'rate', ...test, dispersion: { kind: 'declared', value: dispersion } } as const
        const { exposure } = valueOf(planThreshold({ ...rate, power }))
        for (const factor of [1 + 1e-9, 1.01, 1.05, 1.1, 1.3, 2])
          expect(valueOf(powerOfThreshold({ ...rate, size: exposure * factor }))).toBeGreaterThanOrEqual(
            power - 1e-7,
          )
      },
    ),
    { numRuns: 150 },
  )
})

test('a goal that the assumed rate does not beat is refused', () => {
  const test = { kind: 'proportion', goal: 0.1, direction: 'higher' } as const
  expect(planThreshold({ ...test, assumed: 0.1, power: 0.8 })).toEqual({
    ok: false,
    error: { kind: 'invalid-effect', value: 0.1 },
  })
  expect(planThreshold({ ...test, goal: 0, assumed: 0.1, power: 0.8 })).toEqual({
    ok: false,
    error: { kind: 'invalid-goal', value: 0 },
  })
  expect(planThreshold({ ...test, assumed: 0.2, power: 0.02 })).toEqual({
    ok: false,
    error: { kind: 'invalid-power', value: 0.02 },
  })
  expect(planThreshold({ ...test, assumed: 0.1 + 1e-9, power: 0.8 })).toEqual({
    ok: false,
    error: { kind: 'unreachable-effect' },
  })
  expect(powerOfThreshold({ ...test, assumed: 0.2, size: 1.5 })).toEqual({
    ok: false,
    error: { kind: 'invalid-units', value: 1.5 },
  })
})

test('a guardrail on a rate: the planned exposure keeps it with the power asked for', () => {
  const guardrail = { kind: 'rate', baseline: 0.04, direction: 'lower' } as const
  for (const margin of [{ relative: 0.2 }, { absolute: 0.01 }]) {
    const needed = valueOf(planGuardrail({ ...guardrail, margin, power: 0.8 }))
    expect(valueOf(probabilitySafe({ ...guardrail, ...needed, margin }))).toBeCloseTo(0.8, 9)
  }
})

test('one, two, three guardrails take 1.34, 1.53, 1.66 times the people', () => {
  const effect = { absolute: 0.1 }
  const people = (guardrails: number) => {
    const power = valueOf(powerWithGuardrails({ power: 0.8, guardrails }))
    const unit = { kind: 'ratio', baseline: 1, standardDeviation: 1, significanceLevel: 0.05 } as const
    return valueOf(planSampleSize({ ...unit, effect, power })).fractionalTotal
  }
  const factors = [1, 2, 3].map((guardrails) => (people(guardrails) / people(0)).toFixed(2))
  expect(factors).toEqual(['1.34', '1.53', '1.66'])
})

test.each([
  { kind: 'proportion', baseline: 0.08, unitsControl: 400, unitsTreatment: 400 },
  { kind: 'mean', baseline: 50, standardDeviation: 20, unitsControl: 150, unitsTreatment: 90 },
  { kind: 'ratio', baseline: 40, standardDeviation: 35, unitsControl: 900, unitsTreatment: 920 },
  { kind: 'rate', baseline: 0.04, exposureControl: 20_000, exposureTreatment: 20_000 },
] as const)('$kind: the verifiable margin is safe with the power asked for', (sample) => {
  for (const scale of ['absolute', 'relative'] as const)
    for (const direction of ['higher', 'lower'] as const) {
      const found = verifiableMargin({ ...sample, power: 0.8, scale, direction })
      if (!found.ok) {
        expect(found.error).toEqual({ kind: 'unreachable-effect' })
        continue
      }
      const margin = scale === 'absolute' ? { absolute: found.value } : { relative: found.value }
      expect(valueOf(probabilitySafe({ ...sample, margin, direction }))).toBeCloseTo(0.8, 9)
    }
})

test('exact power: swapping successes and failures keeps it; no effect stays below the level or near it', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.02, max: 0.98, noNaN: true }),
      fc.double({ min: 0.02, max: 0.98, noNaN: true }),
      fc.integer({ min: 5, max: 120 }),
      fc.integer({ min: 5, max: 120 }),
      (baseline, treatmentRate, unitsControl, unitsTreatment) => {
        const sample = { kind: 'proportion', unitsControl, unitsTreatment, significanceLevel: 0.05 } as const
        const effect = treatmentRate - baseline
        const power = valueOf(exactPowerOf({ ...sample, baseline, effect: { absolute: effect } }))
        const turned = exactPowerOf({ ...sample, baseline: 1 - baseline, effect: { absolute: -effect } })
        if (effect !== 0) expect(valueOf(turned)).toBeCloseTo(power, 9)
        expect(power).toBeGreaterThanOrEqual(0)
        expect(power).toBeLessThanOrEqual(1 + 1e-12)
      },
    ),
    { numRuns: 200 },
  )
})

test('a fixed-sample A/A is wrong at most 6 times in 100 at 100 people per arm, 5.5 at 300', () => {
  // Both sides: no effect counts one, the mirrored rate the other.
  for (const [units, most] of [
    [100, 0.06],
    [300, 0.055],
  ] as const)
    for (let percent = 1; percent < 100; percent += 7) {
      const side = (baseline: number) =>
        valueOf(
          exactPowerOf({
            kind: 'proportion',
            baseline,
            effect: { absolute: 0 },
            unitsControl: units,
            unitsTreatment: units,
            significanceLevel: 0.05,
          }),
        )
      expect(side(percent / 100) + side(1 - percent / 100)).toBeLessThanOrEqual(most)
    }
})
