import {
  addDays,
  advise,
  assess,
  goalVerdict,
  gradeOf,
  lockPlan,
  planIssues,
  plannedLooks,
} from '@cimento/core'
import type { GoalAssessment, GoalInput, GoalPlan, LockedPlan, Observation } from '@cimento/core'
import { day, valueOf } from '@cimento/testkit'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** LinkedIn for four weeks from Monday 2 November 2026: 1,200 at most, a lead may cost 45. */
const goalInput: GoalInput = {
  kind: 'threshold',
  arms: [{ id: 'a', share: 1 }],
  primary: { kpi: { kind: 'cost', direction: 'lower', name: 'Cost per lead' }, goal: 45 },
  spendCap: 1200,
  looks: 'weekly',
  startsOn: '2026-11-02',
  durationDays: 28,
}
const locked = (change: Partial<GoalInput> = {}): LockedPlan<GoalPlan> =>
  valueOf(lockPlan({ ...goalInput, ...change }))

/** What each week spent and brought in. */
const weeks = (...rows: readonly (readonly [spend: number, leads: number])[]): readonly Observation[] =>
  rows.map(([spend, successes], week) => {
    const from = addDays(day('2026-11-02'), 7 * week)
    return { arm: 'a', from, to: addDays(from, 6), spend, successes }
  })

/** The weekly readings one after the other, until one ends the test. */
function readings(
  plan: LockedPlan<GoalPlan>,
  observations: readonly Observation[],
): readonly GoalAssessment[] {
  const made: GoalAssessment[] = []
  for (const { due } of plannedLooks(plan.plan)) {
    const known = observations.filter(({ to }) => to < due)
    const looks = made.at(-1)?.looks ?? []
    made.push(valueOf(assess({ plan, looks, observations: known, today: due })))
    if (made.at(-1)?.verdict !== 'running') break
  }
  return made
}
const costOf = ({ reading }: GoalAssessment) => {
  if (typeof reading === 'string') throw new Error(reading)
  return reading
}

// Levels: rpact 3.3.4, getDesignGroupSequential(kMax = 4, alpha = 0.025, sided = 1, typeOfDesign = "asOF");
// ends of the interval: R 4.2.2, spend / (2 · qgamma(level, leads / 2 [+ 1])).

test('R-PLAN-01 P35 a channel is read week by week, each at its part of the error', () => {
  const [first, second, ...later] = readings(locked(), weeks([300, 20], [300, 20], [300, 20], [300, 20]))
  if (!first || !second) throw new Error('two readings')
  expect([first.verdict, first.because, first.look.kind]).toEqual([
    'running',
    'look-does-not-end-the-test',
    'interim',
  ])
  expect(1 - costOf(first).confidenceLevel).toBeCloseTo(2 * 7.36680843594e-6, 12)
  // 600 for 40 leads: 15 each.
  expect([second.verdict, second.because]).toEqual(['met', 'cost-below-goal'])
  expect(second.look).toEqual({ kind: 'interim', number: 2, planned: 4, extra: 0 })
  expect(costOf(second).confidenceLevel).toBeCloseTo(1 - 2 * 1.52263172299e-3, 9)
  expect(costOf(second).cost).toMatchObject({ estimate: 15, dispersion: { kind: 'assumed', value: 2 } })
  expect(intervalOf(second)[0]).toBeCloseTo(8.06675789187, 6)
  expect(intervalOf(second)[1]).toBeCloseTo(32.29393127692, 6)
  expect(later).toEqual([])
  expect(second.looks).toEqual([
    { through: '2026-11-08', spend: 300, ended: false },
    { through: '2026-11-15', spend: 600, ended: true },
  ])
  expect(advise(second)).toMatchObject({ action: 'scale', rule: 'criterion-and-guardrails' })
})

test('R-PLAN-01 days after the reading that ended a test are not missing', () => {
  const [, second] = readings(locked(), weeks([300, 20], [300, 20]))
  expect(second?.health.days).toEqual({ planned: 14, covered: 14, missing: [] })
  expect(second && gradeOf(second).because).toEqual(['goal-only', 'variation-assumed'])
})

test('R-PLAN-01 the last reading spends what is left of the error', () => {
  const made = readings(locked(), weeks([300, 7], [300, 7], [300, 8], [300, 8]))
  const last = made.at(-1)
  if (!last) throw new Error('a reading')
  expect(made.map(({ verdict }) => verdict)).toEqual(['running', 'running', 'running', 'inconclusive'])
  expect(last.because).toBe('interval-too-wide')
  expect(costOf(last).confidenceLevel).toBeCloseTo(1 - 2 * 2.20000351062e-2, 9)
  expect(costOf(last).cost).toMatchObject({ estimate: 40 })
  expect(intervalOf(last)[0]).toBeCloseTo(23.971427396, 6)
  expect(intervalOf(last)[1]).toBeCloseTo(72.6837353527, 6)
  expect(advise(last)).toMatchObject({ action: 'iterate' })
})

