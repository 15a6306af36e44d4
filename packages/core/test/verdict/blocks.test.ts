import { addDays, advise, assess, gradeOf, lockPlan, periodsOfPlan } from '@cimento/core'
import type { Observation, VersionsInput, VersionsPlan, LockedPlan } from '@cimento/core'
import { day, planInput, valueOf } from '@cimento/testkit'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const design = {
  kind: 'periods',
  periodDays: 7,
  washoutDays: 1,
  order: 'complete',
  seed: 20_261_123,
} as const
const turns: VersionsInput = {
  ...planInput,
  kind: 'blocks',
  durationDays: 56,
  unitsPerArm: 7200,
  design,
}
const locked = (change: Partial<VersionsInput> = {}): LockedPlan<VersionsPlan> =>
  valueOf(lockPlan({ ...turns, ...change }))
const plan = locked()

/** Orders of each period, and what a day of washout has that nobody should count. */
const orders = [54, 60, 69, 75, 63, 66, 56, 73]

/** 300 visits a day; the orders of a period on its days that count, the first of them with all that is left. */
function days(counts: readonly number[] = orders, washout = 90): readonly Observation[] {
  return (periodsOfPlan(plan.plan) ?? []).flatMap(({ arm, firstDay }, at) => {
    const own = counts[at] ?? 0
    const daily = Math.floor(own / 6)
    return Array.from({ length: 7 }, (_, index) => {
      const on = addDays(firstDay, index)
      const successes = index === 0 ? washout : index === 1 ? own - 5 * daily : daily
      return { arm, from: on, to: on, units: 300, successes }
    })
  })
}
const read = (observations: readonly Observation[], of = plan) =>
  valueOf(assess({ plan: of, looks: [], observations, today: '2026-12-28' }))
const issuesOf = (observations: readonly Observation[], of = plan) => {
  const assessed = assess({ plan: of, looks: [], observations, today: '2026-12-28' })
  return assessed.ok ? [] : assessed.error
}

test('R-PLAN-01 turns are compared by every order that chance could have drawn, without the days of washout', () => {
  const assessment = read(days())
  // Levels, p and ends from Python: all 70 choices of 4 periods out of 8, ends by a search on a grid of 0.00001.
  expect(assessment).toMatchObject({
    verdict: 'met',
    comparison: {
      controlRate: 233 / 7200,
      treatmentRate: 283 / 7200,
      pValue: 2 / 70,
      exactTest: { kind: 'not-needed' },
      basis: { kind: 'blocks', design: 'periods', blocks: 8, smallestPValue: 2 / 70 },
    },
    health: { sampleRatio: { kind: 'not-checked' }, days: { planned: 48, covered: 48, missing: [] } },
  })
  const { comparison } = assessment
  if (typeof comparison === 'string' || comparison.difference === 'not-estimable') throw new Error('compared')
  if (comparison.lift === 'not-estimable') throw new Error('compared')
  expect(comparison.difference.interval.low).toBeCloseTo(0.001_67, 4)
  expect(comparison.difference.interval.high).toBeCloseTo(0.011_66, 4)
  expect(comparison.lift.interval.low).toBeCloseTo(0.0478, 3)
  expect(comparison.lift.interval.high).toBeCloseTo(0.3888, 3)
  expect(assessment.blocks).toHaveLength(8)
  expect(assessment.blocks?.[2]).toEqual({ block: '3', arm: 'b', measured: { units: 1800, successes: 69 } })
  expect(assessment.days).toBeUndefined()
})

test('R-DEC-03 chance drew the order, so a met criterion may be scaled, on a medium evidence', () => {
  const primary = { ...planInput.primary, threshold: { relative: 0.2 } }
  const assessment = read(days(), locked({ primary }))
  expect(advise(assessment)).toMatchObject({ action: 'scale', rule: 'criterion-and-guardrails' })
  expect(gradeOf(assessment)).toEqual({ grade: 'medium', because: ['blocks-as-units'] })
  // 10 % is less than 8 periods show 8 times in 10.
  expect(gradeOf(read(days()))).toEqual({ grade: 'weak', because: ['blocks-as-units', 'low-power'] })
})

test('R-PLAN-01 what happens on a day of washout changes nothing', () => {
  expect(read(days(orders, 0)).comparison).toEqual(read(days(orders, 300)).comparison)
  const without = days().filter(({ from }) => !['2026-11-02', '2026-12-21'].includes(from))
  expect(read(without)).toEqual(read(days()))
})

test('R-PLAN-01 a row of several days of one period says the same as its days', () => {
  const [first] = periodsOfPlan(plan.plan) ?? []
  if (!first) throw new Error('a period')
  const whole = { arm: first.arm, from: first.firstCountedDay, to: first.lastDay, units: 1800, successes: 54 }
  const others = days().filter(({ from }) => from > first.lastDay)
  expect(read([whole, ...others]).comparison).toEqual(read(days()).comparison)
})

test('R-PLAN-01 exchanging what the versions counted turns the verdict', () => {
  const [low, high] = [
    [54, 60, 63, 56],
    [69, 75, 66, 73],
  ]
  const exchanged = ['a', 'a', 'b', 'b', 'a', 'b', 'a', 'b'].map(
    (arm) => (arm === 'a' ? high : low).shift() ?? 0,
  )
  expect(read(days(exchanged))).toMatchObject({ verdict: 'harm', comparison: { pValue: 2 / 70 } })
})

