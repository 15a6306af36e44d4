import { planOutlook, wholeWeeks, type Guardrail, type VersionsInput } from '@cimento/core'
import { planInput, returnsGuardrail } from '@cimento/testkit'
import { expect, test } from 'vitest'

const tested = { ...planInput, baseline: 0.032, unitsPerArm: 13_015 }
const twenty = { ...tested, primary: { ...tested.primary, threshold: { relative: 0.2 } } }

test('R-PLAN-04 P30 3.2 %, +20 %, 5 %, 80 %: 13,015 people in each version', () => {
  const outlook = planOutlook(twenty)
  expect(outlook?.plannedUnits).toBe(26_030)
  // 13,015 ± 1 % by formula: the acceptance point's own figure.
  expect(outlook?.requiredUnits).toBeGreaterThan(2 * 13_015 * 0.99)
  expect(outlook?.requiredUnits).toBeLessThan(2 * 13_015 * 1.01)
  expect(outlook?.power).toBeCloseTo(0.8, 2)
})

test('P(met) under the standard rule is a coin with a slight bias at the threshold, and rare at zero', () => {
  const met = planOutlook(twenty)?.met ?? []
  expect(met.map(({ timesThreshold }) => timesThreshold)).toEqual([0, 0.5, 1, 1.3, 2])
  const at = (times: number) => met.find(({ timesThreshold }) => timesThreshold === times)?.probability
  // At power 80 %, the estimate must reach T itself: E ≥ T happens half of the time when the effect is T.
  expect(at(1)).toBeCloseTo(0.5, 1)
  expect(at(0)).toBeLessThan(0.025)
  expect(at(2)).toBeGreaterThan(0.95)
})

test('R-PLAN-10 a guardrail that the sample cannot verify is said so before the start', () => {
  const [rare, frequent, unknown] =
    planOutlook({
      ...twenty,
      guardrails: [
        { ...returnsGuardrail, baseline: 0.06, margin: { absolute: 0.002 } },
        { ...returnsGuardrail, id: 'bounce', baseline: 0.06, margin: { absolute: 0.02 } },
        { ...returnsGuardrail, id: 'calls' },
      ],
    })?.guardrails ?? []
  expect(rare).toMatchObject({ kind: 'hardly-verifiable', id: 'returns' })
  expect(frequent).toMatchObject({ kind: 'verifiable', id: 'bounce' })
  expect(unknown).toEqual({ kind: 'baseline-unknown', id: 'calls' })
})

test('R-PLAN-10 whether an average order can be verified: its deviation says, and who brings one', () => {
  const basket: Guardrail = {
    ...returnsGuardrail,
    id: 'basket',
    kind: 'mean',
    per: 'successes',
    direction: 'higher',
    margin: { absolute: 2 },
    baseline: 50,
    standardDeviation: 30,
  }
  const { per: _per, ...perPerson } = basket
  const { standardDeviation: _deviation, ...unspread } = basket
  const outlook = planOutlook({
    ...twenty,
    baseline: 0.08,
    unitsPerArm: 13_000,
    guardrails: [basket, { ...perPerson, id: 'person' }, { ...unspread, id: 'unspread' }],
  })
  expect(outlook?.guardrails).toEqual([
    // 1,040 orders: pt(qt(0.975, 2078), 2078, ncp = 2 / (30 * sqrt(2 / 1040)), lower.tail = FALSE)
    { kind: 'hardly-verifiable', id: 'basket', probabilitySafe: expect.closeTo(0.32981188923685, 7) },
    { kind: 'verifiable', id: 'person', probabilitySafe: expect.closeTo(1, 3) },
    { kind: 'baseline-unknown', id: 'unspread' },
  ])
})

test('the smallest visible effect is told on the scale of the threshold', () => {
  expect(planOutlook(twenty)?.smallestVisible?.scale).toBe('relative')
  expect(planOutlook(twenty)?.smallestVisible?.size).toBeCloseTo(0.2, 2)
  const points = { ...tested, primary: { ...tested.primary, threshold: { absolute: 0.0064 } } }
  expect(planOutlook(points)?.smallestVisible?.scale).toBe('absolute')
  expect(planOutlook(points)?.smallestVisible?.size).toBeCloseTo(0.0064, 3)
})

test('where fewer is better, the outlook is about a decrease', () => {
  const lower = {
    ...twenty,
    primary: { ...twenty.primary, kpi: { ...twenty.primary.kpi, direction: 'lower' as const } },
  }
  const [up, down] = [planOutlook(twenty), planOutlook(lower)]
  // A decrease from a low rate varies less than an increase by as much: it needs fewer people.
  expect(down?.requiredUnits).toBeLessThan(up?.requiredUnits ?? 0)
  expect(down?.met.at(-1)?.probability).toBeGreaterThan(0.95)
})

