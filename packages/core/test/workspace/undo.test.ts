import { fold, rowKey, standInsOf, type StandIns } from '@cimento/core/journal'
import {
  backupText,
  gestures,
  inspect,
  readBackup,
  stage,
  type UndoInput,
  type Written,
  readingGestures,
} from '@cimento/core/workspace'
import { countedLog, countsOn, day, memoryLog, startedLog, type MemoryLog } from '@cimento/testkit'
import { expect, test } from 'vitest'

test('an edit is taken back by a new operation, and redone by another', () => {
  const log = memoryLog('2026-10-30')
  log.perform(gestures.createIdea, { title: 'Delivery date' })
  log.perform(gestures.editExperiment, { title: 'Delivery day', change: 'Say the day' }, 'id-1')
  const edit = last(log)
  log.perform(gestures.undo, edit, 'id-1')
  expect(log.file('id-1').experiment).toMatchObject({ title: 'Delivery date', change: '' })
  log.perform(gestures.redo, last(log), 'id-1')
  expect(log.file('id-1').experiment).toMatchObject({ title: 'Delivery day', change: 'Say the day' })
  expect(log.operations().map(({ action }) => action)).toEqual([
    'create-idea',
    'edit-experiment',
    'undo',
    'redo',
  ])
})

test('the company’s calendar goes back to what it was before anybody said otherwise', () => {
  const log = memoryLog('2026-10-30')
  log.perform(gestures.setCalendar, { meetingDay: 4, summerPause: { kind: 'weeks', weeks: 0 } })
  expect(log.perform(gestures.undo, last(log))).toEqual([
    {
      type: 'workspace',
      id: 'workspace',
      set: { meetingDay: 1, summerPause: { kind: 'weeks', weeks: 2 } },
    },
  ])
})

test('a field that was written since stays; where all were, the undo says so', () => {
  const log = memoryLog('2026-10-30')
  log.perform(gestures.createIdea, { title: 'Delivery date' })
  log.perform(gestures.editExperiment, { title: 'Delivery day', owner: 'Ada' }, 'id-1')
  const edit = last(log)
  log.perform(gestures.editExperiment, { title: 'By another tab' }, 'id-1')
  log.perform(gestures.undo, edit, 'id-1')
  expect(log.file('id-1').experiment).toMatchObject({ title: 'By another tab', owner: '' })
  expect(refusal(log, edit)).toEqual({ kind: 'changed-since', action: 'edit-experiment' })
})

test('R-RUN-01 totals that say how days are written come in one gesture, and leave by one undo', () => {
  const log = startedLog()
  log.today = '2026-11-10'
  const totals = { counts: countsOn('2026-11-09', { a: [400, 12] }), entry: 'cumulative' } as const
  log.perform(gestures.recordCounts, totals, 'id-1')
  expect(log.file('id-1').experiment.entry).toBe('cumulative')
  log.perform(gestures.undo, last(log), 'id-1')
  expect(log.file('id-1').experiment.entry).toBe('daily')
  log.perform(gestures.redo, last(log), 'id-1')
  expect(log.file('id-1').experiment.entry).toBe('cumulative')
})

test('R-RUN-01 totals do not come among the counts of single days', () => {
  const log = startedLog()
  log.today = '2026-11-10'
  log.perform(gestures.recordCounts, { counts: countsOn('2026-11-04', { a: [40, 2] }) }, 'id-1')
  const totals = { counts: countsOn('2026-11-09', { a: [400, 12] }), entry: 'cumulative' } as const
  const refused = { ok: false, error: [{ kind: 'grid-has-counts', field: 'entry' }] }
  expect(log.attempt(gestures.recordCounts, totals, 'id-1')).toEqual(refused)
  // Where they take the place of the only ones, nothing is read otherwise than it was meant.
  const instead = { ...totals, counts: countsOn('2026-11-04', { a: [400, 12] }) }
  expect(log.attempt(gestures.recordCounts, instead, 'id-1').ok).toBe(true)
})

test('what a gesture created goes to the trash, and comes back with a redo', () => {
  const log = memoryLog('2026-10-30')
  log.perform(gestures.createIdea, { title: 'Delivery date' })
  log.perform(gestures.undo, last(log), 'id-1')
  expect(log.file('id-1').experiment).toMatchObject({
    title: 'Delivery date',
    deletedAt: '2026-10-30T12:00:00.000Z',
  })
  log.perform(gestures.redo, last(log), 'id-1')
  expect(log.file('id-1').experiment.deletedAt).toBeNull()
})

