import { fold, formatStamp, invert, tick } from '@cimento/core/journal'
import type { Operation, Row } from '@cimento/core/journal'
import { operationsArbitrary } from '@cimento/testkit'
import type { Notebook } from '@cimento/testkit'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

const stamp = (milliseconds: number) => formatStamp({ milliseconds, counter: 0, actor: 'a' })
const operation = (milliseconds: number, changes: Operation<Notebook>['changes']): Operation<Notebook> => ({
  id: stamp(milliseconds),
  model: 1,
  action: 'edit',
  changes,
})

test('undo gives back the former values of the fields that still stand', () => {
  const before = fold([operation(1, [{ type: 'experiment', id: 'e1', set: { title: 'Old', owner: null } }])])
  const edit = operation(2, [{ type: 'experiment', id: 'e1', set: { title: 'New', owner: 'Ada' } }])
  const later = operation(3, [{ type: 'experiment', id: 'e1', set: { title: 'Newest' } }])
  expect(invert(edit, before, fold([edit, later], before))).toEqual([
    { type: 'experiment', id: 'e1', set: { owner: null } },
  ])
})

test('undo after everything was written over has no changes', () => {
  const edit = operation(2, [{ type: 'experiment', id: 'e1', set: { title: 'New' } }])
  const later = operation(3, [{ type: 'experiment', id: 'e1', set: { title: 'Newest' } }])
  expect(invert(edit, [], fold([edit, later]))).toEqual([])
})

test('the model says what stands for a field that had no value', () => {
  const paste = operation(1, [
    { type: 'series', id: 'e1', set: { 'cell-1': 5 } },
    { type: 'experiment', id: 'e1', set: { title: 'A' } },
  ])
  const now = fold([paste])
  expect(invert(paste, [], now)).toEqual([])
  expect(invert(paste, [], now, (type) => (type === 'series' ? null : undefined))).toEqual([
    { type: 'series', id: 'e1', set: { 'cell-1': null } },
  ])
})

test('undo at once restores every field that had a value; later work stays; undo of the undo redoes', () => {
  fc.assert(
    fc.property(operationsArbitrary, operationsArbitrary, fc.nat(11), (history, later, position) => {
      const ordered = history.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      const target = ordered[position]
      fc.pre(target !== undefined)
      const before = fold(ordered.slice(0, position))
      const since = later.map((operation) => ({ ...operation, id: tick(operation.id, 1000, 'later') }))
      const now = fold([target, ...since], before)

      const undo = { ...target, id: stamp(5000), changes: invert(target, before, now) }
      const undone = fold([undo], now)
      for (const { type, id, set } of target.changes) {
        for (const field of Object.keys(set)) {
          const former = fieldOf(before, type, id, field)
          const current = fieldOf(now, type, id, field)
          const restored = current.stamp === target.id && former.value !== undefined
          expect(fieldOf(undone, type, id, field).value).toEqual(restored ? former.value : current.value)
        }
      }
      const redo = { ...undo, id: stamp(6000), changes: invert(undo, now, undone) }
      expect(values(fold([redo], undone))).toEqual(values(now))
    }),
  )
})

function fieldOf(rows: readonly Row<Notebook>[], type: string, id: string, field: string) {
  const row = rows.find((row) => row.type === type && row.id === id)
  const entry = (record: object) => new Map<string, unknown>(Object.entries(record)).get(field)
  return row === undefined ? {} : { value: entry(row.fields), stamp: entry(row.stamps) }
}

function values(rows: readonly Row<Notebook>[]) {
  return rows.map(({ type, id, fields }) => ({ type, id, fields }))
}
