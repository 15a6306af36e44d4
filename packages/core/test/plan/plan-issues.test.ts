import { lockPlan } from '@cimento/core'
import type { Guardrail, Kpi, VersionsInput, PlanIssue } from '@cimento/core'
import { planInput, returnsGuardrail } from '@cimento/testkit'
import { expect, test } from 'vitest'

const { primary } = planInput
const half = { id: 'a', share: 0.5 }

function issuesOf(change: Partial<VersionsInput>): readonly PlanIssue[] {
  const locked = lockPlan({ ...planInput, ...change })
  return locked.ok ? [] : locked.error
}

test('R-PLAN-06 refuses a kind that this engine does not know', () => {
  const asked = JSON.parse('{"kind":"magic"}') as Partial<VersionsInput>
  expect(issuesOf(asked)).toEqual([{ kind: 'unsupported-kind', field: 'kind', asked: 'magic' }])
})

test.each(['end', 'weekly', 'any-time'] as const)('R-RUN-03 versions may be read %s', (looks) => {
  expect(issuesOf({ looks })).toEqual([])
})

test.each(['weekly', 'any-time'] as const)(
  'R-PLAN-06 before and after compares days, and cannot be read %s',
  (looks) => {
    expect(issuesOf({ kind: 'before-after', changesOn: '2026-11-16', looks })).toEqual([
      { kind: 'unsupported-looks', field: 'looks', asked: looks },
    ])
  },
)

test.each([
  [[{ id: 'a', share: 1 }], 1],
  [Array.from({ length: 5 }, (_, at) => ({ id: `v${at}`, share: 0.2 })), 5],
])('R-PLAN-06 refuses %j: two to four versions', (arms, count) => {
  expect(issuesOf({ arms })).toContainEqual({ kind: 'unsupported-arms', field: 'arms', count })
})

test.each([
  ['{"kind":"median","direction":"higher","name":"Basket"}', 'median'],
  ['{"kind":"mean","direction":"higher","name":"Basket"}', 'mean, undefined'],
  ['{"kind":"ratio","spread":"squares","direction":"higher","name":"Basket"}', 'ratio, squares'],
])('R-PLAN-06 refuses a KPI that only parsed JSON can hold: %s', (json, asked) => {
  const kpi: VersionsInput['primary']['kpi'] = JSON.parse(json)
  expect(issuesOf({ primary: { ...primary, kpi } })).toEqual([
    { kind: 'unsupported-kpi', field: 'kpi', asked },
  ])
})

const basket = { kind: 'mean', spread: 'days', direction: 'higher', name: 'Basket' } as const
const leadCost = { kind: 'cost', direction: 'lower', name: 'Cost per lead' } as const
const withKpi = (kpi: VersionsInput['primary']['kpi'], threshold: VersionsInput['primary']['threshold']) => ({
  primary: { ...primary, kpi, threshold },
})

test('R-PLAN-02 every kind of KPI can be planned, in its own unit', () => {
  expect(issuesOf({ ...withKpi(basket, { absolute: 5 }), baseline: 48, standardDeviation: 60 })).toEqual([])
  expect(issuesOf({ ...withKpi(leadCost, { relative: 0.2 }), baseline: 50 })).toEqual([])
  expect(issuesOf({ ...withKpi({ ...basket, kind: 'rate' }, { absolute: 2 }), baseline: 3.5 })).toEqual([])
})

test('R-PLAN-02 what a kind of KPI cannot carry is refused at its field', () => {
  expect(issuesOf(withKpi(leadCost, { absolute: 5 }))).toEqual([
    { kind: 'relative-threshold-needed', field: 'threshold' },
  ])
  expect(issuesOf({ ...withKpi(leadCost, { relative: 0.2 }), guardrails: [returnsGuardrail] })).toEqual([
    { kind: 'guardrails-need-people', field: 'guardrails', guardrail: 'returns' },
  ])
  expect(issuesOf({ ...withKpi(basket, { absolute: 5 }), baseline: 0, standardDeviation: -1 })).toEqual([
    { kind: 'out-of-range', field: 'baseline' },
    { kind: 'out-of-range', field: 'standardDeviation' },
  ])
  expect(issuesOf({ ...withKpi({ ...basket, direction: 'lower' }, { absolute: 50 }), baseline: 48 })).toEqual(
    [{ kind: 'unreachable', field: 'threshold' }],
  )
})

test.each([-1, 1.5, 91])('R-PLAN-09 %s is no number of days to wait for an outcome', (maturationDays) => {
  expect(issuesOf({ maturationDays })).toEqual([{ kind: 'out-of-range', field: 'maturationDays' }])
})

