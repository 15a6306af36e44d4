import { stampParts } from '@cimento/core/journal'
import { describe, expect, test } from 'vitest'
import { titleOperation } from '../notebook.ts'
import { testCapabilities } from '../test-capabilities.ts'
import { valueOf } from '../value-of.ts'
import { fill, rename } from './gestures.ts'
import { contentOf } from './reading-stores.ts'
import { opener } from './opener.ts'
import type { OpenStore } from './opener.ts'

export function contractOfRestoring(adapter: string, createDatabase: () => OpenStore): void {
  const openOne = opener(createDatabase)

  describe(`${adapter}: restoring`, () => {
    test('R-KEEP-03 operations moved to another store leave the same journal and the same rows', async () => {
      const [source, target] = [await openOne(), await openOne(testCapabilities('b'))]
      await fill(source)
      await target.commit(rename('To be replaced', 'e9'))
      const operations = valueOf(await source.operations())
      valueOf(await target.replaceAll(operations.toReversed()))

      const [from, to] = [await contentOf(source), await contentOf(target)]
      expect(to.operations).toEqual(from.operations)
      expect(to.rows).toEqual(from.rows)
      expect({ ...to.head, revision: 0 }).toEqual({ ...from.head, revision: 0 })
      expect(await target.row('series', 'e1')).toEqual(await source.row('series', 'e1'))
    })

    test('readers from before a restore are told to forget all other rows', async () => {
      const store = await openOne()
      await fill(store)
      const { revision } = valueOf(await store.head())
      valueOf(await store.replaceAll([titleOperation(1, 'b', 'Restored')]))
      const since = valueOf(await store.rowsSince(revision))
      expect(since.complete).toBe(true)
      expect(since.rows.map(({ fields }) => fields)).toEqual([{ title: 'Restored' }])
    })

    test('after a restore the store writes as a new actor', async () => {
      const store = await openOne()
      const first = valueOf(await store.commit(rename('First')))
      await store.replaceAll([])
      const second = valueOf(await store.commit(rename('Second')))
      const actors = [first, second].map(({ operation }) => operation && stampParts(operation.id).actor)
      expect(actors).toEqual(['a1', 'a2'])
    })

    test('a restore that fails half-way leaves everything as it was', async () => {
      const capabilities = testCapabilities()
      let actorsLeft = 1
      const store = await openOne({
        ...capabilities,
        newActor: () => {
          if (actorsLeft === 0) throw new Error('no more actors')
          actorsLeft -= 1
          return capabilities.newActor()
        },
      })
      await fill(store)
      const before = await contentOf(store)
      await expect(store.replaceAll([titleOperation(1, 'b', 'Restored')])).rejects.toThrow('no more actors')
      expect(await contentOf(store)).toEqual(before)
      expect(await store.row('series', 'e1')).toMatchObject({ value: { fields: { 'cell-0': 7 } } })
    })
  })
}
