import { emptyHead, extendHead, fold, headOf, merge } from '@cimento/core/journal'
import type { Operation } from '@cimento/core/journal'
import { operationsArbitrary, titleOperation, withShuffled } from '@cimento/testkit'
import type { Notebook } from '@cimento/testkit'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

type Journal = readonly Operation<Notebook>[]

/** Three copies of one company's journal, each with a part of it: they overlap. */
const copies = operationsArbitrary.chain((all) =>
  fc.tuple(fc.subarray([...all]), fc.subarray([...all]), fc.subarray([...all])),
)

function merged(a: Journal, b: Journal): Journal {
  const result = merge(a, b)
  if (!result.ok) throw new Error(result.error.kind)
  return result.value.operations
}

test('R-KEEP-03 merging is commutative, associative and idempotent', () => {
  fc.assert(
    fc.property(copies, ([a, b, c]) => {
      expect(merged(a, b)).toEqual(merged(b, a))
      expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)))
      expect(merged(merged(a, b), b)).toEqual(merged(a, b))
      // The fold of the union, whoever received what first.
      expect(fold([...a, ...b, ...c])).toEqual(fold(merged(c, merged(b, a))))
      expect(fold(c, fold(b, fold(a)))).toEqual(fold(merged(merged(a, b), c)))
    }),
    { numRuns: 1000 },
  )
})

test('merging lists what the second side adds', () => {
  const [one, two, three] = [
    titleOperation(1, 'a', 'A'),
    titleOperation(2, 'b', 'B'),
    titleOperation(3, 'a', 'C'),
  ]
  expect(merge([three, one], [two, one])).toEqual({
    ok: true,
    value: { operations: [one, two, three], added: [two] },
  })
})

test('one stamp with two contents is refused, by its lowest stamp, whichever side comes first', () => {
  const a = [titleOperation(2, 'a', 'A'), titleOperation(1, 'a', 'A')]
  const b = [titleOperation(1, 'a', 'B'), titleOperation(2, 'a', 'B')]
  const refusal = { ok: false, error: { kind: 'same-id-other-content', id: '000000000000001-00000-a' } }
  expect(merge(a, b)).toEqual(refusal)
  expect(merge(b, a)).toEqual(refusal)
  expect(merge([], [...a, ...b])).toEqual(refusal)
})

test('equal contents are equal whatever the order of their keys', () => {
  const { id, model, action, changes } = titleOperation(1, 'a', 'A')
  expect(merge([{ id, model, action, changes }], [{ changes, action, model, id }])).toMatchObject({
    ok: true,
    value: { added: [] },
  })
})

test('the head does not depend on the order of arrival, nor on the number of steps', () => {
  fc.assert(
    fc.property(withShuffled(operationsArbitrary), fc.nat(12), ([given, shuffled], cut) => {
      const head = headOf(given)
      expect(headOf(shuffled)).toEqual(head)
      expect(extendHead(headOf(given.slice(0, cut)), given.slice(cut))).toEqual(head)
    }),
  )
})

test('the head counts, keeps the last stamp, and mixes the hashes of canonical JSON', () => {
  // printf '%s' '{"action":"rename","changes":[{"id":"e1","set":{"title":"A"},"type":"experiment"}],
  // "id":"000000000000001-00000-a","model":1}' (on one line) | sha256sum
  const first = '3c2a7f94a36bbac87e52aeb43281c642cc9e977053aed21c217fe0d5e404b2e9'
  // The same for title B, milliseconds 2; the XOR of the two by Python.
  const both = '16baf068c7ce24c5ca928501ce751f4d96ac14bcd174bf31feb8dfbc946adb9e'
  const operations = [titleOperation(2, 'a', 'B'), titleOperation(1, 'a', 'A')]
  expect(headOf(operations.slice(1))).toEqual({ count: 1, last: '000000000000001-00000-a', hash: first })
  expect(headOf(operations)).toEqual({ count: 2, last: '000000000000002-00000-a', hash: both })
})

test('a changed, lost or added operation changes the head', () => {
  const operations = [titleOperation(1, 'a', 'A'), titleOperation(2, 'a', 'B')]
  const { hash } = headOf(operations)
  expect(headOf([titleOperation(1, 'a', 'A!'), titleOperation(2, 'a', 'B')]).hash).not.toBe(hash)
  expect(headOf(operations.slice(1)).hash).not.toBe(hash)
  expect(headOf([...operations, titleOperation(0, 'b', 'C')])).toMatchObject({
    count: 3,
    last: operations[1]?.id,
  })
})

test('an empty journal has a head without a last stamp', () => {
  expect(headOf([])).toEqual({ count: 0, hash: '0'.repeat(64) })
  expect(headOf([])).toEqual(emptyHead)
})
