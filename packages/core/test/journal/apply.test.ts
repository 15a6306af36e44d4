import { apply, fold, formatStamp } from '@cimento/core/journal'
import type { Change, Row, Stamp } from '@cimento/core/journal'
import { operationsArbitrary, withShuffled } from '@cimento/testkit'
import type { Notebook } from '@cimento/testkit'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

type Step = { readonly change: Change<Notebook>; readonly stamp: Stamp }

/** Changes of one entity: apply handles one row. */
const steps: fc.Arbitrary<readonly Step[]> = operationsArbitrary.map((operations) =>
  operations
    .flatMap(({ id, changes }) => changes.map((change) => ({ change, stamp: id })))
    .filter(({ change }) => change.type === 'experiment' && change.id === 'e1'),
)
const applyAll = (given: readonly Step[], row?: Row<Notebook>) =>
  given.reduce<Row<Notebook> | undefined>((row, { change, stamp }) => apply(row, change, stamp), row)

test('the highest stamp wins, field by field', () => {
  const early = formatStamp({ milliseconds: 1, counter: 0, actor: 'a' })
  const late = formatStamp({ milliseconds: 2, counter: 0, actor: 'a' })
  const row = apply<Notebook>(
    apply(undefined, { type: 'experiment', id: 'e1', set: { title: 'New' } }, late),
    { type: 'experiment', id: 'e1', set: { title: 'Old', owner: 'Ada' } },
    early,
  )
  expect(row).toEqual({
    type: 'experiment',
    id: 'e1',
    fields: { title: 'New', owner: 'Ada' },
    stamps: { title: late, owner: early },
  })
})

test('apply is commutative and associative: any order gives the same row', () => {
  fc.assert(
    fc.property(withShuffled(steps), ([given, shuffled]) => {
      expect(applyAll(shuffled)).toEqual(applyAll(given))
    }),
  )
})

test('apply is idempotent: a change that arrives again changes nothing', () => {
  fc.assert(
    fc.property(steps, (given) => {
      expect(applyAll(given, applyAll(given))).toEqual(applyAll(given))
    }),
  )
})

test('apply leaves its arguments as they are', () => {
  const stamp = formatStamp({ milliseconds: 1, counter: 0, actor: 'a' })
  const row = Object.freeze({
    type: 'experiment' as const,
    id: 'e1',
    fields: Object.freeze({ title: 'Old' }),
    stamps: Object.freeze({ title: stamp }),
  })
  const change = Object.freeze({
    type: 'experiment' as const,
    id: 'e1',
    set: Object.freeze({ title: 'New' }),
  })
  apply<Notebook>(row, change, formatStamp({ milliseconds: 2, counter: 0, actor: 'a' }))
  expect(row.fields).toEqual({ title: 'Old' })
})

test('folding does not depend on the order of the operations', () => {
  fc.assert(
    fc.property(withShuffled(operationsArbitrary), ([given, shuffled]) => {
      expect(fold(shuffled)).toEqual(fold(given))
    }),
  )
})

test('folding in two steps is folding at once, and folding twice changes nothing', () => {
  fc.assert(
    fc.property(operationsArbitrary, fc.nat(12), (operations, cut) => {
      const whole = fold(operations)
      expect(fold(operations.slice(cut), fold(operations.slice(0, cut)))).toEqual(whole)
      expect(fold(operations, whole)).toEqual(whole)
    }),
  )
})

test('rows come sorted by type and id, untouched ones included', () => {
  const stamp = formatStamp({ milliseconds: 1, counter: 0, actor: 'a' })
  const untouched: Row<Notebook> = {
    type: 'experiment',
    id: 'e2',
    fields: { title: 'B' },
    stamps: { title: stamp },
  }
  const rows = fold<Notebook>(
    [
      {
        id: stamp,
        model: 1,
        action: 'note',
        changes: [
          { type: 'remark', id: 'r1', set: { text: 'x' } },
          { type: 'experiment', id: 'e1', set: { title: 'A' } },
        ],
      },
    ],
    [untouched],
  )
  expect(rows.map(({ type, id }) => `${type} ${id}`)).toEqual(['experiment e1', 'experiment e2', 'remark r1'])
})
