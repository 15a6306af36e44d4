import { yearDayOf } from '@cimento/core'
import { gestures, stage, readingGestures } from '@cimento/core/workspace'
import type { CalendarInput, Draft } from '@cimento/core/workspace'
import {
  countedLog,
  countsOn,
  day,
  fixedContext,
  memoryLog,
  readyDraft,
  returnsGuardrail,
  startedLog,
  valueOf,
} from '@cimento/testkit'
import { expect, test } from 'vitest'

test('R-BACK-01 an idea needs only a title of 3 to 120 characters', () => {
  const log = memoryLog('2026-10-30')
  const titled = (title: string) => log.attempt(gestures.createIdea, { title })
  expect(titled(' A ')).toEqual({ ok: false, error: [{ kind: 'title-too-short', field: 'title', limit: 3 }] })
  expect(titled('x'.repeat(121))).toEqual({
    ok: false,
    error: [{ kind: 'title-too-long', field: 'title', limit: 120 }],
  })
  expect(titled('📦📦').ok).toBe(false)
  expect(titled('📦'.repeat(120)).ok).toBe(true)
  expect(titled('ADV').ok).toBe(true)
})

test('ideas are numbered one after the other, deleted ones included', () => {
  const log = memoryLog('2026-10-30')
  for (const title of ['First idea', 'Second idea', 'Third idea']) log.perform(gestures.createIdea, { title })
  expect(['id-1', 'id-2', 'id-3'].map((id) => log.file(id).experiment.number)).toEqual([1, 2, 3])
  expect(
    log.perform(gestures.createIdea, { title: 'Price', because: 'Two calls', channel: 'Search' }),
  ).toEqual([
    {
      type: 'experiment',
      id: 'id-4',
      set: {
        number: 4,
        createdOn: '2026-10-30',
        title: 'Price',
        because: 'Two calls',
        channel: 'Search',
        deletedAt: null,
      },
    },
  ])
})

test('P5 a start lists every empty slot, and each of them once', () => {
  const log = memoryLog('2026-10-30')
  log.perform(gestures.createIdea, { title: 'Delivery date' })
  const refused = log.attempt(gestures.startTest, {}, 'id-1')
  expect(refused).toEqual({
    ok: false,
    error: [
      'change',
      'segment',
      'kpiName',
      'threshold',
      'baseline',
      'unitsPerDay',
      'startsOn',
      'durationDays',
    ].map((field) => ({ kind: 'missing-slot', field })),
  })
})

test('P5 a start refuses what the plan refuses, beside what is missing', () => {
  const log = memoryLog('2026-10-30')
  log.perform(gestures.createIdea, { title: 'Delivery date' })
  log.perform(
    gestures.editExperiment,
    {
      ...readyDraft,
      segment: ' ',
      kind: 'before-after',
      changesOn: day('2026-11-16'),
      durationDays: 0,
    },
    'id-1',
  )
  const refused = log.attempt(gestures.startTest, {}, 'id-1')
  expect(refused.ok ? [] : refused.error.map(({ kind, field }) => `${kind} ${field}`)).toEqual([
    'missing-slot segment',
    'absolute-threshold-needed threshold',
    'out-of-range durationDays',
    'no-traffic unitsPerArm',
    'dates-out-of-order changesOn',
  ])
})

test('P5 R-PLAN-06 a start locks hypothesis, KPI, threshold, versions and looks: editing them is refused', () => {
  const log = startedLog()
  const locked = {
    change: 'Another page',
    segment: 'All',
    because: 'x',
    source: 'y',
    kpiName: 'Clicks',
    direction: 'lower',
    threshold: { relative: 0.01 },
    rule: 'strict',
    baseline: 0.1,
    unitsPerDay: 1,
    arms: [],
    guardrails: [],
    looks: 'weekly',
    startsOn: day('2026-12-01'),
    durationDays: 1,
    unitName: 'u',
    eventName: 'e',
    valuePerEvent: 1,
  } as const satisfies Partial<Draft>
  const refused = log.attempt(gestures.editExperiment, locked, 'id-1')
  expect(refused).toEqual({
    ok: false,
    error: Object.keys(locked).map((field) => ({ kind: 'locked', field })),
  })
  expect(log.attempt(gestures.startTest, {}, 'id-1')).toEqual({
    ok: false,
    error: [{ kind: 'already-started', field: 'plan' }],
  })
})

