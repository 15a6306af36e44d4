import { fold } from '@cimento/core/journal'
import {
  backupText,
  dueFollowUp,
  followUpsOf,
  gestures,
  inspect,
  laterOutcome,
  lessonReview,
  overrides,
  readBackup,
  readingGestures,
} from '@cimento/core/workspace'
import type { CaseFile } from '@cimento/core/workspace'
import { countedLog, day, valueOf, type MemoryLog } from '@cimento/testkit'
import { expect, test } from 'vitest'

const held = [
  { units: 12_640, successes: 404 },
  { units: 12_571, successes: 497 },
] as const
// −20.0 %, from −28.3 % to −10.8 % (statsmodels, see decision/follow-up.test.ts).
const worse = [
  { units: 20_000, successes: 700 },
  { units: 20_000, successes: 560 },
] as const

function scaledLog(action: 'scale' | 'stop' = 'scale'): MemoryLog {
  const log = countedLog()
  log.perform(readingGestures.readResults, {}, 'id-1')
  log.today = '2026-12-01'
  const reason = action === 'scale' ? '' : 'The supplier is gone, nobody can deliver'
  log.perform(gestures.decideTest, { action, reason, next: '', decidedBy: 'Ada' }, 'id-1')
  return log
}

function record(log: MemoryLog, arms: typeof held | typeof worse, afterDays: 30 | 90 = 30) {
  const to = afterDays === 30 ? '2026-12-30' : '2027-02-28'
  const counted = { kind: 'control-kept', controlShare: 0.5, arms } as const
  return log.perform(readingGestures.recordFollowUp, { afterDays, from: '2026-12-03', to, counted }, 'id-1')
}

const dueOn = (file: CaseFile, today: string) => dueFollowUp(file, day(today))?.afterDays

test('R-DEC-03 what was scaled is looked at again after 30 and 90 days, and waits on its day', () => {
  const log = scaledLog()
  expect(followUpsOf(log.file('id-1'))).toMatchObject([
    { afterDays: 30, on: '2026-12-31', fact: undefined },
    { afterDays: 90, on: '2027-03-01', fact: undefined },
  ])
  const file = log.file('id-1')
  const days = ['2026-12-30', '2026-12-31', '2027-01-29', '2027-01-30', '2027-03-01', '2027-03-31']
  expect(days.map((today) => dueOn(file, today))).toEqual([undefined, 30, 30, undefined, 90, undefined])
  log.today = '2026-12-31'
  record(log, held)
  expect(dueOn(log.file('id-1'), '2027-01-05')).toBeUndefined()
  expect(followUpsOf(scaledLog('stop').file('id-1'))).toEqual([])
})

test('R-DEC-03 a follow-up is held against the reading that was decided on, be another one in force by now', () => {
  const log = scaledLog()
  const decided = log.file('id-1').look?.value
  const correction = [{ date: day('2026-11-29'), arm: 'b', measure: 'successes', value: 190 }]
  log.perform(gestures.recordCounts, { counts: correction }, 'id-1')
  log.perform(readingGestures.readResults, {}, 'id-1')
  const file = log.file('id-1')
  expect(file.look?.value.verdict).not.toBe(decided?.verdict)
  expect(file.decidedOn?.value).toEqual(decided)
  log.today = '2026-12-31'
  record(log, held)
  expect(log.file('id-1').followUps[0]?.value.planHash).toBe(decided?.planHash)
})

test('R-DEC-03 recording a follow-up again supersedes it; a new decision begins anew', () => {
  const log = scaledLog()
  log.today = '2026-12-31'
  record(log, worse)
  record(log, held)
  expect(log.file('id-1').followUps.map(({ value }) => value.outcome)).toEqual(['held'])
  log.perform(gestures.decideTest, { action: 'scale', reason: '', next: '', decidedBy: 'Bea' }, 'id-1')
  expect(log.file('id-1').followUps).toEqual([])
  expect(inspect(log.rows())).toEqual([])
})

test('R-DEC-03 a follow-up survives a backup, and a test that nobody decided has none', () => {
  const log = scaledLog()
  log.today = '2026-12-31'
  record(log, held)
  const restored = valueOf(readBackup(backupText(log.operations(), '2026-12-31T10:00:00.000Z')))
  expect(fold(restored.operations)).toEqual(log.rows())
  const open = countedLog()
  expect(
    open.attempt(
      readingGestures.recordFollowUp,
      { afterDays: 30, from: '', to: '', counted: { kind: 'level-only', measured: {} } },
      'id-1',
    ),
  ).toEqual({ ok: false, error: [{ kind: 'not-there', field: 'decision' }] })
})

test('two follow-ups of one day come from a merge and wait for a person; the next supersedes both', () => {
  const log = scaledLog()
  log.today = '2026-12-31'
  record(log, held)
  const rows = log.rows()
  const own = rows.find(({ type }) => type === 'followUp')
  if (own?.type !== 'followUp') throw new Error('recorded')
  expect(inspect([...rows, { ...own, id: 'z' }])).toEqual([
    { level: 'warning', kind: 'two-standing', type: 'followUp', id: 'z' },
  ])
  log.today = '2027-03-01'
  record(log, held, 90)
  expect(inspect(log.rows())).toEqual([])
  const text = own.fields.text?.replace('"version":1', '"version":7') ?? ''
  expect(
    inspect([...rows.filter((row) => row !== own), { ...own, fields: { ...own.fields, text } }]),
  ).toEqual([{ level: 'error', kind: 'unreadable-fact', type: 'followUp', id: own.id }])
})

test('R-LES-03 a lesson that a follow-up contradicts is to be looked at, until it is written again', () => {
  const log = scaledLog()
  log.perform(gestures.closeTest, { takeaway: 'A delivery date brings orders' }, 'id-1')
  const review = () => lessonReview(log.file('id-1'), day(log.today))
  log.today = '2026-12-31'
  record(log, held)
  expect(review()).toBe('current')
  log.today = '2027-03-01'
  record(log, worse, 90)
  expect(review()).toBe('to-review')
  log.perform(gestures.closeTest, { takeaway: 'A delivery date brings orders for a while' }, 'id-1')
  expect(review()).toBe('current')
})

test('R-DEC-03 decisions against the advice are listed with what became of them', () => {
  const scaled = scaledLog()
  expect(overrides([scaled.file('id-1')])).toEqual({ advised: 1, against: [] })
  // Too little to show anything: the advice is to iterate.
  const log = countedLog({ threshold: { relative: 0.9 } })
  log.perform(readingGestures.readResults, {}, 'id-1')
  log.today = '2026-12-01'
  const against = { action: 'scale', reason: 'Everybody asks for it', next: '', decidedBy: 'Ada' } as const
  log.perform(gestures.decideTest, against, 'id-1')
  const later = () => overrides([log.file('id-1')]).against.map((entry) => entry.later)
  expect(later()).toEqual([{ kind: 'not-known' }])
  log.today = '2027-03-01'
  record(log, worse, 90)
  expect(later()).toEqual([{ kind: 'follow-up', outcome: 'reversed', afterDays: 90 }])
  expect(laterOutcome(log.file('id-1'))?.value.afterDays).toBe(90)
  const child = { ...scaled.file('id-1') }
  const parent = scaledLog('stop').file('id-1')
  const derived = { ...child, experiment: { ...child.experiment, id: 'child', parent: 'id-1' } }
  expect(overrides([parent, derived])).toMatchObject({
    advised: 2,
    against: [
      {
        decision: { action: 'stop' },
        later: { kind: 'iteration', file: { experiment: { id: 'child' } }, reading: { verdict: 'met' } },
      },
    ],
  })
})