test.each(['deviation', 'spend', 'numerator', 'units'])(
  'a guardrail called %s would be taken for a column',
  (id) => {
    expect(issuesOf({ guardrails: [{ ...returnsGuardrail, id }] })).toEqual([
      { kind: 'reserved-id', field: 'guardrails', guardrail: id },
    ])
  },
)

test('two versions with one name, and shares that do not make a whole', () => {
  expect(issuesOf({ arms: [half, half] })).toEqual([{ kind: 'duplicate-arm', field: 'arms', id: 'a' }])
  expect(issuesOf({ arms: [half, { id: 'b', share: 0.4 }] })).toEqual([
    { kind: 'shares-not-one', field: 'arms', sum: 0.9 },
  ])
  expect(
    issuesOf({
      arms: [
        { id: 'a', share: 0.1 + 0.2 },
        { id: 'b', share: 0.7 },
      ],
    }),
  ).toEqual([])
})

test.each([0, 1, -0.5, 1.5, Number.NaN])('a version with the share %d', (share) => {
  const issues = issuesOf({
    arms: [
      { id: 'a', share },
      { id: 'b', share: 1 - share },
    ],
  })
  expect(issues).toContainEqual({ kind: 'out-of-range', field: 'arms' })
})

test('a KPI and a guardrail need a name', () => {
  expect(issuesOf({ primary: { ...primary, kpi: { ...primary.kpi, name: ' ' } } })).toEqual([
    { kind: 'missing', field: 'kpi' },
  ])
  expect(issuesOf({ guardrails: [{ ...returnsGuardrail, name: '' }] })).toEqual([
    { kind: 'missing', field: 'guardrails', guardrail: 'returns' },
  ])
})

test.each([
  { relative: 0 },
  { relative: Number.NaN },
  { relative: Infinity },
  { absolute: 0 },
  { absolute: 1 },
  { absolute: Number.NaN },
])('%j is no smallest worthwhile effect and no margin', (size) => {
  expect(issuesOf({ primary: { ...primary, threshold: size } })).toEqual([
    { kind: 'out-of-range', field: 'threshold' },
  ])
  expect(issuesOf({ guardrails: [{ ...returnsGuardrail, margin: size }] })).toEqual([
    { kind: 'out-of-range', field: 'margin', guardrail: 'returns' },
  ])
})

test.each([{ relative: -0.1 }, { absolute: -0.01 }, { relative: -Infinity }])(
  'R-PLAN-06 %j is a size with a direction, which the KPI has already',
  (size) => {
    expect(issuesOf({ primary: { ...primary, threshold: size } })).toEqual([
      { kind: 'wrong-direction', field: 'threshold' },
    ])
    expect(issuesOf({ guardrails: [{ ...returnsGuardrail, margin: size }] })).toEqual([
      { kind: 'wrong-direction', field: 'margin', guardrail: 'returns' },
    ])
  },
)

test('R-PLAN-06 a test that nobody sees is told apart from an impossible number', () => {
  const { baseline: _baseline, ...plan } = planInput
  const locked = lockPlan({
    ...plan,
    unitsPerArm: 0,
    primary: { ...primary, threshold: { absolute: 0.01 } },
  })
  expect(locked).toEqual({ ok: false, error: [{ kind: 'no-traffic', field: 'unitsPerArm' }] })
})

test.each(['2026-11-01', '2026-12-01'])(
  'R-PLAN-06 a change on %s is outside the days of its test',
  (changesOn) => {
    expect(issuesOf({ kind: 'before-after', changesOn, durationDays: 28 })).toContainEqual({
      kind: 'dates-out-of-order',
      field: 'changesOn',
    })
  },
)

test('a threshold may ask for a tripling, but not for 100 points', () => {
  expect(issuesOf({ primary: { ...primary, threshold: { relative: 2 } } })).toEqual([])
  expect(issuesOf({ primary: { ...primary, threshold: { absolute: 0.99 } } })).toEqual([])
})

const kpiOf = (direction: 'higher' | 'lower') => ({ ...primary.kpi, direction })

test.each([
  ['lower', { relative: 1 }, undefined],
  ['lower', { relative: 1.5 }, 0.2],
  ['lower', { absolute: 0.2 }, 0.2],
  ['higher', { absolute: 0.8 }, 0.2],
  ['higher', { relative: 4 }, 0.2],
] as const)('where %s is better, %j cannot be reached from %d', (direction, threshold, baseline) => {
  const change = { primary: { ...primary, kpi: kpiOf(direction), threshold } }
  expect(issuesOf({ ...change, ...(baseline && { baseline }) })).toEqual([
    { kind: 'unreachable', field: 'threshold' },
  ])
})

