import { askedUnit, emptyDraft, lockDraft, planInputOf, versionsInputOf } from '@cimento/core/workspace'
import type { Draft } from '@cimento/core/workspace'
import { day, readyDraft } from '@cimento/testkit'
import { expect, test } from 'vitest'

const ready: Draft = { ...emptyDraft, ...readyDraft }
const today = day('2026-10-30')

test.each([
  'change',
  'segment',
  'kpiName',
  'threshold',
  'baseline',
  'unitsPerDay',
  'startsOn',
  'durationDays',
] as const)('P5 only %s is empty: it is named once, and nothing that merely follows from it', (field) => {
  expect(lockDraft({ ...ready, [field]: emptyDraft[field] }, today)).toEqual({
    ok: false,
    error: [{ kind: 'missing-slot', field }],
  })
})

test('R-RUN-03 a new test is read every week; where days are what is compared it is read at its end, whatever the draft says', () => {
  const { looks: _once, ...written } = readyDraft
  const draft = { ...emptyDraft, ...written }
  expect(planInputOf(draft).looks).toBe('weekly')
  expect(planInputOf({ ...draft, looks: 'any-time' }).looks).toBe('any-time')
  expect(planInputOf({ ...draft, kind: 'before-after' }).looks).toBe('end')
  expect(planInputOf({ ...draft, kind: 'threshold', looks: 'end' }).looks).toBe('weekly')
})

test('R-PLAN-04 the sample is the traffic of all days, shared by the versions', () => {
  // 901 people a day for 27 days are 24,327: 12,163.5 in each of two versions, rounded.
  expect(versionsInputOf({ ...ready, unitsPerDay: 901, durationDays: 27 }).unitsPerArm).toBe(12_164)
})

test('P37 an activity metric is locked only with the decision it would change, in at least 15 characters', () => {
  const clicks = { ...ready, kpiName: 'CTR' }
  const missing = { ok: false, error: [{ kind: 'missing-slot', field: 'activityReason' }] }
  expect(lockDraft(clicks, today)).toEqual(missing)
  expect(lockDraft({ ...clicks, activityReason: '  fourteen chars ' }, today)).toEqual(missing)
  const kept = lockDraft({ ...clicks, activityReason: ' fifteen letters ' }, today)
  expect(kept.ok && kept.value.plan.primary.activityReason).toBe('fifteen letters')
})

test('P37 a KPI that may decide leaves no trace of the question: plans are the same as ever', () => {
  const answered = lockDraft({ ...ready, activityReason: 'An answer of before' }, today)
  expect(answered).toEqual(lockDraft(ready, today))
  expect(answered.ok && answered.value.plan.primary).not.toHaveProperty('activityReason')
})

test('R-PLAN-02 clicks counted as people are asked about once: the plan keeps the answer, and the word it is for', () => {
  const clicks: Draft = { ...ready, unitName: 'Clicks' }
  const missing = { ok: false, error: [{ kind: 'missing-slot', field: 'countedOnce' }] }
  expect(lockDraft(clicks, today)).toEqual(missing)
  const kept = lockDraft({ ...clicks, countedOnce: 'clicks' }, today)
  expect(kept.ok && kept.value.plan.primary).toMatchObject({ countedOnce: 'clicks' })
  // Of sessions nobody was asked yet.
  expect(lockDraft({ ...clicks, unitName: 'Sessions', countedOnce: 'clicks' }, today)).toEqual(missing)
  expect(lockDraft({ ...clicks, unitName: 'Visitors' }, today).ok).toBe(true)
})

test('R-PLAN-02 where days are compared anyway, or nobody counts as yes or no, nothing is asked', () => {
  const clicks: Draft = { ...ready, unitName: 'Clicks' }
  expect(askedUnit(clicks)).toBe('clicks')
  expect(askedUnit({ ...clicks, kind: 'delivery' })).toBe('clicks')
  expect(askedUnit({ ...clicks, kind: 'before-after' })).toBeUndefined()
  expect(askedUnit({ ...clicks, kpiKind: 'ratio' })).toBeUndefined()
  // An answer of before leaves no trace.
  const answered = lockDraft({ ...ready, countedOnce: 'clicks' }, today)
  expect(answered.ok && answered.value.plan.primary).not.toHaveProperty('countedOnce')
})

test('slots that may stay empty leave no trace in the plan', () => {
  const input = planInputOf(ready)
  expect(input).not.toHaveProperty('valuePerEvent')
  expect(input).not.toHaveProperty('lockedOn')
  expect(input.primary.kpi).toEqual({ kind: 'proportion', name: 'Order rate', direction: 'higher' })
  const named = planInputOf({ ...ready, unitName: 'visits', eventName: 'orders', valuePerEvent: 40 }, today)
  expect(named).toMatchObject({
    valuePerEvent: 40,
    lockedOn: '2026-10-30',
    primary: { kpi: { unitName: 'visits', eventName: 'orders' } },
  })
})

test('R-PLAN-02 a draft of another kind of KPI keeps what that kind needs, and only that', () => {
  const draft: Draft = { ...ready, baseline: 48, valueUnit: '€', spread: 'deviation', standardDeviation: 60 }
  const kpiOfKind = (kpiKind: Draft['kpiKind']) => planInputOf({ ...draft, kpiKind }).primary.kpi
  const named = { name: 'Order rate', direction: 'higher' }
  expect(kpiOfKind('mean')).toEqual({ kind: 'mean', spread: 'deviation', valueUnit: '€', ...named })
  // A ratio knows no deviation alone.
  expect(kpiOfKind('ratio')).toEqual({ kind: 'ratio', spread: 'days', valueUnit: '€', ...named })
  expect(kpiOfKind('rate')).toEqual({ kind: 'rate', ...named })
  expect(kpiOfKind('cost')).toEqual({ kind: 'cost', valueUnit: '€', ...named })
  expect(planInputOf({ ...draft, kpiKind: 'mean', maturationDays: 7 })).toMatchObject({
    standardDeviation: 60,
    maturationDays: 7,
  })
})
