import { gestures, mostCells, observationsOf } from '@cimento/core/workspace'
import type { Count, CountIssue, Draft, Series } from '@cimento/core/workspace'
import { addDays, assess, pendingLeads } from '@cimento/core'
import { countsOn, day, returnsGuardrail, startedLog, valueOf } from '@cimento/testkit'
import type { MemoryLog } from '@cimento/testkit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** On Friday 20 November 2026, in the third week of the test. */
function runningLog(draft: Partial<Draft> = {}): MemoryLog {
  const log = startedLog(draft)
  log.today = '2026-11-20'
  return log
}

function issuesOf(log: MemoryLog, counts: readonly Count[]): readonly CountIssue[] {
  const result = log.attempt(gestures.recordCounts, { counts }, 'id-1')
  return result.ok ? [] : (result.error as readonly CountIssue[])
}

const seriesOf = (log: MemoryLog): Series => {
  const row = log.rows().find(({ type }) => type === 'series')
  return row?.type === 'series' ? row.fields : {}
}
const count = (change: Partial<Count>): Count => ({
  date: day('2026-11-03'),
  arm: 'b',
  measure: 'units',
  value: 100,
  ...change,
})
const place = { date: '2026-11-03', arm: 'b', measure: 'units' }

test.each<readonly [Partial<Count>, object]>([
  [{ value: -1 }, { ...place, kind: 'negative', value: -1 }],
  [{ value: 1.5 }, { ...place, kind: 'not-whole', value: 1.5 }],
  [{ value: Number.NaN }, { ...place, kind: 'not-whole', value: Number.NaN }],
  [{ value: Infinity }, { ...place, kind: 'not-whole', value: Infinity }],
  [{ value: 1e12 + 1 }, { ...place, kind: 'not-whole', value: 1e12 + 1 }],
  [{ value: 2 ** 53 }, { ...place, kind: 'not-whole', value: 2 ** 53 }],
  [{ arm: 'c' }, { ...place, arm: 'c', kind: 'unknown-column', value: 100 }],
  [
    { arm: 'c', value: null },
    { ...place, arm: 'c', kind: 'unknown-column', value: null },
  ],
  [{ measure: 'returns' }, { ...place, measure: 'returns', kind: 'unknown-column', value: 100 }],
  [{ date: day('2026-11-21') }, { ...place, date: '2026-11-21', kind: 'future-date', limit: '2026-11-20' }],
  [{ date: day('2026-11-01') }, { ...place, date: '2026-11-01', kind: 'before-start', limit: '2026-11-02' }],
])('P14 %j is refused, with its day, version and measure', (change, issue) => {
  expect(issuesOf(runningLog(), [count(change)])).toEqual([issue])
})

test('P14 counts after the last day of the plan are refused', () => {
  const log = runningLog()
  log.today = '2026-12-05'
  expect(issuesOf(log, [count({ date: day('2026-11-30') })])).toEqual([
    { ...place, date: '2026-11-30', kind: 'after-end', limit: '2026-11-29' },
  ])
  expect(issuesOf(log, [count({ date: day('2026-11-29') })])).toEqual([])
})

test('P14 more events than people are refused, also against a number typed before', () => {
  const log = runningLog({ guardrails: [returnsGuardrail] })
  expect(issuesOf(log, countsOn('2026-11-03', { b: [100, 101] }))).toEqual([
    {
      kind: 'more-events-than-units',
      date: '2026-11-03',
      arm: 'b',
      measure: 'successes',
      value: 101,
      units: 100,
    },
  ])
  expect(issuesOf(log, countsOn('2026-11-03', { b: [100, 40] }))).toEqual([])
  expect(issuesOf(log, [count({ value: 39 })])).toEqual([
    {
      kind: 'more-events-than-units',
      date: '2026-11-03',
      arm: 'b',
      measure: 'successes',
      value: 40,
      units: 39,
    },
  ])
  expect(issuesOf(log, [count({ measure: 'returns', value: 200 })])).toEqual([
    {
      kind: 'more-events-than-units',
      date: '2026-11-03',
      arm: 'b',
      measure: 'returns',
      value: 200,
      units: 100,
    },
  ])
})

test('P14 a running total that falls is refused, whichever end of the fall is typed', () => {
  const log = runningLog({ entry: 'cumulative' })
  log.perform(gestures.recordCounts, { counts: countsOn('2026-11-08', { b: [400, 18] }) }, 'id-1')
  expect(issuesOf(log, countsOn('2026-11-15', { b: [399, 20] }))).toEqual([
    {
      kind: 'decreasing-total',
      date: '2026-11-15',
      arm: 'b',
      measure: 'units',
      value: 399,
      before: 400,
      beforeDate: '2026-11-08',
    },
  ])
  expect(issuesOf(log, countsOn('2026-11-05', { b: [401, 10] }))).toMatchObject([
    { kind: 'decreasing-total', date: '2026-11-08', value: 400, before: 401, beforeDate: '2026-11-05' },
  ])
  expect(issuesOf(log, countsOn('2026-11-15', { b: [400, 18] }))).toEqual([])
})

