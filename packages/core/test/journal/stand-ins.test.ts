import { fold, formatStamp, invert, standInsOf, withoutStandIns } from '@cimento/core/journal'
import type { Operation, Row, StandIns } from '@cimento/core/journal'
import { operationsArbitrary } from '@cimento/testkit'
import type { Notebook } from '@cimento/testkit'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

const stamp = (milliseconds: number) => formatStamp({ milliseconds, counter: 0, actor: 'later' })

test('undoing everything, the last first, gives every field its first value back', () => {
  fc.assert(
    fc.property(operationsArbitrary, (history) => {
      const ordered = history.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      let rows: readonly Row<Notebook>[] = fold(ordered)
      const standIns: StandIns = {}
      for (const [at, operation] of [...ordered.entries()].toReversed()) {
        const before = fold(ordered.slice(0, at))
        const changes = invert(operation, before, withoutStandIns(rows, standIns, operation.id))
        const undo: Operation<Notebook> = { ...operation, id: stamp(9_000_000 - at), changes }
        rows = fold([undo], rows)
        Object.assign(standIns, standInsOf(undo, before))
      }
      for (const row of rows) {
        for (const [field, value] of Object.entries(row.fields)) expect(value).toEqual(first(row, field))
      }
      function first({ type, id }: Row<Notebook>, field: string) {
        const change = ordered
          .flatMap(({ changes }) => changes)
          .find((candidate) => candidate.type === type && candidate.id === id && field in candidate.set)
        return new Map<string, unknown>(Object.entries(change?.set ?? {})).get(field)
      }
    }),
  )
})

test('what somebody else has written is nobody’s stand-in', () => {
  const rows = fold<Notebook>([
    {
      id: stamp(1),
      model: 1,
      action: 'edit',
      changes: [{ type: 'experiment', id: 'e', set: { title: 'A' } }],
    },
  ])
  expect(withoutStandIns(rows, { 'experiment/e/title@other': null }, stamp(2))).toEqual(rows)
})