test.each([
  ['lower', { relative: 0.99 }, 0.2],
  ['lower', { absolute: 0.19 }, 0.2],
  ['higher', { absolute: 0.79 }, 0.2],
  ['higher', { relative: 3.9 }, 0.2],
] as const)('where %s is better, %j can just be reached from %d', (direction, threshold, baseline) => {
  expect(issuesOf({ primary: { ...primary, kpi: kpiOf(direction), threshold }, baseline })).toEqual([])
})

test('a margin is how much worse: it must fit between the baseline and the end of the scale', () => {
  const issuesWith = (change: Partial<Guardrail>) =>
    issuesOf({ guardrails: [{ ...returnsGuardrail, ...change }] })
  const unreachable = [{ kind: 'unreachable', field: 'margin', guardrail: 'returns' }]
  expect(issuesWith({ direction: 'higher', margin: { absolute: 0.1 }, baseline: 0.1 })).toEqual(unreachable)
  expect(issuesWith({ direction: 'higher', margin: { absolute: 0.09 }, baseline: 0.1 })).toEqual([])
  expect(issuesWith({ direction: 'lower', margin: { absolute: 0.9 }, baseline: 0.1 })).toEqual(unreachable)
  expect(issuesWith({ direction: 'lower', margin: { absolute: 0.89 }, baseline: 0.1 })).toEqual([])
})

test('a margin of everything could not be checked', () => {
  expect(issuesOf({ guardrails: [{ ...returnsGuardrail, margin: { relative: 1 } }] })).toEqual([
    { kind: 'out-of-range', field: 'margin', guardrail: 'returns' },
  ])
})

test.each(['', 'B', 'two words', 'a/b', '-b', 'x'.repeat(41)])('%j is no id', (id) => {
  expect(issuesOf({ arms: [half, { id, share: 0.5 }] })).toEqual([{ kind: 'invalid-id', field: 'arms', id }])
  expect(issuesOf({ guardrails: [{ ...returnsGuardrail, id }] })).toEqual([
    { kind: 'invalid-id', field: 'guardrails', guardrail: id },
  ])
})

test('an id may be a UUID', () => {
  const id = '3f2b8c1e-90ab-4cde-8f01-23456789abcd'
  expect(issuesOf({ guardrails: [{ ...returnsGuardrail, id }], arms: [half, { id, share: 0.5 }] })).toEqual(
    [],
  )
})

test.each(['units', 'successes'])('a guardrail cannot be called %s: that column is there already', (id) => {
  expect(issuesOf({ guardrails: [{ ...returnsGuardrail, id }] })).toEqual([
    { kind: 'reserved-id', field: 'guardrails', guardrail: id },
  ])
})

test('a test ends within the calendar', () => {
  expect(issuesOf({ startsOn: '2997-12-31', durationDays: 366 })).toEqual([])
  expect(issuesOf({ startsOn: '2998-01-01' })).toEqual([{ kind: 'invalid-date', field: 'startsOn' }])
})

test.each([
  ['durationDays', 0],
  ['durationDays', 1.5],
  ['durationDays', 367],
  ['durationDays', Number.NaN],
  ['unitsPerArm', -1],
  ['unitsPerArm', 10.5],
  ['unitsPerArm', Number.NaN],
  ['unitsPerArm', 2 ** 53],
  ['baseline', 0],
  ['baseline', 1],
  ['baseline', Number.NaN],
  ['valuePerEvent', 0],
  ['valuePerEvent', Infinity],
] as const)('%s cannot be %d', (field, value) => {
  expect(issuesOf({ [field]: value })).toContainEqual({ kind: 'out-of-range', field })
})

test('a plan may last a day, or a leap year', () => {
  expect(issuesOf({ durationDays: 1 })).toEqual([])
  expect(issuesOf({ durationDays: 366 })).toEqual([])
})

test.each(['2026-02-30', '', '2 November 2026'])('%j is no day to start or to lock on', (text) => {
  expect(issuesOf({ startsOn: text })).toEqual([{ kind: 'invalid-date', field: 'startsOn' }])
  expect(issuesOf({ lockedOn: text })).toEqual([{ kind: 'invalid-date', field: 'lockedOn' }])
})