test('R-PLAN-01 wholly above the goal is a channel that costs too much', () => {
  const last = readings(
    locked({ primary: { ...goalInput.primary, goal: 20 } }),
    weeks([600, 13], [600, 13]),
  ).at(-1)
  // 1,200 for 26: 46.15 each, and at least 26.9 (level 0.0244998 of the second of two looks).
  expect(last).toMatchObject({ verdict: 'no-useful-effect', because: 'cost-above-goal' })
  expect(last && advise(last)).toMatchObject({ action: 'stop', rule: 'nothing-useful' })
})

test('P35 600 euros, 13 leads, a goal of 45: a wide range, and no verdict', () => {
  const plan = locked({ spendCap: 600 })
  const total = [{ arm: 'a', from: '2026-11-02', to: '2026-11-29', spend: 600, successes: 13 }]
  const read = valueOf(assess({ plan, looks: [], observations: total, today: '2026-11-30' }))
  expect(read).toMatchObject({ verdict: 'inconclusive', look: { kind: 'final', number: 4, planned: 4 } })
  // One look: level 0.025. With chance alone it would be 27.0 to 86.7 (ux.md); an assumed dispersion of 2 widens it.
  expect(intervalOf(read)[0]).toBeCloseTo(21.8273946746, 6)
  expect(intervalOf(read)[1]).toBeCloseTo(119.7903546174, 6)
  expect(gradeOf(read)).toEqual({ grade: 'weak', because: ['goal-only', 'variation-assumed'] })
})

test('R-RUN-04 the first reading over the cap is the last one', () => {
  const [first, ...more] = readings(locked({ spendCap: 400 }), weeks([450, 9], [450, 9]))
  expect(first).toMatchObject({ verdict: 'inconclusive', look: { kind: 'final', number: 1, planned: 4 } })
  expect(more).toEqual([])
})

test('R-RUN-04 a stop-loss ends the test at the first reading over it, and advises to stop', () => {
  const made = readings(locked({ stopLoss: 200 }), weeks([120, 0], [120, 0], [120, 4]))
  expect(made.map(({ because }) => because)).toEqual(['look-does-not-end-the-test', 'stop-loss-reached'])
  expect(made.at(-1)).toMatchObject({ verdict: 'inconclusive' })
  const last = made.at(-1)
  expect(last && advise(last)).toMatchObject({ action: 'stop', rule: 'stop-loss' })
})

test('R-RUN-04 one lead before the stop-loss, and the test runs on', () => {
  const made = readings(locked({ stopLoss: 200 }), weeks([120, 1], [120, 0], [120, 0]))
  expect(made.map(({ because }) => because)).not.toContain('stop-loss-reached')
})

test('R-PLAN-01 nothing spent is no evidence, and no error is spent on it', () => {
  const [nothing, second] = readings(locked(), weeks([0, 0], [300, 20]))
  expect(nothing).toMatchObject({ verdict: 'running', reading: 'not-enough-data' })
  // As if it were the first: 7.36680843594e-6 at a quarter of the cap.
  expect(second && 1 - costOf(second).confidenceLevel).toBeCloseTo(2 * 7.36680843594e-6, 12)
})

test('P7 between readings there is no comparison; counts and spend are there', () => {
  const read = valueOf(assess({ plan: locked(), looks: [], observations: [], today: '2026-11-05' }))
  expect(read).toMatchObject({
    verdict: 'running',
    reading: 'covered',
    look: { kind: 'between', next: '2026-11-09' },
  })
  const made = readings(locked(), weeks([300, 7])).slice(0, 1)
  const looks = made[0]?.looks ?? []
  const later = valueOf(assess({ plan: locked(), looks, observations: weeks([300, 7]), today: '2026-11-12' }))
  expect(later).toMatchObject({ reading: 'covered', look: { next: '2026-11-16' }, arms: [{ spend: 300 }] })
})

test('R-PLAN-09 outcomes have their time before a reading counts them', () => {
  const plan = locked({ maturationDays: 7 })
  expect(plannedLooks(plan.plan).map(({ due }) => due)).toEqual([
    '2026-11-16',
    '2026-11-23',
    '2026-11-30',
    '2026-12-07',
  ])
})

