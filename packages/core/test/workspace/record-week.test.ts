import { fold, rowKey } from '@cimento/core/journal'
import { gestures, type Count, type WeekInput } from '@cimento/core/workspace'
import { countsOn, day, memoryLog, readyDraft, type MemoryLog } from '@cimento/testkit'
import { expect, test } from 'vitest'

/** Three started tests, `id-1`, `id-3` and `id-5`: each start takes an id for its plan. The last is a cost. */
function threeTests(): MemoryLog {
  const log = memoryLog('2026-10-30')
  for (const id of ids) {
    log.perform(gestures.createIdea, { title: `Test ${id}` })
    const cost = {
      kpiKind: 'cost',
      kind: 'delivery',
      direction: 'lower',
      baseline: 50,
      unitsPerDay: 400,
    } as const
    log.perform(gestures.editExperiment, { ...readyDraft, ...(id === 'id-5' && cost) }, id)
    log.perform(gestures.startTest, {}, id)
  }
  log.today = '2026-11-16'
  return log
}

const ids = ['id-1', 'id-3', 'id-5'] as const
const visits = countsOn('2026-11-09', { a: [100, 4], b: [90, 5] })
const costs: readonly Count[] = [
  { date: day('2026-11-09'), arm: 'a', measure: 'spend', value: 120.5 },
  { date: day('2026-11-09'), arm: 'a', measure: 'successes', value: 2.5 },
]
const week: WeekInput = {
  tests: [
    { experiment: 'id-1', counts: visits },
    { experiment: 'id-3', counts: visits },
    { experiment: 'id-5', counts: costs },
  ],
  names: [{ name: 'reel b', experiment: 'id-3', arm: 'b' }],
  columns: [{ name: 'importo', experiment: 'id-5', measure: 'spend' }],
}

test('R-RUN-06 P68 three tests are counted and what was told is kept, in one operation', () => {
  const log = threeTests()
  const before = log.operations().length
  log.perform(gestures.recordWeek, week, ids)
  expect(log.operations()).toHaveLength(before + 1)
  expect(log.operations().at(-1)?.action).toBe('record-week')
  expect(seriesOf(log, 'id-1')).toMatchObject({ '2026-11-09/b/units/main': 90 })
  expect(seriesOf(log, 'id-3')).toMatchObject({ '2026-11-09/a/successes/main': 4 })
  expect(seriesOf(log, 'id-5')).toEqual({
    '2026-11-09/a/spend/main': 120.5,
    '2026-11-09/a/successes/main': 2.5,
  })
  expect(log.file('id-3').experiment.pasteNames).toEqual([{ name: 'reel b', arm: 'b' }])
  expect(log.file('id-5').experiment.pasteColumns).toEqual([{ name: 'importo', measure: 'spend' }])
})

test('R-RUN-06 one impossible count, and nothing of any test is written; every issue names its test', () => {
  const log = threeTests()
  const tooMany = countsOn('2026-11-09', { a: [4, 100] })
  const tests = [
    { experiment: 'id-1', counts: visits },
    { experiment: 'id-3', counts: tooMany },
    { experiment: 'gone', counts: visits },
  ]
  const result = log.attempt(gestures.recordWeek, { ...week, tests }, ids)
  expect(result).toMatchObject({
    ok: false,
    error: [
      { experiment: 'id-3', issue: { kind: 'more-events-than-units', value: 100, units: 4 } },
      { experiment: 'gone', issue: { kind: 'not-there', field: 'experiment' } },
    ],
  })
  expect(seriesOf(log, 'id-1')).toBeUndefined()
})

test('R-RUN-06 one undo takes back the counts of all tests and what was told; a redo brings them again', () => {
  const log = threeTests()
  log.perform(gestures.recordWeek, { ...week, names: [], columns: [] }, ids)
  const second = countsOn('2026-11-09', { a: [200, 8], b: [90, 5] })
  log.perform(
    gestures.recordWeek,
    { ...week, tests: [{ experiment: 'id-1', counts: second }, ...week.tests.slice(1)] },
    ids,
  )
  log.perform(gestures.undo, last(log), ids)
  expect(seriesOf(log, 'id-1')).toMatchObject({ '2026-11-09/a/units/main': 100 })
  expect(seriesOf(log, 'id-5')).toMatchObject({ '2026-11-09/a/spend/main': 120.5 })
  expect(log.file('id-3').experiment.pasteNames).toEqual([])
  expect(log.file('id-5').experiment.pasteColumns).toEqual([])
  log.perform(gestures.redo, last(log), ids)
  expect(seriesOf(log, 'id-1')).toMatchObject({ '2026-11-09/a/units/main': 200 })
  expect(log.file('id-3').experiment.pasteNames).toEqual([{ name: 'reel b', arm: 'b' }])
})

test('an undo of a week is refused whole where one of its tests no longer allows it', () => {
  const log = threeTests()
  const units = (value: number) => [{ date: day('2026-11-09'), arm: 'a', measure: 'units', value }]
  const tests = (value: number) => ({
    tests: [
      { experiment: 'id-1', counts: units(value) },
      { experiment: 'id-3', counts: units(value) },
    ],
    names: [],
    columns: [],
  })
  log.perform(gestures.recordWeek, tests(5), ids)
  log.perform(gestures.recordWeek, tests(50), ids)
  const step = last(log)
  log.perform(
    gestures.recordCounts,
    { counts: [{ date: day('2026-11-09'), arm: 'a', measure: 'successes', value: 20 }] },
    'id-3',
  )
  expect(log.attempt(gestures.undo, step, ids)).toEqual({
    ok: false,
    error: [{ kind: 'not-allowed', action: 'record-week' }],
  })
})

test('a name leads to one version: told anew, the test that knew it forgets it', () => {
  const log = threeTests()
  const told = (experiment: string, arm: string) => ({
    tests: [],
    names: [{ name: 'reel b', experiment, arm }],
    columns: [],
  })
  log.perform(gestures.recordWeek, told('id-3', 'b'), ids)
  log.perform(gestures.recordWeek, told('id-1', 'a'), ids)
  expect(log.file('id-3').experiment.pasteNames).toEqual([])
  expect(log.file('id-1').experiment.pasteNames).toEqual([{ name: 'reel b', arm: 'a' }])
})

function seriesOf(log: MemoryLog, id: string) {
  return log.rows().find((row) => row.type === 'series' && row.id === id)?.fields
}

function last(log: MemoryLog) {
  const operation = log.operations().at(-1)
  if (!operation) throw new Error('nothing was done')
  const touched = new Set(operation.changes.map(rowKey))
  const before = fold(log.operations().slice(0, -1)).filter((row) => touched.has(rowKey(row)))
  return { operation, before, standIns: {} }
}