test('what says nothing about the evidence stays free after the start', () => {
  const log = startedLog()
  const free = { title: 'A better title', owner: 'Ada', channel: 'Site', level: 'conversion' } as const
  log.perform(gestures.editExperiment, free, 'id-1')
  expect(log.file('id-1').experiment).toMatchObject(free)
  expect(log.attempt(gestures.editExperiment, { title: '' }, 'id-1')).toMatchObject({
    error: [{ kind: 'title-too-short' }],
  })
})

test('editing nothing writes nothing', () => {
  const log = startedLog()
  const before = log.operations()
  expect(log.perform(gestures.editExperiment, {}, 'id-1')).toEqual([])
  expect(log.perform(gestures.recordCounts, { counts: [] }, 'id-1')).toEqual([])
  expect(log.operations()).toEqual(before)
})

test('every action on an experiment that is not there says so', () => {
  const log = memoryLog('2026-10-30')
  const notThere = { ok: false, error: [{ kind: 'not-there', field: 'experiment' }] }
  const decision = { action: 'stop', reason: '', next: '', decidedBy: '' } as const
  expect(log.attempt(gestures.editExperiment, {}, 'x')).toEqual(notThere)
  expect(log.attempt(gestures.startTest, {}, 'x')).toEqual(notThere)
  expect(log.attempt(gestures.amendPlan, { set: {}, reason: '' }, 'x')).toEqual(notThere)
  expect(log.attempt(gestures.recordCounts, { counts: [] }, 'x')).toEqual(notThere)
  expect(log.attempt(readingGestures.readResults, {}, 'x')).toEqual(notThere)
  expect(log.attempt(gestures.decideTest, decision, 'x')).toEqual(notThere)
  expect(log.attempt(gestures.writeLesson, {}, 'x')).toEqual(notThere)
  expect(log.attempt(gestures.closeTest, {}, 'x')).toEqual(notThere)
})

test('an idea has no plan to amend, to count for or to read, no reading to decide, no decision to close on', () => {
  const log = memoryLog('2026-10-30')
  log.perform(gestures.createIdea, { title: 'Delivery date' })
  const missing = (field: string) => ({ ok: false, error: [{ kind: 'not-there', field }] })
  expect(log.attempt(gestures.amendPlan, { set: {}, reason: '' }, 'id-1')).toEqual(missing('plan'))
  expect(log.attempt(gestures.recordCounts, { counts: [] }, 'id-1')).toEqual(missing('plan'))
  expect(log.attempt(readingGestures.readResults, {}, 'id-1')).toEqual(missing('plan'))
  const decision = { action: 'stop', reason: '', next: '', decidedBy: '' } as const
  expect(log.attempt(gestures.decideTest, decision, 'id-1')).toEqual(missing('look'))
  expect(log.attempt(gestures.closeTest, { takeaway: 'x'.repeat(20) }, 'id-1')).toEqual(missing('decision'))
})

test('P6 an amendment needs a reason of 15 characters and a change', () => {
  const log = startedLog()
  const amend = (set: Partial<Draft>, reason: string) =>
    log.attempt(gestures.amendPlan, { set, reason }, 'id-1')
  expect(amend({ durationDays: 35 }, '  too few    ')).toEqual({
    ok: false,
    error: [{ kind: 'reason-too-short', field: 'reason', shortest: 15 }],
  })
  expect(amend({ title: 'Only a title' }, 'The tracking came late')).toEqual({
    ok: false,
    error: [{ kind: 'nothing-changed', field: 'plan' }],
  })
  expect(amend({ durationDays: 0 }, 'The tracking came late')).toMatchObject({ ok: false })
  expect(log.file('id-1').plans).toHaveLength(1)
})

test('P6 R-PLAN-06 an amendment supersedes the plan in the open, and does not change the day it was written', () => {
  const log = startedLog()
  const first = log.file('id-1').plan
  log.today = '2026-11-10'
  log.perform(
    gestures.amendPlan,
    { set: { threshold: { relative: 0.05 } }, reason: ' The goal was wrong ' },
    'id-1',
  )
  log.perform(gestures.amendPlan, { set: { durationDays: 35 }, reason: 'Christmas is close' }, 'id-1')
  const { plan, plans, amendments, experiment } = log.file('id-1')
  expect(plans).toHaveLength(3)
  expect(plans[0]).toEqual(first)
  expect(amendments).toEqual([
    { reason: 'The goal was wrong', changed: ['criterion'] },
    // 35 days of 900 people: 15,750 in each version.
    { reason: 'Christmas is close', changed: ['dates', 'sample'] },
  ])
  expect(plan?.value.plan).toMatchObject({
    lockedOn: '2026-10-30',
    durationDays: 35,
    unitsPerArm: 15_750,
    primary: { threshold: { relative: 0.05 } },
  })
  expect(experiment).toMatchObject({ durationDays: 35, threshold: { relative: 0.05 } })
})