test('R-DEC-02 the interval excludes zero exactly when p reaches the level, and the verdict follows it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 8, maxLength: 8 }), (counts) => {
      const { comparison, verdict } = read(days(counts))
      fc.pre(typeof comparison !== 'string')
      if (typeof comparison === 'string' || comparison.oriented === 'not-estimable') return
      const { low, high } = comparison.oriented
      expect(low > 0 || high < 0).toBe(comparison.pValue <= 0.05 + 1e-12)
      expect(verdict === 'harm').toBe(high < 0)
      if (verdict === 'met' || verdict === 'too-small') expect(low).toBeGreaterThan(0)
    }),
    { numRuns: 200 },
  )
})

test('P7 before the reading nothing is compared', () => {
  const early = days().filter(({ from }) => from < '2026-12-12')
  expect(valueOf(assess({ plan, looks: [], observations: early, today: '2026-12-12' }))).toMatchObject({
    verdict: 'running',
    comparison: 'covered',
    health: { days: { planned: 48, covered: 34 } },
  })
})

test('R-RUN-02 a period without counts allows no answer, a day without some lowers nothing but the count', () => {
  const missing = days().filter(({ from }) => from !== '2026-11-19')
  expect(read(missing)).toMatchObject({
    verdict: 'met',
    health: { days: { covered: 47, missing: ['2026-11-19'] } },
  })
  const third = days().filter(({ from }) => from < '2026-11-16' || from > '2026-11-22')
  expect(read(third)).toMatchObject({ comparison: 'not-enough-data', verdict: 'inconclusive' })
})

test.each<readonly [string, Partial<Observation>, object]>([
  ['the other version', { arm: 'b' }, { kind: 'other-turn', field: 'from' }],
  ['two periods', { from: '2026-11-08', to: '2026-11-10' }, { kind: 'straddles-periods', field: 'to' }],
  ['washout and after', { to: '2026-11-04' }, { kind: 'straddles-periods', field: 'to' }],
  ['two versions', { from: '2026-11-15', to: '2026-11-17' }, { kind: 'other-turn', field: 'from' }],
  ['an area', { area: 'milano' }, { kind: 'unknown-area', field: 'area' }],
])('P14 a row of %s is refused', (_, change, issue) => {
  const row = { arm: 'control', from: '2026-11-02', to: '2026-11-02', units: 300, successes: 9, ...change }
  expect(issuesOf([row])).toEqual([{ ...issue, row: 0, arm: row.arm }])
})

const controls = [40, 57, 21, 30, 91, 12]
const treatments = [50, 62, 30, 35, 99, 20]
const byAreas = locked({
  design: {
    kind: 'areas',
    seed: 7,
    // Levels far from each other, so that 0 and 1 are a pair, 2 and 3, and so on.
    areas: Array.from({ length: 12 }, (_, at) => ({
      id: `area-${at}`,
      level: 100 * Math.floor(at / 2) + (at % 2),
    })),
  },
})

function areaRows(): readonly Observation[] {
  if (byAreas.plan.kind !== 'blocks' || byAreas.plan.design.kind !== 'areas') throw new Error('areas')
  return byAreas.plan.design.pairs.flatMap(({ control, treatment }, at) => [
    { arm: 'control', area: control, ...whole, units: 1000, successes: controls[at] ?? 0 },
    { arm: 'b', area: treatment, ...whole, units: 1000, successes: treatments[at] ?? 0 },
  ])
}
const whole = { from: day('2026-11-02'), to: day('2026-12-27') }

test('R-PLAN-01 areas are compared pair by pair, by every way the coins could have fallen', () => {
  const assessment = read(areaRows(), byAreas)
  // From Python: 2 of the 64 ways; ends by a search on a grid of 0.0005.
  expect(assessment).toMatchObject({
    verdict: 'met',
    comparison: {
      controlRate: 251 / 6000,
      treatmentRate: 296 / 6000,
      pValue: 2 / 64,
      basis: { kind: 'blocks', design: 'areas', blocks: 6, smallestPValue: 2 / 64 },
    },
    health: { days: { planned: 56, covered: 56 } },
  })
  const { comparison } = assessment
  if (typeof comparison === 'string' || comparison.lift === 'not-estimable') throw new Error('compared')
  expect([comparison.lift.interval.low, comparison.lift.interval.high]).toEqual([
    expect.closeTo(0.088, 3),
    expect.closeTo(0.6665, 3),
  ])
})

test('P14 a row of no area, an unknown one, or one with the other version is refused', () => {
  const [first, ...rest] = areaRows()
  if (!first) throw new Error('a row')
  const { area: _, ...without } = first
  expect(issuesOf([without, ...rest], byAreas)).toEqual([
    { kind: 'unknown-area', field: 'area', row: 0, arm: 'control' },
  ])
  expect(issuesOf([{ ...first, area: 'mars' }, ...rest], byAreas)).toMatchObject([{ kind: 'unknown-area' }])
  expect(issuesOf([{ ...first, arm: 'b' }, ...rest], byAreas)).toMatchObject([{ kind: 'other-area' }])
  expect(issuesOf([first, { ...first, from: '2026-11-09' }], byAreas)).toMatchObject([
    { kind: 'overlapping-days', row: 1 },
  ])
})

test('R-RUN-02 a day counts as covered when every area has it', () => {
  const [first, ...rest] = areaRows()
  if (!first) throw new Error('a row')
  const short = [{ ...first, to: day('2026-12-20') }, ...rest]
  expect(read(short, byAreas).health.days).toMatchObject({ planned: 56, covered: 49 })
})
