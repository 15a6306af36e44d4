import * as fc from 'fast-check'
import { fold, headOf } from '@cimento/core/journal'
import { describe, expect, test } from 'vitest'
import { oldOperation, operationsArbitrary, titleOperation, withShuffled } from '../notebook.ts'
import { testNowMs } from '../test-capabilities.ts'
import { valueOf } from '../value-of.ts'
import { rename } from './gestures.ts'
import { contentOf, titleIn } from './reading-stores.ts'
import { opener } from './opener.ts'
import type { OpenStore } from './opener.ts'

const dayMs = 86_400_000

export function contractOfReceiving(adapter: string, createDatabase: () => OpenStore): void {
  const openOne = opener(createDatabase)

  describe(`${adapter}: receiving`, () => {
    test('R-KEEP-03 what arrives is folded in, in any order and any number of times', async () => {
      await fc.assert(
        fc.asyncProperty(
          withShuffled(operationsArbitrary),
          fc.nat(12),
          async ([operations, shuffled], cut) => {
            const store = await openOne()
            valueOf(await store.receive(shuffled.slice(0, cut)))
            const report = valueOf(await store.receive(shuffled))
            expect(report.known).toBe(Math.min(cut, shuffled.length))
            expect(report.added).toHaveLength(Math.max(0, shuffled.length - cut))

            const content = await contentOf(store)
            expect(content.operations).toEqual(operations.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
            expect(content.head).toMatchObject(headOf(operations))
            expect(content.rows).toEqual(fold(operations).filter(({ type }) => type !== 'series'))
            for (const { id, fields } of fold(operations).filter(({ type }) => type === 'series')) {
              expect(valueOf(await store.row('series', id))?.fields).toEqual(fields)
            }

            expect(valueOf(await store.receive(operations))).toMatchObject({
              added: [],
              known: operations.length,
            })
            expect(await contentOf(store)).toEqual(content)
          },
        ),
        { numRuns: 25 },
      )
    })

    test('an older operation that arrives late leaves newer values alone', async () => {
      const store = await openOne()
      await store.receive([titleOperation(2, 'b', 'Newer')])
      await store.receive([titleOperation(1, 'c', 'Older')])
      expect(await titleIn(store)).toBe('Newer')
    })

    test('commits come after everything received', async () => {
      const store = await openOne()
      await store.receive([titleOperation(testNowMs + dayMs, 'z', 'From a clock a day ahead')])
      await store.commit(rename('Mine'))
      expect(await titleIn(store)).toBe('Mine')
    })

    test.each([
      ['one stamp with two contents', titleOperation(1, 'b', 'Other'), { kind: 'same-id-other-content' }],
      [
        'an operation of a newer model',
        { ...titleOperation(3, 'b', 'Later'), model: 2 },
        { kind: 'newer-model', model: 2 },
      ],
      [
        'a stamp more than 24 hours ahead',
        titleOperation(testNowMs + dayMs + 1, 'b', 'Ahead'),
        { kind: 'stamps-too-far-ahead', stamps: ['001793527200001-00000-b'] },
      ],
    ])('%s is refused, and nothing of its company is kept', async (_, bad, error) => {
      const store = await openOne()
      await store.receive([titleOperation(1, 'b', 'Here')])
      const before = await contentOf(store)
      expect(await store.receive([titleOperation(2, 'b', 'Good'), bad])).toMatchObject({ ok: false, error })
      expect(await contentOf(store)).toEqual(before)
      expect(await store.replaceAll([titleOperation(1, 'b', 'Here'), bad])).toMatchObject({
        ok: false,
        error,
      })
      expect(await contentOf(store)).toEqual(before)
    })

    test('operations of an older model are read as of the current one and kept as they were written', async () => {
      const store = await openOne()
      const old = oldOperation(1, 'b', 'Free shipping')
      const report = valueOf(await store.receive([old]))
      expect(report.added).toEqual([titleOperation(1, 'b', 'Free shipping')])
      expect(await titleIn(store)).toBe('Free shipping')
      expect(valueOf(await store.history('e1'))).toEqual(report.added)
      expect(valueOf(await store.operations())).toEqual([old])
      expect(valueOf(await store.head()).hash).toBe(headOf([old]).hash)
    })
  })
}
