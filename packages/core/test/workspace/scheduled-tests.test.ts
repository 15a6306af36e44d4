import {
  caseFiles,
  crowdedAudiences,
  emptyDraft,
  gestures,
  otherTests,
  readingGestures,
  scheduledDraft,
  type Draft,
} from '@cimento/core/workspace'
import { countedLog, day, memoryLog, readyDraft, startedLog, type MemoryLog } from '@cimento/testkit'
import { expect, test } from 'vitest'

const today = day('2026-11-16')
const others = (log: MemoryLog, on = today) => otherTests(caseFiles(log.rows()), 'asked', on)

function write(log: MemoryLog, draft: Partial<Draft>) {
  const [change] = log.perform(gestures.createIdea, { title: 'Another test', ...draft })
  return change?.id ?? ''
}

test('R-PLAN-07 a running test counts by its locked plan, in the channel that it says today', () => {
  const log = startedLog({ unitName: 'visits' })
  log.perform(gestures.editExperiment, { channel: 'Website' }, 'id-1')
  expect(others(log)).toEqual([
    {
      id: 'id-1',
      state: 'running',
      startsOn: '2026-11-02',
      durationDays: 28,
      segment: 'New visitors',
      channel: 'Website',
      kpiName: 'Order rate',
      traffic: { unitName: 'visits', unitsPerDay: 900 },
    },
  ])
  expect(otherTests(caseFiles(log.rows()), 'id-1', today)).toEqual([])
})

test('R-PLAN-07 a draft counts once it has days, until they are over', () => {
  const log = memoryLog('2026-11-16')
  write(log, { ...readyDraft, durationDays: null })
  write(log, { ...readyDraft, durationDays: 0 })
  const id = write(log, { segment: 'Everybody', startsOn: today, durationDays: 7 })
  expect(others(log)).toMatchObject([{ id, state: 'planned', segment: 'Everybody' }])
  expect(others(log, day('2026-11-22'))).toHaveLength(1)
  expect(others(log, day('2026-11-23'))).toEqual([])
})

test('R-PLAN-07 what has its reading or its decision is over', () => {
  const log = countedLog()
  expect(others(log)).toHaveLength(1)
  log.perform(readingGestures.readResults, {}, 'id-1')
  expect(others(log)).toEqual([])
})

test('R-PLAN-07 every kind counts; money and exposure are no traffic', () => {
  const days = { startsOn: today, durationDays: 28, unitsPerDay: 50 }
  const of = (draft: Partial<Draft>) => scheduledDraft('asked', { ...emptyDraft, ...days, ...draft })
  expect(of({})).toHaveProperty('traffic')
  for (const kind of ['delivery', 'before-after', 'blocks'] as const)
    expect(of({ kind })).toMatchObject({ id: 'asked', durationDays: 28 })
  expect(of({ kind: 'threshold' })).not.toHaveProperty('traffic')
  expect(of({ kpiKind: 'cost' })).not.toHaveProperty('traffic')
  expect(of({ kpiKind: 'rate' })).not.toHaveProperty('traffic')
  expect(of({ startsOn: null })).toBeUndefined()
})

test('R-PLAN-07 an audience in three running tests is crowded, today and no longer', () => {
  const log = startedLog()
  const add = (segment: string, startsOn = day('2026-11-02')) => {
    const id = write(log, { ...readyDraft, segment, startsOn })
    log.perform(gestures.startTest, {}, id)
  }
  add('new visitors')
  add('Everybody')
  // Ready is not running.
  write(log, readyDraft)
  const crowded = (on = today) => crowdedAudiences(caseFiles(log.rows()), on)
  expect(crowded()).toEqual([])
  add(' New  Visitors', day('2026-11-09'))
  expect(crowded()).toMatchObject([{ segment: 'New visitors', atOnce: 3, limit: 2, on: today }])
  expect(crowded(day('2026-11-08'))).toEqual([])
  expect(crowded(day('2026-11-30'))).toEqual([])
})
