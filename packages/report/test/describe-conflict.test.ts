import { fold, formatStamp, type Operation } from '@cimento/core/journal'
import { gestures, mergeLogs, modelVersion, type Cimento } from '@cimento/core/workspace'
import { describeConflict } from '@cimento/report'
import { fixedContext, startedLog, valueOf } from '@cimento/testkit'
import { expect, test } from 'vitest'

const nowMs = 1_796_119_200_000
type Log = readonly Operation<Cimento>[]

/** The operations of a started log up to its start. */
function planned(): Log {
  const operations = startedLog().operations()
  return operations.slice(
    0,
    operations.findIndex(({ action }) => action === 'start-test'),
  )
}

/** Starts the test on a log, after an edit of the plan, as another person would. */
function startedBy(actor: string, base: Log, set: Readonly<Record<string, unknown>>): Log {
  const at = (offset: number) => formatStamp({ milliseconds: 10_000 + offset, counter: 0, actor })
  const edited: Log = [
    ...base,
    {
      id: at(0),
      model: modelVersion,
      action: 'edit-experiment',
      changes: [{ type: 'experiment', id: 'id-1', set }],
    },
  ]
  const { read, action } = gestures.startTest
  const context = { ...fixedContext('2026-10-30'), newId: () => `${actor}-plan-of-the-test` }
  const changes = valueOf(action(read(fold(edited), 'id-1'), {}, context))
  return [...edited, { id: at(1), model: modelVersion, action: 'start-test', changes }]
}

function linesOf(mine: Log, theirs: Log) {
  const merged = mergeLogs(mine, theirs, nowMs)
  const conflict = (merged.ok ? merged.value.conflicts : []).find(({ kind }) => kind === 'fact')
  return (
    conflict &&
    describeConflict(
      conflict,
      'it',
      () => 'Un test',
      (id) => id,
    )
  )
}

test('R-KEEP-03 two locked plans are told apart by KPI, days and threshold', () => {
  const base = planned()
  const lines = linesOf(
    startedBy('anna', base, { threshold: { relative: 0.1 } }),
    startedBy('bruno', base, { threshold: { relative: 0.2 } }),
  )
  expect(lines).toEqual({
    subject: 'Un test',
    field: 'Piano',
    mine: 'Order rate, dal 02/11/2026, 28 giorni, soglia +10%',
    theirs: 'Order rate, dal 02/11/2026, 28 giorni, soglia +20%',
  })
})

test('R-KEEP-03 plans that differ in what no line has room for have a name', () => {
  const base = planned()
  const lines = linesOf(
    startedBy('anna', base, { segment: 'New visitors' }),
    startedBy('bruno', base, { segment: 'Customers' }),
  )
  expect(lines?.mine).toMatch(/ \(anna-pla\)$/)
  expect(lines?.theirs).toMatch(/ \(bruno-pl\)$/)
})
