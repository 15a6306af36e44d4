import { sha256 } from '@cimento/core'
import type { Row } from '@cimento/core/journal'
import { gestures, inspect, readingGestures } from '@cimento/core/workspace'
import type { Cimento } from '@cimento/core/workspace'
import { countedLog } from '@cimento/testkit'
import { expect, test } from 'vitest'

function rowsOfARead() {
  const log = countedLog()
  log.perform(readingGestures.readResults, {}, 'id-1')
  log.perform(gestures.decideTest, { action: 'scale', reason: '', next: '', decidedBy: 'Ada' }, 'id-1')
  log.perform(gestures.writeLesson, { learned: 'Something' }, 'id-1')
  log.perform(gestures.nameWorkspace, { name: 'Acme' })
  return log.rows()
}

/** The rows, those of one type with other fields. */
function withFields(type: Row<Cimento>['type'], fields: object): readonly Row<Cimento>[] {
  return rowsOfARead().map((row) =>
    row.type === type ? ({ ...row, fields: { ...row.fields, ...fields } } as Row<Cimento>) : row,
  )
}

const kindsOf = (rows: readonly Row<Cimento>[]) =>
  inspect(rows).map(({ level, kind, type }) => `${level} ${kind} ${type}`)

test('what actions wrote has no findings', () => {
  expect(inspect(rowsOfARead())).toEqual([])
})

test('rows of an experiment that is not there are errors', () => {
  const rows = rowsOfARead().filter(({ type }) => type !== 'experiment')
  expect(kindsOf(rows).toSorted()).toEqual(
    ['decision', 'lesson', 'look', 'plan', 'series'].map((type) => `error missing-experiment ${type}`),
  )
})

test.each([
  ['plan', { hash: 'f'.repeat(64) }, 'error plan-altered plan'],
  ['plan', { text: '{"version":1}' }, 'error plan-altered plan'],
  ['plan', { text: '{"version":1}', hash: sha256('{"version":1}') }, 'error unreadable-fact plan'],
  ['look', { text: '{' }, 'error unreadable-fact look'],
  ['look', { text: '{"version":1}' }, 'error unreadable-fact look'],
  ['decision', { text: '{"version":1}' }, 'error unreadable-fact decision'],
  ['decision', { text: '{"version":7}' }, 'error unreadable-fact decision'],
  ['decision', { supersedes: ['nobody'] }, 'warning unknown-superseded decision'],
] as const)('a %s with %j is found', (type, fields, finding) => {
  expect(kindsOf(withFields(type, fields))).toEqual([finding])
})

test('a decision rests on a plan that was locked before it and on a reading that is there', () => {
  const rows = rowsOfARead()
  expect(kindsOf(rows.filter(({ type }) => type !== 'look'))).toEqual(['error missing-look decision'])
  const later = rows.map((row) =>
    row.type === 'plan' ? { ...row, stamps: { ...row.stamps, text: '999999999999999-00000-a' } } : row,
  ) as readonly Row<Cimento>[]
  expect(kindsOf(later)).toEqual(['error missing-plan decision'])
})

test('two decisions that both stand come from a merge and wait for a person', () => {
  const rows = rowsOfARead()
  const decision = rows.find(({ type }) => type === 'decision')
  if (!decision) throw new Error('decided')
  expect(inspect([...rows, { ...decision, id: 'z' }])).toEqual([
    { level: 'warning', kind: 'two-standing', type: 'decision', id: 'z' },
  ])
})
