import { gestures, stage, stages, readingGestures } from '@cimento/core/workspace'
import { day, memoryLog, readyDraft, startedLog } from '@cimento/testkit'
import { expect, test } from 'vitest'

test('a test passes every stage, and none is stored', () => {
  const log = memoryLog('2026-10-30')
  const passed: string[] = []
  const note = () => passed.push(stage(log.file('id-1'), day(log.today)))
  log.perform(gestures.createIdea, { title: 'Delivery date' })
  note()
  log.perform(gestures.editExperiment, readyDraft, 'id-1')
  note()
  log.perform(gestures.startTest, {}, 'id-1')
  note()
  log.today = '2026-11-30'
  note()
  log.perform(readingGestures.readResults, {}, 'id-1')
  note()
  log.perform(
    gestures.decideTest,
    { action: 'stop', reason: 'Nobody came at all', next: '', decidedBy: '' },
    'id-1',
  )
  note()
  log.perform(gestures.closeTest, { takeaway: 'Nobody sees this page' }, 'id-1')
  note()
  expect(passed).toEqual(stages)
})

test('the reading is due on the day after the last, not on the last', () => {
  const file = startedLog().file('id-1')
  expect(stage(file, day('2026-11-29'))).toBe('running')
  expect(stage(file, day('2026-11-30'))).toBe('to-read')
})

test('an idea is ready only while its plan could be locked as it is', () => {
  const log = memoryLog('2026-10-30')
  log.perform(gestures.createIdea, { title: 'Delivery date' })
  log.perform(gestures.editExperiment, { ...readyDraft, durationDays: 0 }, 'id-1')
  expect(stage(log.file('id-1'), day('2026-10-30'))).toBe('idea')
})

test('R-LES-01 a lesson alone closes nothing', () => {
  const log = startedLog()
  const closed = { takeaway: 'Nobody sees this page', closedOn: day('2026-11-03') }
  const file = log.file('id-1')
  const lesson = {
    ...closed,
    id: 'l',
    believed: '',
    done: '',
    learned: '',
    soWhat: '',
    type: null,
    scope: '',
    tags: [],
  }
  expect(stage({ ...file, lesson: { ...lesson, owner: '', reviewBy: null } }, day('2026-11-03'))).toBe(
    'running',
  )
})
