import { equalShares, plannedTestOf, testability, type PlannedTest, type Testability } from '@cimento/core'
import { planInput } from '@cimento/testkit'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** 3,000 visits in four weeks, 3 % of them with an order. */
const shop: PlannedTest = {
  kpi: { kind: 'proportion', baseline: 0.03 },
  direction: 'higher',
  threshold: { relative: 0.1 },
  rule: 'standard',
  shares: equalShares(2),
  unitsPerWeek: 750,
  weeks: 4,
  power: 0.8,
  significanceLevel: 0.05,
  guardrails: [],
}

function told(test: PlannedTest): Testability {
  const result = testability(test)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const kinds = (test: PlannedTest) => told(test).alternatives.map(({ kind }) => kind)

test('R-PLAN-05 3,000 visits a month at 3 %: one month sees +67 %, and +10 % cannot be tested', () => {
  const { verdict, smallestVisible, plannedUnits, requiredUnits, requiredWeeks, testsPerYear } = told(shop)
  expect(verdict).toBe('not-testable')
  expect(plannedUnits).toBe(3_000)
  // R 4.2.2: power.prop.test(n = 1500, p1 = 0.03, power = 0.8) solved for p2 by uniroot: 1.6681301 × 0.03.
  expect(smallestVisible).toBeCloseTo(0.6681301, 5)
  // R: power.prop.test(p1 = 0.03, p2 = 0.033, power = 0.8)$n = 53210.3.
  expect(requiredUnits).toBe(2 * 53_211)
  expect(requiredWeeks).toBe(142)
  expect(testsPerYear).toBe(0)
})

test('R-PLAN-05 the ways out of a test that is too small, each with the number that it takes', () => {
  expect(told(shop).alternatives).toEqual([
    { kind: 'higher-threshold', threshold: { relative: 0.67 } },
    // R: power.prop.test(n = 1500, p1 = p, p2 = 1.1 p)$power reaches 0.8 at p = 0.5100054.
    { kind: 'more-frequent-kpi', baseline: 0.52 },
    // 24 orders at 22.5 a week: 12 goal costs at half the goal, R's ppois(19, 24, lower.tail = FALSE) = 0.82.
    { kind: 'threshold-test', events: 24, weeks: 2 },
  ])
  // R: power.prop.test(p1 = 0.03, p2 = 0.039, power = 0.8)$n = 6454.234; 12,910 visits at 750 a week are 17.2 weeks.
  expect(told({ ...shop, threshold: { relative: 0.3 } }).alternatives).toContainEqual({
    kind: 'longer',
    weeks: 18,
  })
  expect(told({ ...shop, threshold: { relative: 0.3 } }).alternatives).toContainEqual({
    kind: 'pooled-tests',
    tests: 5,
  })
})

test('R-PLAN-05 a bold change is the way out where the threshold drowns but half as much again shows', () => {
  // R: after 8 weeks (3,000 in each version) the smallest visible effect is 0.453925.
  expect(told({ ...shop, weeks: 8 })).toMatchObject({ verdict: 'bold-change-only' })
  expect(told({ ...shop, weeks: 8, threshold: { relative: 0.46 } })).toMatchObject({ verdict: 'testable' })
})

test('R-PLAN-04 P30 3.2 %, +20 %, 5 %, 80 %: 26,030 people, and in whole weeks', () => {
  const twenty = {
    ...shop,
    kpi: { kind: 'proportion', baseline: 0.032 },
    threshold: { relative: 0.2 },
    unitsPerWeek: 6_300,
    weeks: 5,
  } as const
  // 26,030 ÷ 6,300 = 4.13: five whole weeks.
  expect(told(twenty)).toMatchObject({
    verdict: 'testable',
    requiredUnits: 26_030,
    requiredWeeks: 5,
    testsPerYear: 10,
  })
  expect(told({ ...twenty, weeks: 4 })).toMatchObject({ verdict: 'bold-change-only' })
  expect(told({ ...twenty, weeks: 12 }).alternatives).toEqual([
    { kind: 'shorter', weeks: 5 },
    { kind: 'lower-threshold', threshold: { relative: expect.closeTo(0.12, 12) } },
  ])
})

test('R-PLAN-04 the smallest visible effect by weeks', () => {
  const { curve } = told(shop)
  expect(curve).toHaveLength(12)
  const at = (weeks: number) => curve.find((point) => point.weeks === weeks)?.smallestVisible
  // R: power.prop.test(n = 375 w, p1 = 0.03, power = 0.8), solved for p2.
  expect(at(1)).toBeCloseTo(1.523492, 5)
  expect(at(2)).toBeCloseTo(0.998724, 5)
  expect(at(8)).toBeCloseTo(0.453925, 5)
  expect(at(12)).toBeCloseTo(0.3640566, 5)
  expect(told({ ...shop, weeks: 20 }).curve).toHaveLength(20)
})

test('P(met) is told at five effects, and is never the power', () => {
  // R: the score power and the chance of the estimate at the threshold, normal approximation, n = 13,015 each.
  const { met, power } = told({
    ...shop,
    kpi: { kind: 'proportion', baseline: 0.032 },
    threshold: { relative: 0.2 },
    unitsPerWeek: 26_030,
    weeks: 1,
  })
  expect(power).toBeCloseTo(0.8000233, 5)
  expect(met).toEqual([
    { timesThreshold: 0, probability: expect.closeTo(0.00395609, 5) },
    { timesThreshold: 0.5, probability: expect.closeTo(0.0963851, 5) },
    { timesThreshold: 1, probability: expect.closeTo(0.5, 5) },
    { timesThreshold: 1.3, probability: expect.closeTo(0.7760527, 5) },
    { timesThreshold: 2, probability: expect.closeTo(0.9932393, 5) },
  ])
})

test('R-PLAN-08 B2B with 20 leads a month: an earlier KPI, small tests pooled, or a threshold test', () => {
  const leads = {
    ...shop,
    kpi: { kind: 'proportion', baseline: 0.02 },
    unitsPerWeek: 250,
    threshold: { relative: 0.5 },
  } as const
  // R: power.prop.test(n = 500, p1 = 0.02, power = 0.8): 1.662092.
  expect(told(leads)).toMatchObject({ verdict: 'not-testable', smallestVisible: expect.closeTo(1.662092, 5) })
  expect(told(leads).expectedControlEvents).toBeCloseTo(10, 10)
  expect(told(leads).alternatives).toEqual([
    // R: power.prop.test(p1 = 0.02, p2 = 0.03, power = 0.8)$n = 3825.15; 7,652 ÷ 250 = 30.6.
    { kind: 'longer', weeks: 31 },
    { kind: 'higher-threshold', threshold: { relative: 1.7 } },
    // R: power.prop.test(n = 500, p1 = p, p2 = 1.5 p)$power reaches 0.8 at p = 0.1309693.
    { kind: 'more-frequent-kpi', baseline: 0.14 },
    { kind: 'pooled-tests', tests: 8 },
    { kind: 'threshold-test', events: 24, weeks: 5 },
  ])
})

test('a relative threshold waits for 10 events in the control, a threshold in points does not', () => {
  const rare = {
    ...shop,
    kpi: { kind: 'proportion', baseline: 0.005 },
    unitsPerWeek: 400,
    threshold: { relative: 6 },
  } as const
  // One event a week in the control: 10 weeks, however large the effect.
  expect(told(rare)).toMatchObject({ verdict: 'not-testable', smallestVisible: null, requiredWeeks: 10 })
  expect(told(rare).curve.map(({ smallestVisible }) => smallestVisible === null)).toEqual([
    ...Array.from({ length: 9 }, () => true),
    false,
    false,
    false,
  ])
  expect(told({ ...rare, threshold: { absolute: 0.03 } }).verdict).toBe('testable')
})

test('several versions share the traffic and the level', () => {
  const three = {
    ...shop,
    kpi: { kind: 'proportion', baseline: 0.032 },
    threshold: { relative: 0.2 },
    shares: equalShares(3),
    unitsPerWeek: 7_000,
    weeks: 6,
  } as const
  // Dunnett's two-sided critical value for two comparisons, 2.2121 by R's integrate: level 0.026960;
  // R: power.prop.test(p1 = 0.032, p2 = 0.0384, power = 0.8, sig.level = 0.026960)$n = 15462.53.
  expect(told(three).requiredUnits).toBe(3 * 15_463)
  expect(told({ ...three, weeks: 4 }).alternatives).toContainEqual({ kind: 'fewer-versions', versions: 2 })
  expect(kinds({ ...three, weeks: 2 })).not.toContain('fewer-versions')
})

test('where fewer is better the smallest visible effect is a fall', () => {
  // R: power.prop.test(n = 1500, p1 = 0.03, power = 0.8), solved for p2 < p1.
  expect(told({ ...shop, direction: 'lower' }).smallestVisible).toBeCloseTo(0.5047317, 5)
})

test('a mean is planned by its spread, and a less scattered one is a way out', () => {
  const basket = {
    ...shop,
    kpi: { kind: 'mean', baseline: 48, standardDeviation: 30 },
    unitsPerWeek: 300,
  } as const
  // R: power.t.test(delta = 4.8, sd = 30, power = 0.8)$n = 614.1556; power.t.test(n = 600, sd = 30)$power reaches 0.8 at
  // delta = 4.8563821944; power.t.test(n = 600, delta = 4.8, sd = s)$power at s = 29.6517.
  expect(told(basket)).toMatchObject({
    requiredUnits: 1_230,
    smallestVisible: expect.closeTo(4.8563821944 / 48, 9),
    expectedControlEvents: null,
  })
  expect(told({ ...basket, threshold: { absolute: 4.8 } }).smallestVisible).toBeCloseTo(4.8563821944, 7)
  expect(told(basket).alternatives).toContainEqual({ kind: 'less-varied-kpi', standardDeviation: 29 })
  expect(kinds(basket)).not.toContain('threshold-test')
})

test('events over time are planned by their exposure, with the dispersion assumed where nobody measured it', () => {
  // Two leads a day, days shared between two versions: 14 days in each after four weeks.
  const leads = {
    ...shop,
    kpi: { kind: 'rate', baseline: 2 },
    unitsPerWeek: 7,
    threshold: { relative: 0.5 },
  } as const
  // R: the score test of two Poisson rates with dispersion 2, solved by uniroot.
  expect(told(leads).smallestVisible).toBeCloseTo(1.375692, 5)
  expect(told(leads).requiredUnits).toBeCloseTo(2 * 78.4888, 3)
  expect(kinds(leads)).toContain('blocks')
  expect(
    told({ ...leads, guardrails: [{ id: 'returns', direction: 'lower', margin: { absolute: 0.01 } }] })
      .guardrails,
  ).toEqual([])
})

test('R-PLAN-10 P65/warns a guardrail that cannot be verified says so beforehand, with its ways out', () => {
  const returns = { id: 'returns', direction: 'lower', margin: { absolute: 0.005 }, baseline: 0.06 } as const
  const guarded = { ...shop, guardrails: [returns, { ...returns, id: 'wide', margin: { absolute: 0.03 } }] }
  const [narrow, wide] = told(guarded).guardrails
  // Farrington & Manning with the restricted rates by R's optimize, 1,500 people in each version.
  expect(narrow).toEqual({
    kind: 'hardly-verifiable',
    id: 'returns',
    probabilitySafe: expect.closeTo(0.0830627, 5),
    waysOut: [
      { kind: 'wider-margin', margin: { absolute: 0.025 } },
      { kind: 'watch', recheckAfterDays: 30 },
    ],
  })
  expect(wide).toMatchObject({ kind: 'verifiable', id: 'wide' })
  const watched = { ...shop, guardrails: [{ ...returns, mode: 'watched' as const }] }
  expect(told(watched).guardrails).toMatchObject([{ waysOut: [{ kind: 'wider-margin' }] }])
  const relative = { ...returns, margin: { relative: 0.2 } }
  const [ways] = told({ ...shop, unitsPerWeek: 3_000, guardrails: [relative] }).guardrails
  expect(ways).toMatchObject({
    waysOut: [
      { kind: 'more-frequent' },
      { kind: 'wider-margin' },
      { kind: 'longer' },
      { kind: 'watch', recheckAfterDays: 30 },
    ],
  })
  const basket = {
    id: 'basket',
    kind: 'mean',
    per: 'successes',
    direction: 'higher',
    margin: { absolute: 2 },
    baseline: 50,
    standardDeviation: 10,
  } as const
  const calls = { ...returns, id: 'calls', kind: 'rate', margin: { relative: 0.1 } } as const
  const [orders, repeated] = told({ ...shop, unitsPerWeek: 3_000, guardrails: [basket, calls] }).guardrails
  // 180 orders in each version, pt(qt(0.975, 358), 358, ncp = 2 / (10 * sqrt(2 / 180)), lower.tail = FALSE); 393.4 of
  // each, power.t.test(delta = 2, sd = 10, power = 0.8), take 8.7 weeks.
  expect(orders).toMatchObject({
    kind: 'hardly-verifiable',
    probabilitySafe: expect.closeTo(0.4730169286, 7),
    waysOut: [
      { kind: 'wider-margin', margin: { absolute: 3 } },
      { kind: 'longer', weeks: 9 },
      { kind: 'watch' },
    ],
  })
  expect(repeated).toMatchObject({
    kind: 'hardly-verifiable',
    waysOut: [{ kind: 'wider-margin' }, { kind: 'longer' }, { kind: 'watch' }],
  })
  expect(told({ ...shop, guardrails: [{ ...returns, margin: { absolute: 0 } }] }).guardrails).toEqual([
    { kind: 'incomplete', id: 'returns' },
  ])
})

test('every impossible number is named by its field', () => {
  const fieldsOf = (change: Partial<PlannedTest>) => {
    const result = testability({ ...shop, ...change })
    return result.ok ? [] : result.error.map(({ kind, field }) => `${kind} ${field}`)
  }
  expect(fieldsOf({ unitsPerWeek: 0 })).toEqual(['out-of-range unitsPerWeek'])
  expect(fieldsOf({ unitsPerWeek: 2e9 })).toEqual(['out-of-range unitsPerWeek'])
  expect(fieldsOf({ kpi: { kind: 'proportion', baseline: 1 } })).toEqual(['out-of-range baseline'])
  expect(fieldsOf({ kpi: { kind: 'mean', baseline: 48, standardDeviation: 0 } })).toEqual([
    'out-of-range standardDeviation',
  ])
  expect(fieldsOf({ weeks: 105, power: 0.01 })).toEqual(['out-of-range weeks', 'out-of-range power'])
  expect(fieldsOf({ shares: equalShares(5) })).toEqual(['out-of-range shares'])
  expect(fieldsOf({ shares: [0.5, 0.6] })).toEqual(['out-of-range shares'])
  expect(fieldsOf({ threshold: { relative: 0 } })).toEqual(['out-of-range threshold'])
  expect(fieldsOf({ threshold: { absolute: 0.98 } })).toEqual(['unreachable threshold'])
  expect(fieldsOf({ direction: 'lower', threshold: { relative: 1 } })).toEqual(['unreachable threshold'])
  expect(fieldsOf({ unitsPerWeek: Number.NaN, weeks: Infinity })).toEqual([
    'out-of-range unitsPerWeek',
    'out-of-range weeks',
  ])
})

test('a plan is asked the same question', () => {
  const plan = plannedTestOf({ ...planInput, baseline: 0.032, unitsPerArm: 13_015, durationDays: 28 })
  expect(plan).toMatchObject({ unitsPerWeek: 6_507.5, weeks: 4, power: 0.8, significanceLevel: 0.05 })
  expect(plan && testability({ ...plan, threshold: { relative: 0.2 } })).toMatchObject({
    ok: true,
    value: { verdict: 'testable', requiredWeeks: 4, plannedUnits: 26_030 },
  })
  expect(plannedTestOf({ ...planInput, unitsPerArm: 10 })).toBeUndefined()
})

const anyTest = fc.record({
  baseline: fc.double({ min: 0.001, max: 0.4, noNaN: true }),
  relative: fc.double({ min: 0.02, max: 1.4, noNaN: true }),
  unitsPerWeek: fc.integer({ min: 10, max: 100_000 }),
  weeks: fc.integer({ min: 1, max: 40 }),
  versions: fc.integer({ min: 2, max: 4 }),
})

test('what an alternative promises is true: taking it makes the test testable', () => {
  fc.assert(
    fc.property(anyTest, ({ baseline, relative, unitsPerWeek, weeks, versions }) => {
      const planned: PlannedTest = {
        ...shop,
        kpi: { kind: 'proportion', baseline },
        threshold: { relative },
        unitsPerWeek,
        weeks,
        shares: equalShares(versions),
      }
      for (const alternative of told(planned).alternatives) {
        const taken = take(planned, alternative)
        if (taken) expect(told(taken)).toMatchObject({ verdict: 'testable' })
      }
    }),
    { numRuns: 60 },
  )
})

test('more weeks never make a test less testable, nor the smallest visible effect larger', () => {
  const ranks = { 'not-testable': 0, 'bold-change-only': 1, testable: 2 }
  fc.assert(
    fc.property(anyTest, ({ baseline, relative, unitsPerWeek, weeks }) => {
      const planned: PlannedTest = {
        ...shop,
        kpi: { kind: 'proportion', baseline },
        threshold: { relative },
        unitsPerWeek,
        weeks,
      }
      const [now, later] = [told(planned), told({ ...planned, weeks: weeks + 1 })]
      expect(ranks[later.verdict]).toBeGreaterThanOrEqual(ranks[now.verdict])
      expect(later.smallestVisible ?? Infinity).toBeLessThanOrEqual(
        (now.smallestVisible ?? Infinity) * (1 + 1e-9),
      )
    }),
    { numRuns: 60 },
  )
})

function take(
  planned: PlannedTest,
  alternative: Testability['alternatives'][number],
): PlannedTest | undefined {
  switch (alternative.kind) {
    case 'longer':
    case 'shorter':
      return { ...planned, weeks: alternative.weeks }
    case 'higher-threshold':
    case 'lower-threshold':
      return { ...planned, threshold: alternative.threshold }
    case 'fewer-versions':
      return { ...planned, shares: equalShares(alternative.versions) }
    case 'more-frequent-kpi':
      return { ...planned, kpi: { kind: 'proportion', baseline: alternative.baseline } }
    case 'less-varied-kpi':
    case 'pooled-tests':
    case 'threshold-test':
    case 'blocks':
      return undefined
  }
}
