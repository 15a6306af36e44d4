import { instantOf } from '@cimento/core'
import { caseFiles, daysLeft, deletedIn, gestures, stage, readingGestures } from '@cimento/core/workspace'
import { countedLog, day, memoryLog } from '@cimento/testkit'
import { expect, test } from 'vitest'

test('P17 a deleted test leaves every list, keeps all it had, and comes back as it was', () => {
  const log = countedLog()
  const before = log.file('id-1')
  log.perform(gestures.deleteExperiment, {}, 'id-1')
  expect(caseFiles(log.rows())).toEqual([])
  expect(deletedIn(log.rows())).toEqual([
    {
      type: 'experiment',
      id: 'id-1',
      subject: 'id-1',
      title: 'Delivery date on the product page',
      deletedAt: '2026-11-30T12:00:00.000Z',
    },
  ])
  log.perform(gestures.restoreDeleted, { type: 'experiment', id: 'id-1' }, 'id-1')
  expect(log.file('id-1')).toEqual(before)
  expect(deletedIn(log.rows())).toEqual([])
})

test('what is deleted, or never was, cannot be deleted; what is not in the trash cannot be restored', () => {
  const log = memoryLog('2026-10-30')
  const gone = { ok: false, error: [{ kind: 'not-there', field: 'experiment' }] }
  expect(log.attempt(gestures.deleteExperiment, {}, 'id-1')).toEqual(gone)
  log.perform(gestures.createIdea, { title: 'Delivery date' })
  expect(log.attempt(gestures.restoreDeleted, { type: 'experiment', id: 'id-1' }, 'id-1')).toEqual(gone)
  log.perform(gestures.deleteExperiment, {}, 'id-1')
  expect(log.attempt(gestures.deleteExperiment, {}, 'id-1')).toEqual(gone)
})

test('a test without its deleted lesson waits for one again; a new one bars the way back of the old', () => {
  const log = countedLog()
  const noLesson = { ok: false, error: [{ kind: 'not-there', field: 'lesson' }] }
  expect(log.attempt(gestures.deleteLesson, {}, 'id-1')).toEqual(noLesson)
  log.perform(readingGestures.readResults, {}, 'id-1')
  const decision = {
    action: 'stop',
    reason: 'The range says so',
    next: 'Leave it',
    decidedBy: 'Ada',
  } as const
  log.perform(gestures.decideTest, decision, 'id-1')
  log.perform(gestures.closeTest, { takeaway: 'Saying the date sells more' }, 'id-1')
  log.perform(gestures.deleteLesson, {}, 'id-1')
  expect(stage(log.file('id-1'), day('2026-11-30'))).toBe('to-learn')
  const [entry] = deletedIn(log.rows())
  expect(entry).toMatchObject({ type: 'lesson', subject: 'id-1', title: 'Saying the date sells more' })

  const restore = { type: 'lesson', id: entry?.id ?? '' } as const
  log.perform(gestures.writeLesson, { takeaway: 'Another one' }, 'id-1')
  expect(log.attempt(gestures.restoreDeleted, restore, 'id-1')).toEqual({
    ok: false,
    error: [{ kind: 'another-lesson', field: 'lesson' }],
  })
  log.perform(gestures.deleteLesson, {}, 'id-1')
  log.perform(gestures.restoreDeleted, restore, 'id-1')
  expect(stage(log.file('id-1'), day('2026-11-30'))).toBe('closed')
})

test('the trash offers back for thirty days', () => {
  const deletedAt = instantOf(Date.parse('2026-11-01T09:00:00Z'))
  expect(daysLeft({ deletedAt }, day('2026-11-01'))).toBe(30)
  expect(daysLeft({ deletedAt }, day('2026-11-30'))).toBe(1)
  expect(daysLeft({ deletedAt }, day('2026-12-01'))).toBe(0)
  // West of Greenwich the moment's day may be tomorrow.
  expect(daysLeft({ deletedAt }, day('2026-10-31'))).toBe(30)
})