test('an idea that was started since is not put away by undoing its creation', () => {
  const log = memoryLog('2026-10-30')
  log.perform(gestures.createIdea, { title: 'Delivery date' })
  const creation = last(log)
  const started = startedLog()
  expect(started.operations()[0]?.id).toEqual(creation.operation.id)
  expect(refusal(started, creation)).toEqual({ kind: 'changed-since', action: 'create-idea' })
})

test('counts are taken back cell by cell, blank where nothing was', () => {
  const log = startedLog()
  log.today = '2026-11-30'
  log.perform(gestures.recordCounts, { counts: countsOn('2026-11-15', { a: [100, 4] }) }, 'id-1')
  log.perform(gestures.recordCounts, { counts: countsOn('2026-11-15', { a: [90, 4], b: [90, 5] }) }, 'id-1')
  log.perform(gestures.undo, last(log), 'id-1')
  const series = log.rows().find(({ type }) => type === 'series')?.fields
  expect(series).toEqual({
    '2026-11-15/a/units/main': 100,
    '2026-11-15/a/successes/main': 4,
    '2026-11-15/b/units/main': null,
    '2026-11-15/b/successes/main': null,
  })
})

test('P17 an undo never writes counts that could not be typed today', () => {
  const log = startedLog()
  log.today = '2026-11-30'
  const cell = (measure: string, value: number) => [{ date: day('2026-11-15'), arm: 'a', measure, value }]
  log.perform(gestures.recordCounts, { counts: cell('units', 5) }, 'id-1')
  log.perform(gestures.recordCounts, { counts: cell('units', 50) }, 'id-1')
  const correction = last(log)
  log.perform(gestures.recordCounts, { counts: cell('successes', 20) }, 'id-1')
  expect(refusal(log, correction)).toEqual({ kind: 'not-allowed', action: 'record-counts' })
})

test('P17/move a start is taken back on its day, and given back; the history keeps all of it', () => {
  const log = startedLog()
  const start = last(log)
  expect(stage(log.file('id-1'), day('2026-10-30'))).toBe('running')
  log.perform(gestures.undo, start, 'id-1')
  expect(stage(log.file('id-1'), day('2026-10-30'))).toBe('ready')
  expect(log.file('id-1')).toMatchObject({ plan: undefined, plans: [], standing: { plan: [] } })
  const withdrawal = last(log)
  log.perform(gestures.redo, withdrawal, 'id-1')
  expect(log.file('id-1').plan?.id).toBe('id-2')
  log.perform(gestures.undo, last(log), 'id-1')
  const again = last(log)
  log.perform(gestures.editExperiment, { segment: 'Returning visitors' }, 'id-1')
  // Of another draft it would be another plan.
  expect(refusal(log, again)).toEqual({ kind: 'not-allowed', action: 'undo' })
  log.perform(gestures.startTest, {}, 'id-1')
  const { plan, plans, amendments } = log.file('id-1')
  expect([plan?.id, plans.length, amendments]).toEqual(['id-3', 1, []])
  expect(refusal(log, again)).toEqual({ kind: 'not-allowed', action: 'undo' })
  expect(inspect(log.rows())).toEqual([])
  const restored = readBackup(backupText(log.operations(), '2026-10-30'))
  expect(restored.ok && restored.value.operations).toEqual(log.operations())
  expect(log.operations().map(({ action }) => action)).toEqual([
    'create-idea',
    'edit-experiment',
    'start-test',
    'undo',
    'redo',
    'undo',
    'edit-experiment',
    'start-test',
  ])
})

test('P17/move with a count, an amendment or a night in between, a start stays', () => {
  const refused = { kind: 'not-allowed', action: 'start-test' }
  const later = startedLog()
  const start = last(later)
  later.today = '2026-10-31'
  expect(refusal(later, start)).toEqual(refused)

  const counted = startedLog({ startsOn: day('2026-10-30') })
  const begun = last(counted)
  counted.perform(gestures.recordCounts, { counts: countsOn('2026-10-30', { a: [100, 4] }) }, 'id-1')
  const counts = last(counted)
  expect(refusal(counted, begun)).toEqual(refused)
  counted.perform(gestures.undo, counts, 'id-1')
  // Taken back or not, it was seen.
  expect(refusal(counted, begun)).toEqual(refused)

  const amended = startedLog()
  const first = last(amended)
  amended.perform(gestures.amendPlan, { set: { durationDays: 35 }, reason: 'A week was lost' }, 'id-1')
  expect(refusal(amended, first)).toEqual(refused)
})