test('P6 an amendment of a test whose draft never said when it is read leaves that as its plan has it', () => {
  const log = startedLog()
  const { read, action } = gestures.amendPlan
  // A log of before the choice: its rows do not say, its plan is read at the end, and a new draft says every week.
  const rows = log.rows().map((row) => {
    if (row.type !== 'experiment') return row
    const { looks: _unsaid, ...fields } = row.fields
    return { ...row, fields }
  })
  const amend = (set: Partial<Draft>) =>
    action(read(rows, 'id-1'), { set, reason: 'The tracking came late' }, fixedContext('2026-11-05'))
  const longer = valueOf(amend({ durationDays: 35 }))
  expect(longer.flatMap((change) => ('text' in change.set ? [change.set.text] : [])).join()).toContain(
    '"looks":"end"',
  )
  expect(amend({ title: 'Only a title' })).toMatchObject({ error: [{ kind: 'nothing-changed' }] })
})

test('P6 an amendment minds its title, and counts its reason in characters', () => {
  const log = startedLog()
  const amend = (set: Partial<Draft>, reason: string) =>
    log.attempt(gestures.amendPlan, { set, reason }, 'id-1')
  expect(amend({ title: 'x', durationDays: 35 }, 'The tracking came late')).toEqual({
    ok: false,
    error: [{ kind: 'title-too-short', field: 'title', limit: 3 }],
  })
  expect(amend({ durationDays: 35 }, '📦'.repeat(14))).toMatchObject({
    error: [{ kind: 'reason-too-short' }],
  })
  expect(amend({ durationDays: 35 }, '📦'.repeat(15)).ok).toBe(true)
})

const reason = 'The tracking came late'

test('P6 a test cannot come to start after days that were counted', () => {
  const log = startedLog()
  log.today = '2026-11-10'
  log.perform(gestures.recordCounts, { counts: countsOn('2026-11-04', { a: [400, 12] }) }, 'id-1')
  const startOn = (date: string) =>
    log.attempt(gestures.amendPlan, { set: { startsOn: day(date) }, reason }, 'id-1')
  expect(startOn('2026-11-05')).toEqual({
    ok: false,
    error: [{ kind: 'counts-before-start', field: 'startsOn', date: '2026-11-04' }],
  })
  expect(startOn('2026-11-04').ok).toBe(true)
})

test('P6 what has counts keeps its id: a version or a guardrail with none may go', () => {
  const calls = { ...returnsGuardrail, id: 'calls', name: 'Calls' }
  const log = startedLog({ guardrails: [returnsGuardrail, calls] })
  log.today = '2026-11-10'
  const returns = { date: day('2026-11-04'), arm: 'a', measure: 'returns', value: 3 }
  log.perform(
    gestures.recordCounts,
    { counts: [...countsOn('2026-11-04', { a: [400, 12] }), returns] },
    'id-1',
  )
  const amend = (set: Partial<Draft>) => log.attempt(gestures.amendPlan, { set, reason }, 'id-1')
  const half = (id: string, name?: string) => ({ id, share: 0.5, ...(name && { name }) })
  const lost = { kind: 'counts-would-be-lost' }
  expect(amend({ arms: [half('x'), half('b')], guardrails: [calls] })).toEqual({
    ok: false,
    error: [
      { ...lost, field: 'arms', id: 'a', name: 'a' },
      { ...lost, field: 'guardrails', id: 'returns', name: 'Return rate' },
    ],
  })
  expect(amend({ arms: [half('a', 'The old page'), half('c')], guardrails: [returnsGuardrail] }).ok).toBe(
    true,
  )
})

