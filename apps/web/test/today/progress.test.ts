import { civilDate } from '@cimento/core'
import { cellKey, gestures, type Count } from '@cimento/core/workspace'
import { expect, test } from 'vitest'
import { progressOf } from '../../src/features/today/progress.ts'
import { memoryWorkspace } from '../support/memory-workspace.ts'

const day = (text: string) => {
  const date = civilDate(text)
  if (!date) throw new Error(`${text} is no date`)
  return date
}

/** Two weeks from Monday 9 November 2026, 200 people a day planned, counted on the first and the third day. */
async function startedTest() {
  const { perform, mirror } = await memoryWorkspace()
  const written = await perform(gestures.createIdea, '', { title: 'Delivery date' })
  const id = written.ok ? (written.written[0]?.id ?? '') : ''
  await perform(gestures.editExperiment, id, {
    change: 'Say the delivery date',
    segment: 'New visitors',
    kpiName: 'Order rate',
    threshold: { absolute: 0.1 },
    baseline: 0.3,
    unitsPerDay: 200,
    startsOn: day('2026-11-09'),
    durationDays: 14,
  })
  await perform(gestures.startTest, id, {})
  const counts = [day('2026-11-09'), day('2026-11-11')].flatMap((date): readonly Count[] =>
    ['a', 'b'].flatMap((arm) => [
      { date, arm, measure: 'units', value: 100 },
      { date, arm, measure: 'successes', value: arm === 'a' ? 30 : 60 },
    ]),
  )
  await perform(gestures.recordCounts, id, { counts })
  const file = mirror.snapshot().files[0]
  if (!file?.plan) throw new Error('the test has started')
  return { file, series: await mirror.series(id) }
}

test('P24 progress: the sample so far, the reading, and the days that lack counts up to yesterday', async () => {
  const { file, series } = await startedTest()
  // 4 cells of 100 people; 14 days of 200 were planned. The first weekly reading comes after seven days.
  expect(progressOf(file, series, day('2026-11-13'))).toEqual({
    due: false,
    readingOn: '2026-11-16',
    units: { collected: 400, planned: 2800 },
    missing: ['2026-11-10', '2026-11-12'],
    unhealthy: false,
    isAlarming: false,
  })
})

test('P24 days outside the plan lack nothing, and neither do running totals', async () => {
  const { file, series } = await startedTest()
  // The fifteenth day and those after it are not the test's: of its fourteen, two are counted.
  expect(progressOf(file, series, day('2026-12-31'))?.missing).toHaveLength(12)
  expect(progressOf(file, series, day('2026-12-31'))?.missing?.at(-1)).toBe('2026-11-22')
  expect(progressOf(file, series, day('2026-11-09'))?.missing).toEqual([])
  const totals = { ...file, experiment: { ...file.experiment, entry: 'cumulative' as const } }
  expect(progressOf(totals, series, day('2026-11-13'))?.missing).toBeUndefined()
})

test('P7 progress of a test that is due holds nothing that compares the versions', async () => {
  const { file, series } = await startedTest()
  const progress = progressOf(file, series, day('2026-11-23'))
  expect(Object.keys(progress ?? {})).toEqual([
    'due',
    'readingOn',
    'units',
    'missing',
    'unhealthy',
    'moneyGone',
    'isAlarming',
  ])
  expect(progress?.due).toBe(true)
})

test('of counts that cannot be true no sum is made', async () => {
  const { file, series } = await startedTest()
  const impossible = { ...series, [cellKey(day('2026-11-09'), 'a', 'successes')]: 101 }
  expect(progressOf(file, impossible, day('2026-11-13'))).toMatchObject({ units: undefined, missing: [] })
})
