import {
  assessmentOf,
  changedSince,
  gestures,
  healthSoFar,
  nextReading,
  stage,
  readingGestures,
} from '@cimento/core/workspace'
import type { Count } from '@cimento/core/workspace'
import { countsOn, day, memoryLog, readyDraft, seriesOf, valueOf } from '@cimento/testkit'
import { expect, test } from 'vitest'

/** A channel for four weeks from Monday 2 November 2026: 1,200 at most, a lead may cost 45. */
const channel = {
  change: 'Ads on LinkedIn',
  segment: 'Hotels',
  kind: 'threshold',
  kpiName: 'Cost per lead',
  goal: 45,
  spendCap: 1200,
  startsOn: day('2026-11-02'),
  durationDays: 28,
} as const
const total = (date: string, spend: number, successes: number): readonly Count[] => [
  { date: day(date), arm: 'a', measure: 'spend', value: spend },
  { date: day(date), arm: 'a', measure: 'successes', value: successes },
]

test('R-RUN-03 a test against a goal is read every week until a reading ends it', () => {
  const log = memoryLog('2026-10-30')
  log.perform(gestures.createIdea, { title: 'LinkedIn' })
  log.perform(gestures.editExperiment, { ...channel, entry: 'cumulative' }, 'id-1')
  const stageNow = () => stage(log.file('id-1'), day(log.today))
  expect(stageNow()).toBe('ready')
  log.perform(gestures.startTest, {}, 'id-1')
  expect([stageNow(), nextReading(log.file('id-1'))]).toEqual(['running', '2026-11-09'])

  log.today = '2026-11-09'
  expect(stageNow()).toBe('to-read')
  log.perform(gestures.recordCounts, { counts: total('2026-11-08', 300, 20) }, 'id-1')
  log.perform(readingGestures.readResults, {}, 'id-1')
  expect(log.file('id-1').look?.value.verdict).toBe('running')
  expect([stageNow(), nextReading(log.file('id-1'))]).toEqual(['running', '2026-11-16'])
  const early = log.attempt(readingGestures.readResults, {}, 'id-1')
  expect(early).toMatchObject({ error: [{ kind: 'too-early', on: '2026-11-16' }] })
  const undecided = log.attempt(
    gestures.decideTest,
    { action: 'stop', reason: 'Too expensive for us', next: '', decidedBy: '' },
    'id-1',
  )
  expect(undecided).toMatchObject({ error: [{ kind: 'nothing-to-decide-yet' }] })

  log.today = '2026-11-16'
  // Running totals: 300 more, and 20 more leads (see verdict/goal.test.ts).
  log.perform(gestures.recordCounts, { counts: total('2026-11-15', 600, 40) }, 'id-1')
  log.perform(readingGestures.readResults, {}, 'id-1')
  expect(log.file('id-1').look?.value).toMatchObject({
    verdict: 'met',
    looks: [
      { through: '2026-11-08', spend: 300, ended: false },
      { through: '2026-11-15', spend: 600, ended: true },
    ],
  })
  expect(stageNow()).toBe('to-decide')
})

test('the money so far of a test against a goal is all that was counted, also when a reading of fewer days is due', () => {
  const log = memoryLog('2026-10-30')
  log.perform(gestures.createIdea, { title: 'LinkedIn' })
  log.perform(gestures.editExperiment, channel, 'id-1')
  log.perform(gestures.startTest, {}, 'id-1')
  log.today = '2026-11-11'
  // The reading of 9 November is due, and counts the days up to the 8th.
  const counts = [...total('2026-11-08', 300, 20), ...total('2026-11-10', 40, 1)]
  log.perform(gestures.recordCounts, { counts }, 'id-1')
  const health = healthSoFar(log.file('id-1'), seriesOf(log), day(log.today))
  expect(health).toMatchObject({
    status: 'healthy',
    units: { collected: 340, planned: 1200 },
    days: { planned: 28, covered: 2 },
  })
})

test('R-PLAN-06 a channel without goal or cap cannot start', () => {
  const log = memoryLog('2026-10-30')
  log.perform(gestures.createIdea, { title: 'LinkedIn' })
  log.perform(gestures.editExperiment, { ...channel, goal: null, spendCap: null }, 'id-1')
  const refused = log.attempt(gestures.startTest, {}, 'id-1')
  expect(refused.ok ? [] : refused.error).toEqual([
    { kind: 'missing-slot', field: 'goal' },
    { kind: 'missing-slot', field: 'spendCap' },
  ])
})

test('R-DEC-04 totals that go on after the reading that ended a test leave it as it was read', () => {
  const log = memoryLog('2026-10-30')
  log.perform(gestures.createIdea, { title: 'Delivery date' })
  log.perform(gestures.editExperiment, { ...readyDraft, looks: 'weekly', entry: 'cumulative' }, 'id-1')
  log.perform(gestures.startTest, {}, 'id-1')
  const counted = (date: string, counts: Parameters<typeof countsOn>[1]) =>
    log.perform(gestures.recordCounts, { counts: countsOn(date, counts) }, 'id-1')
  log.today = '2026-11-09'
  counted('2026-11-08', { a: [3200, 100], b: [3200, 220] })
  log.perform(readingGestures.readResults, {}, 'id-1')
  expect(log.file('id-1').look?.value).toMatchObject({ verdict: 'met', look: { kind: 'interim', number: 1 } })

  log.today = '2026-11-16'
  counted('2026-11-15', { a: [6400, 200], b: [6400, 380] })
  const file = log.file('id-1')
  const now = valueOf(assessmentOf(file, seriesOf(log), day(log.today)))
  expect(file.look && changedSince(file.look.value, now)).toBe(false)
  expect(now.arms.map(({ units }) => units)).toEqual([3200, 3200])
})