test('R-RUN-01 how counts are typed can change until the first of them', () => {
  const log = startedLog()
  log.today = '2026-11-10'
  const enter = (entry: Draft['entry']) => log.attempt(gestures.editExperiment, { entry }, 'id-1')
  expect(enter('cumulative').ok).toBe(true)
  log.perform(gestures.recordCounts, { counts: countsOn('2026-11-04', { a: [400, 12] }) }, 'id-1')
  const refused = { ok: false, error: [{ kind: 'grid-has-counts', field: 'entry' }] }
  expect(enter('daily')).toEqual(refused)
  expect(
    log.attempt(gestures.amendPlan, { set: { entry: 'daily', durationDays: 35 }, reason }, 'id-1'),
  ).toEqual(refused)
  expect(enter('cumulative').ok).toBe(true)
  const blank = countsOn('2026-11-04', { a: [0, 0] }).map((count) => ({ ...count, value: null }))
  log.perform(gestures.recordCounts, { counts: blank }, 'id-1')
  expect(enter('daily').ok).toBe(true)
})

test('R-DEC-04 after a reading the plan can no longer be amended', () => {
  const log = countedLog()
  log.perform(readingGestures.readResults, {}, 'id-1')
  const amended = log.attempt(
    gestures.amendPlan,
    { set: { rule: 'strict' }, reason: 'We want to be sure' },
    'id-1',
  )
  expect(amended).toEqual({ ok: false, error: [{ kind: 'already-read', field: 'plan' }] })
})

test('R-RUN-03 P7 a reading before its day is refused, with the day it opens', () => {
  const log = startedLog()
  log.today = '2026-11-29'
  expect(log.attempt(readingGestures.readResults, {}, 'id-1')).toEqual({
    ok: false,
    error: [{ kind: 'too-early', field: 'look', on: '2026-11-30' }],
  })
  log.today = '2026-11-30'
  expect(log.attempt(readingGestures.readResults, {}, 'id-1').ok).toBe(true)
})

test('R-DEC-04 later counts leave the recorded verdict as it is; reading again supersedes it in the open', () => {
  const log = countedLog()
  log.perform(readingGestures.readResults, {}, 'id-1')
  const first = log.file('id-1').look
  log.today = '2026-12-02'
  log.perform(gestures.recordCounts, { counts: countsOn('2026-11-29', { b: [6571, 157] }) }, 'id-1')
  expect(log.file('id-1').look).toEqual(first)
  log.perform(readingGestures.readResults, {}, 'id-1')
  const second = log.file('id-1').look
  expect(first?.value.verdict).toBe('met')
  expect(second?.value).toMatchObject({ verdict: 'inconclusive', today: '2026-12-02' })
  expect(log.rows().filter(({ type }) => type === 'look')).toHaveLength(2)
})

test('R-DEC-03 iterating writes the next idea, linked to its test', () => {
  const log = countedLog({ rule: 'strict' })
  log.perform(gestures.createIdea, { title: 'Something else' })
  log.perform(readingGestures.readResults, {}, 'id-1')
  const next = 'Say the date in the basket, too'
  const changes = log.perform(
    gestures.decideTest,
    { action: 'iterate', reason: '', next, decidedBy: 'Ada' },
    'id-1',
  )
  const child = changes.find(({ type }) => type === 'experiment')
  expect(log.file(child?.id ?? '').experiment).toMatchObject({ number: 3, parent: 'id-1', title: next })
  expect(stage(log.file(child?.id ?? ''), day('2026-11-30'))).toBe('idea')
})

test('R-DEC-03 only iterating writes a next idea; a long one is cut to a title between characters', () => {
  const log = countedLog()
  log.perform(readingGestures.readResults, {}, 'id-1')
  const decide = (action: 'scale' | 'iterate', next: string) =>
    log.perform(
      gestures.decideTest,
      { action, reason: 'Our margin allows more', next, decidedBy: 'Ada' },
      'id-1',
    )
  expect(decide('scale', 'On all pages').map(({ type }) => type)).toEqual(['decision'])
  const child = decide('iterate', '📦'.repeat(130)).find(({ type }) => type === 'experiment')
  expect(log.file(child?.id ?? '').experiment.title).toBe('📦'.repeat(120))
})

test('R-DEC-03 deciding again supersedes the former decision', () => {
  const log = countedLog()
  log.perform(readingGestures.readResults, {}, 'id-1')
  const decide = (action: 'scale' | 'stop', reason = '') =>
    log.perform(gestures.decideTest, { action, reason, next: '', decidedBy: 'Ada' }, 'id-1')
  decide('scale')
  decide('stop', 'The supplier cannot keep the dates')
  expect(log.file('id-1').decision?.value).toMatchObject({
    action: 'stop',
    reason: 'The supplier cannot keep the dates',
  })
  expect(log.rows().filter(({ type }) => type === 'decision')).toHaveLength(2)
})

