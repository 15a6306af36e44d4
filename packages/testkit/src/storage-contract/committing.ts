import { invert } from '@cimento/core/journal'
import type { ActionContext, Scope } from '@cimento/storage'
import { describe, expect, test } from 'vitest'
import { testCapabilities, testNowMs } from '../test-capabilities.ts'
import { valueOf } from '../value-of.ts'
import { addOne, change, fill, rename } from './gestures.ts'
import { contentOf, titleIn } from './reading-stores.ts'
import { opener } from './opener.ts'
import type { OpenStore } from './opener.ts'

const dayMs = 86_400_000

export function contractOfCommitting(adapter: string, createDatabase: () => OpenStore): void {
  const openOne = opener(createDatabase)

  describe(`${adapter}: committing`, () => {
    test('a commit writes one operation, its rows and the head, and answers with all three', async () => {
      const store = await openOne()
      const first = valueOf(await store.commit(rename('Old')))
      const receipt = valueOf(await store.commit(rename('New')))
      const operation = {
        id: '001793440800000-00001-a1',
        model: 1,
        action: 'rename',
        changes: [{ type: 'experiment', id: 'e1', set: { title: 'New' } }],
      }
      expect(receipt.operation).toEqual(operation)
      expect(receipt.before).toEqual(first.after)
      expect(receipt.after).toEqual([
        { type: 'experiment', id: 'e1', fields: { title: 'New' }, stamps: { title: operation.id } },
      ])
      expect(receipt.head).toMatchObject({ count: 2, last: operation.id, model: 1, revision: 3 })
      expect(valueOf(await store.operations())).toEqual([first.operation, operation])
      expect(valueOf(await store.row('experiment', 'e1'))).toEqual(receipt.after[0])
      expect(valueOf(await store.head())).toEqual(receipt.head)
    })

    test('what a commit answers is enough to undo it', async () => {
      const store = await openOne()
      valueOf(await store.commit(rename('Old')))
      const { operation, before, after } = valueOf(await store.commit(rename('New')))
      if (operation === null) throw new Error('nothing written')
      valueOf(await store.commit(change('undo', () => invert(operation, before, after))))
      expect(await titleIn(store)).toBe('Old')
    })

    test('an action knows the moment, the day of the place and new ids, all from outside', async () => {
      const seen: ActionContext[] = []
      const store = await openOne()
      await store.commit(
        change('look', (_, context) => {
          seen.push(context)
          return [{ type: 'remark', id: context.newId(), set: { text: 'x' } }]
        }),
      )
      expect(seen).toMatchObject([{ today: '2026-10-31', now: '2026-10-31T10:00:00.000Z' }])
      expect(valueOf(await store.row('remark', 'a-1'))?.fields).toEqual({ text: 'x' })
    })

    test('an action reads its experiments with all that belongs to them, or everything but heavy rows', async () => {
      const store = await openOne()
      await fill(store)
      const read = async (scope: Scope) => {
        let seen: readonly string[] = []
        await store.commit(
          change(
            'read',
            (rows) => {
              seen = rows.map(({ type, id }) => `${type} ${id}`).toSorted()
              return []
            },
            scope,
          ),
        )
        return seen
      }
      expect(await read({ kind: 'experiment', id: 'e1' })).toEqual([
        'experiment e1',
        'remark r1',
        'series e1',
      ])
      expect(await read({ kind: 'experiment', id: 'e9' })).toEqual([])
      expect(await read({ kind: 'experiments', ids: ['e2', 'e1', 'e1'] })).toEqual([
        'experiment e1',
        'experiment e2',
        'remark r1',
        'remark r2',
        'series e1',
      ])
      expect(await read({ kind: 'all' })).toEqual([
        'experiment e1',
        'experiment e2',
        'remark r1',
        'remark r2',
      ])
    })

    test('an action that refuses writes nothing and its error comes back', async () => {
      const store = await openOne()
      const before = await contentOf(store)
      const refused = await store.commit({
        ...rename('New'),
        action: () => ({ ok: false, error: { kind: 'refused' } }),
      })
      expect(refused).toEqual({ ok: false, error: { kind: 'refused' } })
      expect(await contentOf(store)).toEqual(before)
    })

    test('an action that throws writes nothing, its error goes on, and the store works on', async () => {
      const store = await openOne()
      const before = await contentOf(store)
      const mistake = new TypeError('a mistake')
      const broken = change('break', () => {
        throw mistake
      })
      await expect(store.commit(broken)).rejects.toBe(mistake)
      expect(await contentOf(store)).toEqual(before)
      expect(await store.commit(rename('New'))).toMatchObject({ ok: true })
    })

    test('an action without changes writes nothing', async () => {
      const store = await openOne()
      const before = await contentOf(store)
      expect(valueOf(await store.commit(change('nothing', () => [])))).toMatchObject({
        operation: null,
        before: [],
        after: [],
      })
      expect(await contentOf(store)).toEqual(before)
    })

    test('an action that sets one field twice is a mistake of the program', async () => {
      const store = await openOne()
      const twice = change('twice', () => [
        { type: 'experiment', id: 'e1', set: { title: 'A' } },
        { type: 'experiment', id: 'e1', set: { title: 'B' } },
      ])
      await expect(store.commit(twice)).rejects.toThrow('an action sets a field once')
      expect(valueOf(await store.operations())).toEqual([])
    })

    test('one operation may change several fields of one row in several changes', async () => {
      const store = await openOne()
      const receipt = valueOf(
        await store.commit(
          change('both', () => [
            { type: 'experiment', id: 'e1', set: { title: 'A' } },
            { type: 'experiment', id: 'e1', set: { owner: 'Ada' } },
          ]),
        ),
      )
      expect(receipt.after.map(({ fields }) => fields)).toEqual([{ title: 'A', owner: 'Ada' }])
    })

    test('two tabs committing at once lose nothing and never make the same stamp', async () => {
      const open = createDatabase()
      const tabs = [await openOne(testCapabilities('a'), open), await openOne(testCapabilities('b'), open)]
      const commits = tabs.flatMap((tab) => Array.from({ length: 100 }, () => tab.commit(addOne)))
      const receipts = (await Promise.all(commits)).map(valueOf)

      expect(new Set(receipts.map(({ operation }) => operation?.id)).size).toBe(200)
      for (const tab of tabs) {
        expect(valueOf(await tab.row('series', 'e1'))?.fields).toEqual({ 'cell-0': 200 })
        expect(valueOf(await tab.operations())).toHaveLength(200)
        expect(valueOf(await tab.head())).toMatchObject({ count: 200, revision: 201 })
      }
    })

    test('stamps go on when the clock goes back', async () => {
      let nowMs = testNowMs
      const store = await openOne(testCapabilities('a', () => nowMs))
      await store.commit(rename('Before'))
      nowMs -= dayMs
      await store.commit(rename('After'))
      expect(await titleIn(store)).toBe('After')
    })
  })
}