test('R-PLAN-10 an amount may fall by 2 € of 50, and never by all of it', () => {
  const basket = { ...returnsGuardrail, kind: 'mean', direction: 'higher', baseline: 50 } as const
  const issues = (change: Partial<Guardrail>, kpi?: Kpi) =>
    issuesOf({
      ...(kpi && withKpi(kpi, { relative: 0.1 })),
      guardrails: [{ ...basket, margin: { absolute: 2 }, ...change }],
    })
  expect(issues({})).toEqual([])
  expect(issues({ per: 'successes', standardDeviation: 30 })).toEqual([])
  expect(issues({ margin: { absolute: 50 } })).toMatchObject([{ kind: 'unreachable', field: 'margin' }])
  expect(issues({ margin: { relative: 1 } })).toMatchObject([{ kind: 'out-of-range', field: 'margin' }])
  expect(issues({ baseline: 0 })).toMatchObject([{ kind: 'out-of-range', field: 'guardrails' }])
  expect(issues({ standardDeviation: 0 })).toMatchObject([
    { kind: 'out-of-range', field: 'standardDeviation', guardrail: 'returns' },
  ])
  const events = [{ kind: 'guardrail-needs-events', field: 'guardrails', guardrail: 'returns' }]
  const sales: Kpi = { kind: 'mean', spread: 'days', name: 'Sales', direction: 'higher' }
  expect(issues({ per: 'successes' }, sales)).toEqual(events)
  expect(issues({ kind: 'rate', per: 'successes' })).toEqual(events)
})

test('guardrails are told apart by their ids, and a baseline is a rate', () => {
  const other: Guardrail = { ...returnsGuardrail, name: 'Returns again' }
  expect(issuesOf({ guardrails: [returnsGuardrail, other] })).toEqual([
    { kind: 'duplicate-guardrail', field: 'guardrails', guardrail: 'returns' },
  ])
  expect(issuesOf({ guardrails: [{ ...returnsGuardrail, baseline: 1 }] })).toEqual([
    { kind: 'out-of-range', field: 'guardrails', guardrail: 'returns' },
  ])
})

test('a control with fewer than 10 expected events needs an absolute threshold', () => {
  const few = { unitsPerArm: 100, baseline: 0.09 }
  expect(issuesOf(few)).toEqual([
    { kind: 'absolute-threshold-needed', field: 'threshold', expectedEvents: 9 },
  ])
  expect(issuesOf({ ...few, primary: { ...primary, threshold: { absolute: 0.05 } } })).toEqual([])
  expect(issuesOf({ ...few, baseline: 0.1 })).toEqual([])
})

test('all issues are found at once, in the order of the form', () => {
  const other = JSON.parse('{"kind":"magic"}') as Partial<VersionsInput>
  const issues = issuesOf({ ...other, arms: [half, half, half], unitsPerArm: 0, startsOn: 'soon' })
  expect(issues.map(({ kind }) => kind)).toEqual([
    'unsupported-kind',
    'unsupported-arms',
    'duplicate-arm',
    'shares-not-one',
    'absolute-threshold-needed',
    'invalid-date',
    'no-traffic',
  ])
})

test.each<[Partial<VersionsInput>, Partial<VersionsInput['primary']['kpi']>, PlanIssue]>([
  [{}, { prePeriodName: ' ' }, { kind: 'missing', field: 'prePeriodName' }],
  [{}, { spread: 'days' }, { kind: 'pre-period-needs-mean', field: 'prePeriodName' }],
  [{}, { spread: 'deviation' }, { kind: 'pre-period-needs-mean', field: 'prePeriodName' }],
  // Only parsed JSON can hold these.
  [{}, { kind: 'ratio', spread: 'products' }, { kind: 'pre-period-needs-mean', field: 'prePeriodName' }],
  [{}, { kind: 'rate' }, { kind: 'pre-period-needs-mean', field: 'prePeriodName' }],
  [
    { kind: 'before-after', changesOn: '2026-11-16' },
    {},
    { kind: 'pre-period-needs-versions', field: 'prePeriodName' },
  ],
])('R-PLAN-06 figures from before adjust a mean of people between versions: %j %j', (change, kpi, issue) => {
  const before = { ...basket, spread: 'squares', prePeriodName: 'basket before' }
  const asked = { ...before, ...kpi } as VersionsInput['primary']['kpi']
  const whole = { ...withKpi(asked, { relative: 0.1 }), ...change }
  expect(issuesOf(whole).filter(({ field }) => field === 'prePeriodName')).toEqual([issue])
  const fit = {
    ...withKpi({ ...basket, spread: 'squares', prePeriodName: 'basket before' }, { relative: 0.1 }),
  }
  expect(issuesOf(fit)).toEqual([])
})
