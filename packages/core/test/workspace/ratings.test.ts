import { answersOf, priorityScore } from '@cimento/core'
import { fold, formatStamp, merge, rowKey, type Change, type Operation } from '@cimento/core/journal'
import {
  backupText,
  caseFiles,
  everybody,
  gestures,
  modelVersion,
  readBackup,
  type Cimento,
  type RateInput,
  type UndoInput,
} from '@cimento/core/workspace'
import { countedLog, memoryLog, valueOf, type MemoryLog } from '@cimento/testkit'
import { expect, test } from 'vitest'

const inAll = { impact: 4, speed: 3, effort: 2 }

test('R-BACK-04 answers are kept one by one, whatever model asks them', () => {
  const log = ideaLog()
  rate(log, { rater: everybody, answers: inAll })
  rate(log, { rater: everybody, answers: { ease: 7, impact: 5 } })
  rate(log, { rater: ' Giulia ', answers: { impact: 2 } })
  expect(log.file('id-1').ratings).toEqual([
    { input: 'impact', rater: '', value: 5 },
    { input: 'speed', rater: '', value: 3 },
    { input: 'effort', rater: '', value: 2 },
    { input: 'ease', rater: '', value: 7 },
    { input: 'impact', rater: 'Giulia', value: 2 },
  ])
  rate(log, { rater: 'Giulia', answers: { impact: null } })
  rate(log, { rater: everybody, answers: { impact: 4 } })
  expect(priorityScore('impact-speed-effort', answersOf(log.file('id-1').ratings))).toEqual({
    kind: 'scored',
    score: 6,
  })
})

test('R-BACK-04 what answers no question is refused, and with it the whole gesture', () => {
  const log = ideaLog()
  const attempt = (input: RateInput, experiment = 'id-1') => log.attempt(gestures.rateTest, input, experiment)
  expect(attempt({ rater: '', answers: { impact: 6, speed: Number.NaN, effort: 1 } })).toEqual({
    ok: false,
    error: [
      { kind: 'invalid-value', field: 'impact' },
      { kind: 'invalid-value', field: 'speed' },
    ],
  })
  expect(attempt({ rater: 'x'.repeat(81), answers: inAll })).toMatchObject({
    error: [{ kind: 'rater-too-long', limit: 80 }],
  })
  expect(attempt({ rater: '', answers: inAll }, 'nobody')).toMatchObject({
    error: [{ kind: 'not-there', field: 'experiment' }],
  })
  expect(log.file('id-1').ratings).toEqual([])
})

test('P17 R-BACK-04 a score is taken back and given back', () => {
  const log = ideaLog()
  const creation = last(log)
  rate(log, { rater: everybody, answers: inAll })
  expect(log.attempt(gestures.undo, creation, 'id-1')).toMatchObject({
    error: [{ kind: 'changed-since' }],
  })
  rate(log, { rater: everybody, answers: { impact: 5 } })
  log.perform(gestures.undo, last(log), 'id-1')
  expect(answersOf(log.file('id-1').ratings)).toEqual(inAll)
  log.perform(gestures.redo, last(log), 'id-1')
  expect(answersOf(log.file('id-1').ratings)).toEqual({ ...inAll, impact: 5 })
})

test('R-BACK-04 two devices that answered offline keep both answers', () => {
  const shared = ideaLog().operations()
  const here = [...shared, answeredBy('ada', 'impact/', 4)]
  const there = [...shared, answeredBy('bea', 'speed/', 3)]
  const merged = fold(valueOf(merge(here, there)).operations)
  expect(caseFiles(merged)[0]?.ratings).toEqual([
    { input: 'impact', rater: '', value: 4 },
    { input: 'speed', rater: '', value: 3 },
  ])
})

test('R-BACK-04 a backup carries the answers; a cell that is no question is refused', () => {
  const log = ideaLog()
  rate(log, { rater: 'Ada/Bo', answers: { impact: 4 } })
  const restored = valueOf(readBackup(backupText(log.operations(), '2026-10-30T12:00:00.000Z')))
  expect(restored.operations).toEqual(log.operations())
  expect(log.file('id-1').ratings).toEqual([{ input: 'impact', rater: 'Ada/Bo', value: 4 }])
  for (const [cell, kind] of [
    ['cleverness/', 'invalid-operation'],
    ['impact', 'invalid-operation'],
    ['__proto__', 'forbidden-name'],
  ] as const)
    expect(
      readBackup(backupText([...log.operations(), answeredBy('ada', cell, 1)], '2026-10-30T12:00:00.000Z')),
    ).toEqual({
      ok: false,
      error: [expect.objectContaining({ kind })],
    })
})

test('R-BACK-04 a closed test may still be rated: it says nothing about the evidence', () => {
  const log = countedLog()
  rate(log, { rater: everybody, answers: inAll })
  expect(log.file('id-1').ratings).toHaveLength(3)
})

function ideaLog(): MemoryLog {
  const log = memoryLog('2026-10-30')
  log.perform(gestures.createIdea, { title: 'Delivery date' })
  return log
}

function rate(log: MemoryLog, input: RateInput) {
  log.perform(gestures.rateTest, input, 'id-1')
}

function answeredBy(actor: string, cell: string, value: number): Operation<Cimento> {
  const id = formatStamp({ milliseconds: 2e12, counter: 0, actor })
  return { id, model: modelVersion, action: 'rate-test', changes: [ratedAs(cell, value)] }
}

/** As a file may hold it: a cell is a text until it is checked. */
function ratedAs(cell: string, value: number): Change<Cimento> {
  return JSON.parse(`{"type":"ratings","id":"id-1","set":{"${cell}":${value}}}`) as Change<Cimento>
}

function last(log: MemoryLog): UndoInput {
  const operations = log.operations()
  const operation = operations.at(-1)
  if (!operation) throw new Error('nothing was written')
  const touched = new Set(operation.changes.map(rowKey))
  const before = fold<Cimento>(operations.slice(0, -1)).filter((row) => touched.has(rowKey(row)))
  return { operation, before, standIns: {} }
}
