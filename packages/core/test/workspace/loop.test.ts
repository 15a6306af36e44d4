import { gradeOf } from '@cimento/core'
import type { Assessment } from '@cimento/core'
import { gestures, stage, readingGestures } from '@cimento/core/workspace'
import { countedLog, countsOn, day, memoryLog, readyDraft } from '@cimento/testkit'
import { expect, test } from 'vitest'

test('the whole loop: idea, plan, start, counts, reading, decision, lesson, closed', () => {
  const log = memoryLog('2026-10-30')
  const stageNow = () => stage(log.file('id-1'), day(log.today))

  log.perform(gestures.createIdea, { title: ' Delivery date on the product page ' })
  expect(log.file('id-1').experiment).toMatchObject({
    number: 1,
    title: 'Delivery date on the product page',
    createdOn: '2026-10-30',
    parent: null,
    deletedAt: null,
  })
  expect(stageNow()).toBe('idea')

  log.perform(gestures.editExperiment, readyDraft, 'id-1')
  expect(stageNow()).toBe('ready')

  log.perform(gestures.startTest, {}, 'id-1')
  expect(stageNow()).toBe('running')
  expect(log.file('id-1').plan?.value.plan).toMatchObject({
    lockedOn: '2026-10-30',
    // 900 people a day for 28 days, in two versions.
    unitsPerArm: 12_600,
    hypothesis: { change: readyDraft.change, segment: readyDraft.segment },
  })

  log.today = '2026-11-30'
  expect(stageNow()).toBe('to-read')
  const counts = [
    ...countsOn('2026-11-15', { a: [6000, 190], b: [6000, 240] }),
    ...countsOn('2026-11-29', { a: [6640, 214], b: [6571, 257] }),
  ]
  log.perform(gestures.recordCounts, { counts }, 'id-1')

  log.perform(readingGestures.readResults, {}, 'id-1')
  expect(stageNow()).toBe('to-decide')
  const reading: Assessment | undefined = log.file('id-1').look?.value
  // 404 of 12,640 against 497 of 12,571: +23.7 %, from +8.7 % to +40.7 % (see verdict/assess.test.ts).
  expect(reading).toMatchObject({
    verdict: 'met',
    arms: [
      { arm: 'a', units: 12_640, successes: 404 },
      { arm: 'b', units: 12_571, successes: 497 },
    ],
    health: { days: { planned: 28, covered: 2 } },
  })
  // Power of about 25 % to see +10 %, and 26 days of 28 without counts.
  expect(reading && gradeOf(reading)).toEqual({ grade: 'weak', because: ['low-power', 'days-missing'] })

  log.today = '2026-12-01'
  log.perform(
    gestures.decideTest,
    { action: 'scale', reason: '', next: 'On all pages', decidedBy: 'Ada' },
    'id-1',
  )
  expect(stageNow()).toBe('to-learn')
  expect(log.file('id-1').decision?.value).toMatchObject({
    action: 'scale',
    verdict: 'met',
    decidedOn: '2026-12-01',
    look: log.file('id-1').look?.id,
    planHash: log.file('id-1').plan?.value.hash,
  })

  log.perform(gestures.writeLesson, { learned: 'Dates calm people' }, 'id-1')
  expect(stageNow()).toBe('to-learn')
  log.perform(gestures.closeTest, { takeaway: 'A delivery date brings orders' }, 'id-1')
  expect(stageNow()).toBe('closed')
  expect(log.file('id-1').lesson).toMatchObject({
    takeaway: 'A delivery date brings orders',
    learned: 'Dates calm people',
    closedOn: '2026-12-01',
  })
})

test('R-PLAN-03 the same counts under the strict rule are only promising', () => {
  const log = countedLog({ rule: 'strict' })
  log.perform(readingGestures.readResults, {}, 'id-1')
  expect(log.file('id-1').look?.value).toMatchObject({
    verdict: 'promising',
    because: 'better-than-zero-only',
  })
})
