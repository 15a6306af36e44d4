import { gestures, isTappable, talliesOf, type Series, type TappedMeasure } from '@cimento/core/workspace'
import { day, returnsGuardrail, startedLog, type MemoryLog } from '@cimento/testkit'
import { expect, test } from 'vitest'

const today = day('2026-11-10')

function standLog(draft = {}): MemoryLog {
  const log = startedLog(draft)
  log.today = today
  return log
}

const seriesOf = (log: MemoryLog): Series => log.rows().find((row) => row.type === 'series')?.fields ?? {}

const tap = (log: MemoryLog, arm: string, measure: TappedMeasure, step: 1 | -1 = 1) =>
  log.attempt(gestures.tapCount, { arm, measure, step }, 'id-1')

test('P34 a tap is one more in the row of today, whose other number is there as well', () => {
  const log = standLog()
  tap(log, 'a', 'units')
  tap(log, 'a', 'units')
  tap(log, 'a', 'successes')
  tap(log, 'b', 'units')
  expect(seriesOf(log)).toEqual({
    '2026-11-10/a/units/main': 2,
    '2026-11-10/a/successes/main': 1,
    '2026-11-10/b/units/main': 1,
    '2026-11-10/b/successes/main': 0,
  })
  expect(talliesOf(log.file('id-1'), seriesOf(log), today)).toEqual([
    { arm: 'a', units: 2, successes: 1 },
    { arm: 'b', units: 1, successes: 0 },
  ])
  // In the history they are counts, like those that are typed.
  expect(log.operations().at(-1)?.action).toBe('record-counts')
})

test('P34 taps add to what was typed meanwhile, and taking back the last one leaves the row blank', () => {
  const log = standLog()
  tap(log, 'a', 'units')
  tap(log, 'a', 'units', -1)
  expect(seriesOf(log)).toEqual({ '2026-11-10/a/units/main': null, '2026-11-10/a/successes/main': null })
  log.perform(
    gestures.recordCounts,
    { counts: [{ date: today, arm: 'a', measure: 'units', value: 40 }] },
    'id-1',
  )
  tap(log, 'a', 'units')
  expect(seriesOf(log)).toMatchObject({ '2026-11-10/a/units/main': 41 })
})

test('P34 of people, no event without its contact; of events that repeat, as many as come', () => {
  const people = standLog()
  expect(tap(people, 'b', 'successes')).toMatchObject({
    ok: false,
    error: [{ kind: 'more-events-than-units' }],
  })
  tap(people, 'b', 'units')
  expect(tap(people, 'b', 'successes').ok).toBe(true)
  expect(tap(people, 'b', 'units', -1)).toMatchObject({
    ok: false,
    error: [{ kind: 'more-events-than-units' }],
  })
  expect(tap(people, 'a', 'units', -1)).toMatchObject({ ok: false, error: [{ kind: 'negative' }] })
  const events = standLog({ kpiKind: 'rate', threshold: { relative: 0.5 }, baseline: 1 })
  expect(tap(events, 'b', 'successes').ok).toBe(true)
})

test('P34 of running totals the count of today begins at the last one', () => {
  const log = standLog({ entry: 'cumulative' })
  const counts = (['units', 'successes'] as const).map((measure, at) => ({
    date: day('2026-11-08'),
    arm: 'a',
    measure,
    value: [300, 12][at] ?? 0,
  }))
  log.perform(gestures.recordCounts, { counts }, 'id-1')
  tap(log, 'a', 'units')
  expect(seriesOf(log)).toMatchObject({
    '2026-11-10/a/units/main': 301,
    '2026-11-10/a/successes/main': 12,
  })
  expect(talliesOf(log.file('id-1'), seriesOf(log), today)[0]).toEqual({ arm: 'a', units: 1, successes: 0 })
  tap(log, 'a', 'units', -1)
  expect(seriesOf(log)).toMatchObject({ '2026-11-10/a/units/main': null })
})

test('P34 a test is counted with taps while it runs, where it counts people or events', () => {
  const file = standLog({ guardrails: [returnsGuardrail] }).file('id-1')
  expect(isTappable(file, today)).toBe(true)
  expect(isTappable(file, day('2026-11-01'))).toBe(false)
  expect(isTappable(file, day('2026-11-29'))).toBe(true)
  expect(isTappable(file, day('2026-11-30'))).toBe(false)
  const cost = standLog({ kpiKind: 'cost', direction: 'lower', valueUnit: '€', baseline: 20 }).file('id-1')
  expect(isTappable(cost, today)).toBe(false)
})

test('an unknown version is refused', () => {
  const refused = tap(standLog(), 'c', 'units')
  expect(refused.ok ? [] : refused.error.map(({ kind }) => kind)).toContain('unknown-column')
})