test('without a baseline there is nothing to tell', () => {
  expect(planOutlook(planInput)).toBeUndefined()
})

test('a number outside its range gives no outlook and no exception', () => {
  for (const baseline of [0, 1, -1, Number.NaN]) expect(planOutlook({ ...tested, baseline })).toBeUndefined()
})

test('a sample lasts whole weeks, at least one', () => {
  expect(wholeWeeks(26_030, 900)).toBe(35)
  expect(wholeWeeks(6300, 900)).toBe(7)
  expect(wholeWeeks(6301, 900)).toBe(14)
  expect(wholeWeeks(1, 900)).toBe(7)
  expect(wholeWeeks(0, 900)).toBe(7)
  expect(wholeWeeks(0, 0)).toBe(7)
  expect(wholeWeeks(100, 0)).toBe(Infinity)
})

const plannedFor = (kpi: VersionsInput['primary']['kpi'], change: Partial<VersionsInput>) =>
  planOutlook({ ...planInput, unitsPerArm: 5000, ...change, primary: { ...planInput.primary, kpi } })
const basket = { kind: 'mean', spread: 'deviation', direction: 'higher', name: 'Basket' } as const

test('R-PLAN-04 a mean, a rate and a cost are planned in their own unit', () => {
  // R 4.2.2: power.t.test(n = 5000, delta = 4.8, sd = 60), and its n for power 0.8: 2,454 in each version.
  const mean = plannedFor(basket, { baseline: 48, standardDeviation: 60 })
  expect(mean?.power).toBeCloseTo(0.979307488773, 10)
  expect(mean?.requiredUnits).toBe(4908)
  // R 4.2.2: pnorm((r1 − r0 − qnorm(.975) · se0) / se1), both variances doubled; 8 % and 8.8 % of 5,000.
  const rate = plannedFor({ kind: 'rate', direction: 'higher', name: 'Leads' }, { baseline: 0.08 })
  expect(rate?.power).toBeCloseTo(0.162542044796, 10)
})

test('R-PLAN-04 a cost is planned as outcomes per money: a fifth cheaper is a quarter more', () => {
  const kpi = { kind: 'cost', direction: 'lower', name: 'Cost per lead' } as const
  const outlook = planOutlook({
    ...planInput,
    baseline: 50,
    unitsPerArm: 3000,
    primary: { kpi, threshold: { relative: 0.2 }, rule: 'standard' },
  })
  // R 4.2.2: the same formula for 1/50 and 1/40 outcomes per euro, 3,000 euros in each version.
  expect(outlook?.power).toBeCloseTo(0.147528330981, 10)
  expect(outlook?.smallestVisible?.scale).toBe('relative')
  // More than the whole cost cannot be saved.
  expect(outlook?.smallestVisible?.size).toBeLessThan(1)
})

test('nothing is said where the plan does not say enough: no deviation, or days as the unit', () => {
  expect(plannedFor(basket, { baseline: 48 })).toBeUndefined()
  expect(plannedFor({ ...basket, spread: 'days' }, { baseline: 48, standardDeviation: 60 })).toBeUndefined()
})

test('R-PLAN-04 with few people the power is counted, not approximated', () => {
  const few = planOutlook({
    ...planInput,
    baseline: 0.05,
    unitsPerArm: 100,
    primary: { ...planInput.primary, threshold: { absolute: 0.1 } },
  })
  // Every pair of counts of 100 and 100 people, 5 % and 15 %, weighed in Python: scipy.stats.binom; the approximation says 0.65.
  expect(few?.power).toBeCloseTo(0.6826613738436802, 9)
})

test('R-PLAN-04 R-RUN-03 four weekly readings cost 2 % more people, any time nearly twice as many', () => {
  const needed = (change: Partial<VersionsInput>) =>
    planOutlook({ ...twenty, ...change })?.requiredUnits ?? NaN
  // rpact 3.3.4, getDesignCharacteristics(getDesignGroupSequential(kMax = 4, alpha = 0.025, typeOfDesign = "asOF")).
  expect(needed({ looks: 'weekly' }) / needed({ looks: 'end' })).toBeCloseTo(1.019637329, 3)
  // (z(1 − 0.0012018453) + z(0.8))² / (z(0.975) + z(0.8))², R 4.2.2: the level left by the confidence sequence.
  expect(needed({ looks: 'any-time' }) / needed({ looks: 'end' })).toBeCloseTo(1.9148991, 3)
})
