import { stampsTooFarAhead, upcast } from '@cimento/core/journal'
import type { Upcaster } from '@cimento/core/journal'
import { notebookJournal, oldOperation, operationsArbitrary, titleOperation } from '@cimento/testkit'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

const { upcasters, modelVersion } = notebookJournal
const split: Upcaster = (change) => [change, { ...change, type: 'copy' }]
const dropCopies: Upcaster = (change) => (change.type === 'copy' ? [] : [change])

test('an operation of an older model is read as one of the current model', () => {
  const old = oldOperation(1, 'a', 'Free shipping')
  expect(upcast(old, upcasters, modelVersion)).toEqual({
    ok: true,
    value: {
      id: '000000000000001-00000-a',
      model: 1,
      action: 'rename',
      changes: [{ type: 'experiment', id: 'e1', set: { title: 'Free shipping' } }],
    },
  })
  expect(old).toMatchObject({ model: 0, changes: [{ set: { name: 'Free shipping' } }, { type: 'draft' }] })
})

test('versions are crossed one by one, and a change may become several or none', () => {
  expect(upcast(oldOperation(1, 'a', 'A'), [...upcasters, split, dropCopies], 2)).toMatchObject({
    value: { model: 2, changes: [{ type: 'experiment', set: { title: 'A' } }, { type: 'copy' }] },
  })
  expect(upcast(oldOperation(1, 'a', 'A'), [...upcasters, split, dropCopies], 3)).toMatchObject({
    value: { model: 3, changes: [{ type: 'experiment', set: { title: 'A' } }] },
  })
})

test('an operation of the current model stays as it is', () => {
  fc.assert(
    fc.property(operationsArbitrary, (operations) => {
      for (const operation of operations) {
        expect(upcast(operation, upcasters, modelVersion)).toEqual({ ok: true, value: operation })
      }
    }),
  )
})

test('an operation of a newer model is refused', () => {
  expect(upcast({ ...titleOperation(1, 'a', 'A'), model: 2 }, upcasters, modelVersion)).toEqual({
    ok: false,
    error: { kind: 'newer-model', id: '000000000000001-00000-a', model: 2 },
  })
})

test('a missing upcaster is a mistake of the program', () => {
  expect(() => upcast(oldOperation(1, 'a', 'A'), [], 1)).toThrow('no upcaster leads from model version 0')
})

test('stamps more than 24 hours ahead are found, to the millisecond', () => {
  const nowMs = 1_000_000
  // 24 h are 86,400,000 ms.
  const operations = [
    titleOperation(87_400_001, 'a', 'too far'),
    titleOperation(87_400_000, 'a', 'just tolerated'),
    titleOperation(0, 'a', 'long ago'),
  ]
  expect(stampsTooFarAhead(operations, nowMs)).toEqual(['000000087400001-00000-a'])
})