test('R-RUN-01 totals may rise by more events than people, who came before; a total itself may not hold more', () => {
  const log = runningLog({ entry: 'cumulative' })
  log.perform(gestures.recordCounts, { counts: countsOn('2026-11-08', { b: [400, 18] }) }, 'id-1')
  expect(issuesOf(log, countsOn('2026-11-09', { b: [405, 24] }))).toEqual([])
  expect(issuesOf(log, countsOn('2026-11-10', { b: [405, 406] }))).toEqual([
    {
      kind: 'more-events-than-units',
      date: '2026-11-10',
      arm: 'b',
      measure: 'successes',
      value: 406,
      units: 405,
    },
  ])
})

test('P14 typed day by day, a smaller number than the day before is no mistake', () => {
  const log = runningLog()
  expect(
    issuesOf(log, [...countsOn('2026-11-03', { b: [100, 9] }), ...countsOn('2026-11-04', { b: [50, 3] })]),
  ).toEqual([])
})

test('R-RUN-01 a blank is accepted anywhere, and is not zero', () => {
  const log = runningLog()
  expect(issuesOf(log, countsOn('2026-11-03', { b: [100, 9] }))).toEqual([])
  expect(issuesOf(log, [count({ value: null })])).toEqual([])
  expect(seriesOf(log)).toEqual({ '2026-11-03/b/units/main': null, '2026-11-03/b/successes/main': 9 })
})

test('P14 a gesture writes all its cells or none', () => {
  const log = runningLog()
  const before = log.operations()
  const issues = issuesOf(log, [
    ...countsOn('2026-11-03', { a: [100, 9], b: [100, 4] }),
    count({ value: -3 }),
    count({ arm: 'x' }),
  ])
  expect(issues.map(({ kind }) => kind)).toEqual(['negative', 'unknown-column'])
  expect(log.operations()).toEqual(before)
})

test('20,000 cells in one gesture are the most', () => {
  const log = runningLog()
  const many = Array.from({ length: mostCells + 1 }, (_, index) => count({ value: index }))
  expect(mostCells).toBe(20_000)
  expect(issuesOf(log, many)).toEqual([{ kind: 'too-many-cells', count: 20_001, most: 20_000 }])
  expect(issuesOf(log, many.slice(1))).toEqual([])
})

test('P14 whatever is accepted at the grid can be assessed', () => {
  const cells = fc.array(
    fc.record({
      date: fc.integer({ min: -1, max: 4 }).map((days) => addDays(day('2026-11-02'), days)),
      arm: fc.constantFrom('a', 'b'),
      measure: fc.constantFrom('units', 'successes'),
      value: fc.option(fc.integer({ min: -1, max: 40 }), { freq: 8 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  const entry = fc.constantFrom('daily' as const, 'cumulative' as const)
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 8 }), entry, (gesturesOfCells, mode) => {
      const log = runningLog({ entry: mode })
      for (const counts of gesturesOfCells) log.attempt(gestures.recordCounts, { counts }, 'id-1')
      const plan = log.file('id-1').plan?.value
      if (!plan) throw new Error('started')
      const observations = observationsOf(seriesOf(log), plan.plan, mode)
      valueOf(assess({ plan, looks: [], observations, today: '2026-11-30' }))
    }),
    { numRuns: 300 },
  )
})

describe('P14 leads that are kept or rejected later', () => {
  const qualifying: Partial<Draft> = { kpiKind: 'cost', direction: 'lower', qualified: true, baseline: 60 }
  const day2 = (leads: number, kept: number, rejected: number): readonly Count[] => [
    ...leadsOn('2026-11-03', 10, 4, 1),
    ...leadsOn('2026-11-04', leads, kept, rejected),
  ]

  test('a lead may be kept on a later day than its own', () => {
    // 12 leads until the second day, and 4 + 5 + 1 + 2 of them decided.
    expect(issuesOf(runningLog(qualifying), day2(2, 5, 2))).toEqual([])
  })

  test('more decided than came in is refused, with the day up to which it is so', () => {
    expect(issuesOf(runningLog(qualifying), day2(2, 6, 2))).toEqual([
      {
        kind: 'more-outcomes-than-leads',
        date: '2026-11-04',
        arm: 'b',
        measure: 'leads',
        leads: 12,
        outcomes: 13,
      },
    ])
  })

  test('of running totals each stands for itself', () => {
    const log = runningLog({ ...qualifying, entry: 'cumulative' })
    expect(issuesOf(log, [...leadsOn('2026-11-03', 10, 4, 1), ...leadsOn('2026-11-04', 12, 9, 3)])).toEqual(
      [],
    )
    expect(issuesOf(log, leadsOn('2026-11-05', 13, 10, 4))).toMatchObject([
      { kind: 'more-outcomes-than-leads', leads: 13, outcomes: 14 },
    ])
  })

  test('what nobody has decided yet is pending', () => {
    expect(pendingLeads({ leads: 12, successes: 5, rejected: 3 })).toBe(4)
    expect(pendingLeads({ spend: 100, successes: 5 })).toBeUndefined()
  })
})

function leadsOn(date: string, leads: number, kept: number, rejected: number): readonly Count[] {
  const values = { spend: 100, leads, successes: kept, rejected }
  return Object.entries(values).map(([measure, value]) => ({ date: day(date), arm: 'b', measure, value }))
}