test('R-DEC-04 a reading that ended the test is read again as it was', () => {
  const made = readings(locked(), weeks([300, 20], [300, 20]))
  const looks = made.at(-1)?.looks ?? []
  const observations = weeks([300, 20], [300, 20], [300, 1], [300, 1])
  const again = valueOf(assess({ plan: locked(), looks, observations, today: '2026-11-30' }))
  expect(again).toEqual({ ...made.at(-1), today: '2026-11-30' })
})

test('R-PLAN-01 14 days one by one tell how much outcomes vary', () => {
  const observations = Array.from({ length: 28 }, (_, index) => {
    const on = addDays(day('2026-11-02'), index)
    return { arm: 'a', from: on, to: on, spend: 42, successes: index % 2 }
  })
  const looks = [{ through: day('2026-11-22'), spend: 882, ended: false }]
  const read = valueOf(assess({ plan: locked(), looks, observations, today: '2026-11-30' }))
  // Pearson's statistic: 28 days of 0 or 1 around 0.5 are 28 · 0.25 / 0.5 = 14 on 27 degrees: never below 1.
  expect(costOf(read).cost.dispersion).toEqual({ kind: 'measured', value: 1 })
  expect(gradeOf(read)).toEqual({ grade: 'medium', because: ['goal-only'] })
})

test.each<readonly [Partial<GoalInput>, readonly string[]]>([
  [{ spendCap: 0 }, ['out-of-range spendCap']],
  [{ spendCap: 44 }, ['cap-below-goal spendCap']],
  [{ primary: { ...goalInput.primary, goal: 0 } }, ['out-of-range goal']],
  [{ stopLoss: 1201 }, ['stop-loss-above-cap stopLoss']],
  [{ stopLoss: 0 }, ['out-of-range stopLoss']],
  [{ expectedCost: -1 }, ['out-of-range expectedCost']],
  [{ looks: 'end' }, ['unsupported-looks looks']],
  [
    {
      arms: [
        { id: 'a', share: 0.5 },
        { id: 'b', share: 0.5 },
      ],
    },
    ['unsupported-arms arms'],
  ],
  [
    { primary: { kpi: { kind: 'proportion', direction: 'higher', name: 'Rate' }, goal: 45 } },
    ['cost-needed kpi'],
  ],
])('R-PLAN-06 a plan against a goal refuses %j', (change, issues) => {
  expect(planIssues({ ...goalInput, ...change }).map(({ kind, field }) => `${kind} ${field}`)).toEqual(issues)
})

test('R-DEC-01 no verdict on a goal contradicts the interval it is shown with', () => {
  const cost = fc.oneof(
    fc
      .tuple(fc.double({ min: 0.01, max: 1e4, noNaN: true }), fc.double({ min: 0.01, max: 1e4, noNaN: true }))
      .map(([a, b]) => ({
        kind: 'estimated' as const,
        estimate: (a + b) / 2,
        interval: { low: Math.min(a, b), high: Math.max(a, b) },
        dispersion: { kind: 'assumed' as const, value: 2 },
      })),
    fc.double({ min: 0, max: 1e4, noNaN: true }).map((low) => ({
      kind: 'unbounded' as const,
      low,
      dispersion: { kind: 'assumed' as const, value: 2 },
    })),
  )
  const facts = fc.record({
    look: fc.constantFrom('none' as const, 'interim' as const, 'final' as const),
    cost: fc.option(cost, { nil: undefined }),
    goal: fc.double({ min: 0.01, max: 1e4, noNaN: true }),
    stopLossReached: fc.boolean(),
  })
  fc.assert(
    fc.property(facts, (given) => {
      const { verdict } = goalVerdict(given)
      const high = given.cost?.kind === 'estimated' ? given.cost.interval.high : Infinity
      const low = given.cost?.kind === 'estimated' ? given.cost.interval.low : (given.cost?.low ?? 0)
      if (verdict === 'met') expect(high).toBeLessThan(given.goal)
      if (verdict === 'no-useful-effect') expect(low).toBeGreaterThan(given.goal)
      if (given.look === 'none') expect(verdict).toBe('running')
      if (given.look === 'final') expect(verdict).not.toBe('running')
    }),
    { numRuns: 5000 },
  )
})

function intervalOf(assessment: GoalAssessment): readonly [low: number, high: number] {
  const { cost } = costOf(assessment)
  if (cost.kind !== 'estimated') throw new Error('an estimate')
  return [cost.interval.low, cost.interval.high]
}
