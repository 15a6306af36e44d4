import { addDays, advise, assess, gradeOf, lockPlan, planIssues } from '@cimento/core'
import type { LockedPlan, Observation, VersionsInput, VersionsPlan } from '@cimento/core'
import { day, planInput, valueOf } from '@cimento/testkit'
import { expect, test } from 'vitest'

/** Four weeks before and four after Monday 30 November 2026. */
const beforeAfter: VersionsInput = {
  ...planInput,
  kind: 'before-after',
  primary: { ...planInput.primary, threshold: { relative: 0.05 } },
  changesOn: '2026-11-30',
  durationDays: 56,
}
const locked = (change: Partial<VersionsInput> = {}): LockedPlan<VersionsPlan> =>
  valueOf(lockPlan({ ...beforeAfter, ...change }))

/** 300 visits a day, and one day of the week stronger than the other; afterwards `more` orders a day. */
const days = (more: number, count = 56): readonly Observation[] =>
  Array.from({ length: count }, (_, index) => {
    const on = addDays(day('2026-11-02'), index)
    const orders = ([9, 12, 8, 11, 10, 14, 6][index % 7] ?? 0) + ([0, 1, -1, 2][(index * 5) % 4] ?? 0)
    const after = on >= '2026-11-30'
    return {
      arm: after ? 'b' : 'control',
      from: on,
      to: on,
      units: 300,
      successes: orders + (after ? more : 0),
    }
  })
const read = (observations: readonly Observation[], plan = locked()) =>
  valueOf(assess({ plan, looks: [], observations, today: '2026-12-28' }))

test('R-PLAN-01 days before and after are compared, and a difference never advises to scale', () => {
  const assessment = read(days(4))
  expect(assessment).toMatchObject({
    verdict: 'met',
    health: { sampleRatio: { kind: 'not-checked' }, days: { planned: 56, covered: 56, missing: [] } },
    comparison: {
      basis: { kind: 'periods', daysBefore: 28, daysAfter: 28 },
      exactTest: { kind: 'not-needed' },
    },
  })
  expect(advise(assessment)).toMatchObject({ action: 'iterate', rule: 'no-control-group' })
  expect(gradeOf(assessment)).toEqual({ grade: 'weak', because: ['no-control-group'] })
  expect(assessment.daily).toHaveLength(56)
  expect(assessment.days).toBeUndefined()
})

test('R-PLAN-01 the same days before and after show no useful effect', () => {
  expect(read(days(0))).toMatchObject({ verdict: 'no-useful-effect' })
  expect(advise(read(days(0)))).toMatchObject({ action: 'stop' })
})

test('R-PLAN-01 the rate of each period is that of all its days', () => {
  const { comparison } = read(days(4))
  // 10 and 0.5 orders a day before, 4 more after, of 300 visits.
  expect(comparison).toMatchObject({ controlRate: 10.5 / 300, treatmentRate: 14.5 / 300 })
})

test('P7 before the reading nothing is compared', () => {
  const early = valueOf(assess({ plan: locked(), looks: [], observations: days(4, 40), today: '2026-12-12' }))
  expect(early).toMatchObject({
    verdict: 'running',
    comparison: 'covered',
    health: { days: { covered: 40 } },
  })
})

test('R-RUN-02 a day without counts is said, and is no zero', () => {
  const missing = days(4).filter(({ from }) => from !== '2026-12-03')
  expect(read(missing)).toMatchObject({
    verdict: 'met',
    health: { days: { covered: 55, missing: ['2026-12-03'] } },
    comparison: { controlRate: 10.5 / 300 },
  })
})

test('P14 a day of one side under the other version is refused', () => {
  const [first, ...rest] = days(4)
  if (!first) throw new Error('a day')
  const swapped = [{ ...first, arm: 'b' }, ...rest]
  const refused = assess({ plan: locked(), looks: [], observations: swapped, today: '2026-12-28' })
  expect(refused.ok ? [] : refused.error).toEqual([{ kind: 'other-period', field: 'from', row: 0, arm: 'b' }])
})

test('R-PLAN-06 a plan written after the change is worth no more for its days before', () => {
  // The days before may be known already: what counts is that the criterion came before the change.
  const { plan } = locked({ lockedOn: '2026-11-27' })
  expect(plan).toMatchObject({ changesOn: '2026-11-30', lockedOn: '2026-11-27' })
})

test.each<readonly [Partial<VersionsInput>, object]>([
  [{ changesOn: '' }, { kind: 'invalid-date', field: 'changesOn' }],
  [{ changesOn: '2026-11-15' }, { kind: 'too-few-days', field: 'changesOn', days: 13, fewest: 14 }],
  [{ changesOn: '2026-12-21' }, { kind: 'too-few-days', field: 'changesOn', days: 7, fewest: 14 }],
  [{ changesOn: '2026-12-01' }, { kind: 'not-whole-weeks', field: 'changesOn', days: 29 }],
  [{ durationDays: 57 }, { kind: 'not-whole-weeks', field: 'changesOn', days: 29 }],
])('R-PLAN-06 before and after refuse %j', (change, issue) => {
  expect(planIssues({ ...beforeAfter, ...change })).toEqual([issue])
})

test('R-PLAN-06 before and after have no guardrails: they are read between versions of the same days', () => {
  const returns = {
    id: 'returns',
    name: 'Returns',
    direction: 'lower',
    margin: { absolute: 0.005 },
    mode: 'watched',
  } as const
  expect(planIssues({ ...beforeAfter, guardrails: [returns] })).toEqual([
    { kind: 'guardrails-need-versions', field: 'guardrails', guardrail: 'returns' },
  ])
})
