import { describe, expect, test, vi } from 'vitest'
import { titleOperation } from '../notebook.ts'
import { testCapabilities } from '../test-capabilities.ts'
import { valueOf } from '../value-of.ts'
import { addOne, change, fill, rename } from './gestures.ts'
import { opener } from './opener.ts'
import type { OpenStore } from './opener.ts'

export function contractOfReading(adapter: string, createDatabase: () => OpenStore): void {
  const openOne = opener(createDatabase)

  describe(`${adapter}: reading`, () => {
    test('rowsSince gives all rows at first and then only what was written since', async () => {
      const store = await openOne()
      await fill(store)
      const first = valueOf(await store.rowsSince(0))
      expect(first.complete).toBe(true)
      expect(first.rows.map(({ id }) => id).toSorted()).toEqual(['e1', 'e2', 'r1', 'r2'])
      expect(valueOf(await store.rowsSince(first.head.revision))).toEqual({
        ...first,
        rows: [],
        complete: false,
      })

      await store.commit(rename('New', 'e2'))
      const next = valueOf(await store.rowsSince(first.head.revision))
      expect(next.rows.map(({ id, fields }) => [id, fields])).toEqual([['e2', { title: 'New' }]])
      expect(next.head.revision).toBe(first.head.revision + 1)
      expect(valueOf(await store.rowsSince(0)).rows).toEqual(
        expect.arrayContaining(first.rows.filter(({ id }) => id !== 'e2')),
      )
    })

    test('rowsSince moves on when only heavy rows were written, without reading them', async () => {
      const store = await openOne()
      const { revision } = valueOf(await store.head())
      await store.commit(addOne)
      expect(valueOf(await store.rowsSince(revision))).toMatchObject({
        rows: [],
        head: { revision: revision + 1 },
      })
      expect(valueOf(await store.row('series', 'e1'))?.fields).toEqual({ 'cell-0': 1 })
    })

    test('a row that is not there is undefined', async () => {
      const store = await openOne()
      await store.commit(rename('A'))
      expect(await store.row('experiment', 'e9')).toEqual({ ok: true, value: undefined })
      expect(await store.row('remark', 'e1')).toEqual({ ok: true, value: undefined })
    })

    test('the history of an experiment holds what belongs to it, in order, and nothing else', async () => {
      const store = await openOne()
      await fill(store)
      await store.commit(change('correct', () => [{ type: 'remark', id: 'r1', set: { text: 'new' } }]))
      await store.commit(rename('New'))
      const history = valueOf(await store.history('e1'))
      expect(history.map(({ action }) => action)).toEqual(['create', 'correct', 'rename'])
      expect(valueOf(await store.history('e9'))).toEqual([])
    })

    test('watching tells of every writing, in this tab and in others, until stopped', async () => {
      const open = createDatabase()
      const [here, there] = [
        await openOne(testCapabilities('a'), open),
        await openOne(testCapabilities('b'), open),
      ]
      const seen: number[] = []
      const told = vi.fn<(revision: number) => void>()
      const stop = here.watch((revision) => seen.push(revision))
      here.watch(told)

      await here.commit(rename('Here'))
      await there.commit(rename('There'))
      await vi.waitFor(() => expect(seen).toEqual([2, 3]))
      stop()
      await here.commit(change('nothing', () => []))
      await here.receive([titleOperation(1, 'c', 'Received')])
      await there.replaceAll([])
      await vi.waitFor(() => expect(told.mock.calls).toEqual([[2], [3], [4], [5]]))
      expect(seen).toEqual([2, 3])
    })
  })
}
