import { fold, formatStamp, type Operation } from '@cimento/core/journal'
import {
  backupText,
  caseFiles,
  gestures,
  inspect,
  mergeLogs,
  modelVersion,
  readBackup,
  readingGestures,
  type Cimento,
  type MergeConflict,
} from '@cimento/core/workspace'
import { countedLog, fixedContext, memoryLog, valueOf } from '@cimento/testkit'
import { expect, test } from 'vitest'

const nowMs = 1_796_119_200_000
type Log = readonly Operation<Cimento>[]

/** What one person writes onto a log: each step an operation of theirs, after those that are there. */
function onto(base: Log, actor: string, atMs: number, changes: Operation<Cimento>['changes']): Log {
  const id = formatStamp({ milliseconds: atMs, counter: 0, actor })
  return [...base, { id, model: modelVersion, action: 'edit-experiment', changes }]
}

function readLog(): Log {
  const log = countedLog()
  log.perform(readingGestures.readResults, {}, 'id-1')
  return log.operations()
}

/** A decision made on a log, by the gesture itself. */
function decided(base: Log, actor: string, atMs: number, next: string): Log {
  const { read, action } = gestures.decideTest
  const context = { ...fixedContext('2026-11-30'), newId: () => `${actor}-decision` }
  const input = { action: 'scale', reason: '', next, decidedBy: actor } as const
  return onto(base, actor, atMs, valueOf(action(read(fold(base), 'id-1'), input, context)))
}

/** What was found 30 days after the decision on a log, by the gesture itself. */
function followedUp(base: Log, actor: string, atMs: number): Log {
  const { read, action } = readingGestures.recordFollowUp
  const context = { ...fixedContext('2026-12-31'), newId: () => `${actor}-follow-up` }
  const counted = { kind: 'level-only', measured: { units: 30_000, successes: 1200 } } as const
  const input = { afterDays: 30, from: '2026-12-03', to: '2026-12-30', counted } as const
  return onto(base, actor, atMs, valueOf(action(read(fold(base), 'id-1'), input, context)))
}

function resolved(
  merged: Log,
  conflicts: readonly MergeConflict[],
  chosen: 'mine' | 'theirs',
  newId: string,
): Log {
  const resolutions = conflicts.map((conflict) => ({ conflict, chosen }))
  const context = { ...fixedContext('2026-12-01'), newId: () => newId }
  return onto(merged, 'm', 5000, valueOf(gestures.resolveConflicts.action(null, { resolutions }, context)))
}

test('R-KEEP-03 a merge says what comes in, kind by kind, and adds every operation of the other side', () => {
  const mine = memoryLog('2026-11-30', 'b')
  mine.perform(gestures.createIdea, { title: 'Written here' })
  const merge = valueOf(mergeLogs(mine.operations(), readLog(), nowMs))
  expect(merge.added).toEqual(readLog())
  expect(merge.contents).toMatchObject({ experiments: 1, plans: 1, counts: 8, readings: 1, decisions: 0 })
  expect([merge.conflicts, merge.tooFarAhead, merge.heldBack]).toEqual([[], [], []])
})

test('R-KEEP-03 a choice between two values is an operation of its own, and both values stay in the history', () => {
  const base = readLog()
  const title = (text: string) => [{ type: 'experiment', id: 'id-1', set: { title: text } }] as const
  const mine = onto(base, 'b', 1000, title('Mine'))
  const theirs = onto(base, 'c', 2000, title('Theirs'))
  const merge = valueOf(mergeLogs(mine, theirs, nowMs))
  expect(merge.conflicts).toEqual([
    {
      kind: 'field',
      type: 'experiment',
      id: 'id-1',
      field: 'title',
      mine: 'Mine',
      theirs: 'Theirs',
      stands: 'theirs',
    },
  ])
  const after = resolved(merge.operations, merge.conflicts, 'mine', 'r')
  expect(caseFiles(fold(after))[0]?.experiment.title).toBe('Mine')
  expect(after.slice(0, -1)).toEqual(merge.operations)
  // Who takes what stands writes nothing.
  expect(resolved(merge.operations, merge.conflicts, 'theirs', 'r').at(-1)?.changes).toEqual([])
})

test('R-KEEP-03 two decisions on one test are a conflict; the chosen one is recorded again and supersedes both', () => {
  const base = readLog()
  const mine = decided(base, 'b', 1000, 'Everywhere')
  const theirs = decided(base, 'c', 2000, 'Only in Italy')
  const merge = valueOf(mergeLogs(mine, theirs, nowMs))
  expect(merge.conflicts).toMatchObject([
    {
      kind: 'fact',
      type: 'decision',
      experiment: 'id-1',
      stands: 'mine',
      mine: { id: 'b-decision' },
      theirs: { id: 'c-decision' },
    },
  ])
  const after = resolved(merge.operations, merge.conflicts, 'theirs', 'r-decision')
  expect(caseFiles(fold(after))[0]).toMatchObject({
    decision: { id: 'r-decision', value: { next: 'Only in Italy', decidedBy: 'c' } },
    standing: { decision: ['r-decision'] },
  })
  expect(inspect(fold(after))).toEqual([])
  expect(readBackup(backupText(after, '2026-12-01')).ok).toBe(true)
})

test('R-DEC-03 what was found after a decision still counts when that decision is chosen between two', () => {
  const base = readLog()
  const mine = followedUp(decided(base, 'b', 1000, 'Everywhere'), 'b', 1500)
  const theirs = decided(base, 'c', 2000, 'Only in Italy')
  const merge = valueOf(mergeLogs(mine, theirs, nowMs))
  const followUps = (chosen: 'mine' | 'theirs') =>
    caseFiles(fold(resolved(merge.operations, merge.conflicts, chosen, 'r-decision')))[0]?.followUps
  expect(followUps('mine')).toMatchObject([{ value: { decision: 'b-decision', afterDays: 30 } }])
  // It was found after another decision.
  expect(followUps('theirs')).toEqual([])
})

test('R-KEEP-03 an operation whose test has not arrived waits, and is taken when it has', () => {
  const idea = readLog().slice(0, 2)
  const later = readLog().slice(2)
  const early = valueOf(mergeLogs([], later, nowMs))
  expect(early.added).toEqual([])
  expect(early.heldBack[0]).toMatchObject({ finding: { kind: 'missing-experiment' } })
  expect(valueOf(mergeLogs(idea, later, nowMs)).added).toEqual(later)
})

test('R-KEEP-03 operations from the future are listed and not taken', () => {
  const tomorrow = onto([], 'c', nowMs + 25 * 3_600_000, [
    { type: 'workspace', id: 'workspace', set: { name: 'X' } },
  ])
  const merge = valueOf(mergeLogs(readLog(), tomorrow, nowMs))
  expect(merge.tooFarAhead).toEqual([tomorrow[0]?.id])
  expect(merge.operations).toEqual(readLog())
})

test('R-KEEP-03 one stamp with two contents merges nothing', () => {
  const name = (text: string) =>
    onto([], 'c', 1, [{ type: 'workspace', id: 'workspace', set: { name: text } }])
  expect(mergeLogs(name('A'), name('B'), nowMs)).toMatchObject({
    ok: false,
    error: { kind: 'same-id-other-content' },
  })
})