test('facts are superseded, never undone', () => {
  const log = countedLog()
  const performed = (action: string) => {
    const at = log.operations().findIndex((operation) => operation.action === action)
    return written(log, at)
  }
  log.perform(readingGestures.readResults, {}, 'id-1')
  const decision = {
    action: 'stop',
    reason: 'The range says so',
    next: 'Leave it',
    decidedBy: 'Ada',
  } as const
  log.perform(gestures.decideTest, decision, 'id-1')
  for (const action of ['read-results', 'decide-test'])
    expect(refusal(log, performed(action))).toEqual({ kind: 'is-fact', action })
  expect(refusal(log, performed('start-test'))).toEqual({ kind: 'not-allowed', action: 'start-test' })
})

test('the start locks the criterion against an undo as well; what is free stays free', () => {
  const log = startedLog()
  const slots = log.operations().findIndex(({ action }) => action === 'edit-experiment')
  expect(refusal(log, written(log, slots))).toEqual({ kind: 'not-allowed', action: 'edit-experiment' })
  log.perform(gestures.editExperiment, { owner: 'Ada' }, 'id-1')
  log.perform(gestures.undo, last(log), 'id-1')
  expect(log.file('id-1').experiment.owner).toBe('')
})

test('a closing is taken back: the test waits for its lesson again', () => {
  const log = countedLog()
  log.perform(readingGestures.readResults, {}, 'id-1')
  const decision = {
    action: 'stop',
    reason: 'The range says so',
    next: 'Leave it',
    decidedBy: 'Ada',
  } as const
  log.perform(gestures.decideTest, decision, 'id-1')
  log.perform(gestures.writeLesson, { takeaway: 'The date alone' }, 'id-1')
  const draft = last(log)
  log.perform(gestures.closeTest, { takeaway: 'Saying the date sells more' }, 'id-1')
  const closing = last(log)
  expect(stage(log.file('id-1'), day('2026-11-30'))).toBe('closed')
  // Closed since, perhaps in another tab: it is more than the first words of a draft.
  expect(refusal(log, draft)).toMatchObject({ kind: 'changed-since' })
  log.perform(gestures.undo, closing, 'id-1')
  expect(log.file('id-1').lesson).toMatchObject({ takeaway: 'The date alone', closedOn: null })
})

test('P17 a hundred steps back and forth lead to the same log', () => {
  const log = memoryLog('2026-10-30')
  log.perform(gestures.createIdea, { title: 'Title 0' })
  const steps = [last(log)]
  for (let step = 1; step <= 99; step += 1) {
    log.perform(gestures.editExperiment, { title: `Title ${step}`, owner: `${step}` }, 'id-1')
    steps.push(last(log))
  }
  const undone = takeBack(log, steps)
  expect(log.file('id-1').experiment).toMatchObject({ title: 'Title 0', owner: '' })
  expect(log.file('id-1').experiment.deletedAt).not.toBeNull()
  takeBack(log, undone.steps, undone.standIns)
  expect(log.file('id-1').experiment).toMatchObject({ title: 'Title 99', owner: '99', deletedAt: null })
})

/** Takes back all steps, the last first, as a stack does. */
function takeBack(log: MemoryLog, steps: readonly Written[], given: StandIns = {}) {
  const standIns = { ...given }
  const undone: Written[] = []
  for (const step of steps.toReversed()) {
    log.perform(gestures.undo, { ...step, standIns }, 'id-1')
    const undo = last(log)
    Object.assign(standIns, standInsOf(undo.operation, step.before))
    undone.push(undo)
  }
  return { steps: undone, standIns }
}

function last(log: MemoryLog): UndoInput {
  return written(log, log.operations().length - 1)
}

function written(log: MemoryLog, at: number): UndoInput {
  const operation = log.operations()[at] ?? fail()
  const touched = new Set(operation.changes.map(rowKey))
  const before = fold(log.operations().slice(0, at)).filter((row) => touched.has(rowKey(row)))
  return { operation, before, standIns: {} }
}

function refusal(log: MemoryLog, step: UndoInput) {
  const result = log.attempt(gestures.undo, step, 'id-1')
  return result.ok ? result.value : result.error[0]
}

function fail(): never {
  throw new Error('no such operation')
}