test('R-LES-01 P10 a test closes only with a decision and a takeaway that says more than its title', () => {
  const log = countedLog()
  log.perform(readingGestures.readResults, {}, 'id-1')
  log.perform(gestures.decideTest, { action: 'scale', reason: '', next: '', decidedBy: 'Ada' }, 'id-1')
  const close = (takeaway?: string) =>
    log.attempt(gestures.closeTest, takeaway === undefined ? {} : { takeaway }, 'id-1')
  expect(close()).toMatchObject({ error: [{ kind: 'takeaway-length', length: 0 }] })
  expect(close('Too short')).toMatchObject({ error: [{ kind: 'takeaway-length', length: 9 }] })
  expect(close('delivery date on the product page')).toMatchObject({ error: [{ kind: 'takeaway-is-title' }] })
  log.perform(gestures.writeLesson, { takeaway: 'A delivery date brings orders' }, 'id-1')
  expect(close().ok).toBe(true)
  expect(log.rows().filter(({ type }) => type === 'lesson')).toHaveLength(1)
})

test('R-RUN-05 P61 a finished test is saved with its counts and its reading, weak, never met', () => {
  const log = memoryLog('2026-12-01')
  const test = {
    title: 'Red button, last spring',
    control: { units: 12_640, successes: 404 },
    treatment: { units: 12_571, successes: 497 },
    kpi: { name: 'Order rate', direction: 'higher', unitName: 'visits', eventName: 'orders' },
  } as const
  log.perform(readingGestures.saveFinishedTest, test)
  const file = log.file('id-1')
  expect(file.experiment).toMatchObject({
    number: 1,
    title: test.title,
    kpiName: 'Order rate',
    unitName: 'visits',
  })
  expect(file.look?.value).toMatchObject({ verdict: 'promising', because: 'no-criterion-beforehand' })
  expect(stage(file, day('2026-12-01'))).toBe('to-decide')
  expect(log.attempt(readingGestures.saveFinishedTest, { ...test, title: '' }).ok).toBe(false)
  const impossible = { ...test, control: { units: 1, successes: 2 } }
  expect(log.attempt(readingGestures.saveFinishedTest, impossible)).toMatchObject({
    error: [{ kind: 'more-events-than-units', row: 0 }],
  })
  expect(log.operations()).toHaveLength(1)
})

test('R-RUN-05 reading a finished test again says the same: its counts are in its grid', () => {
  const log = memoryLog('2026-12-01')
  log.perform(readingGestures.saveFinishedTest, {
    title: 'Red button, last spring',
    control: { units: 12_640, successes: 404 },
    treatment: { units: 12_571, successes: 497 },
    kpi: { name: 'Order rate', direction: 'higher' },
  })
  const first = log.file('id-1').look?.value
  log.today = '2026-12-05'
  log.perform(readingGestures.readResults, {}, 'id-1')
  const second = log.file('id-1').look?.value
  expect(second).toMatchObject({
    verdict: 'promising',
    because: 'no-criterion-beforehand',
    arms: first?.arms,
  })
})

test('the company’s name heads its pages: trimmed, cut between characters, and may be empty', () => {
  const log = memoryLog('2026-10-30')
  const named = (name: string) => log.perform(gestures.nameWorkspace, { name })
  expect(named('  Acme srl ')).toEqual([{ type: 'workspace', id: 'workspace', set: { name: 'Acme srl' } }])
  expect(named(`${'x'.repeat(79)}📦📦`)).toMatchObject([{ set: { name: `${'x'.repeat(79)}📦` } }])
  expect(named('')).toMatchObject([{ set: { name: '' } }])
})

test('R-PLAN-11 R-GOV-01 the company’s calendar: its weekly meeting, and a summer pause that ends after it begins', () => {
  const log = memoryLog('2026-10-30')
  const set = (input: CalendarInput) => log.attempt(gestures.setCalendar, input)
  expect(set({ meetingDay: null })).toEqual({
    ok: true,
    value: [{ type: 'workspace', id: 'workspace', set: { meetingDay: null } }],
  })
  const [from, to] = [yearDayOf(day('2026-08-03')), yearDayOf(day('2026-08-28'))]
  expect(set({ summerPause: { kind: 'days', from, to } }).ok).toBe(true)
  expect(set({ summerPause: { kind: 'days', from: to, to: from } })).toEqual({
    ok: false,
    error: [{ kind: 'reversed', field: 'summerPause' }],
  })
})
