import { stampParts } from '@cimento/core/journal'
import type { Upcaster } from '@cimento/core/journal'
import type { Journal } from '@cimento/storage'
import { describe, expect, test, vi } from 'vitest'
import { notebookJournal, oldOperation, titleOperation } from '../notebook.ts'
import type { Notebook } from '../notebook.ts'
import { testCapabilities } from '../test-capabilities.ts'
import { valueOf } from '../value-of.ts'
import { rename } from './gestures.ts'
import { contentOf } from './reading-stores.ts'
import { opener } from './opener.ts'
import type { OpenStore } from './opener.ts'

const versionZero: Journal<Notebook> = { ...notebookJournal, modelVersion: 0, upcasters: [] }

export function contractOfOpening(adapter: string, createDatabase: () => OpenStore): void {
  const openOne = opener(createDatabase)

  describe(`${adapter}: opening and closing`, () => {
    test('what was written is there after opening again, and the actor is the same', async () => {
      const open = createDatabase()
      const first = await openOne(testCapabilities(), open)
      await first.commit(rename('Kept'))
      const before = await contentOf(first)
      first.close()
      const second = await openOne(testCapabilities('b'), open)
      expect(await contentOf(second)).toEqual(before)
      expect(valueOf(await second.commit(rename('Next'))).operation?.id).toBe('001793440800000-00001-a1')
    })

    test('a new model reads all rows anew and leaves the operations as they are', async () => {
      const open = createDatabase()
      const old = oldOperation(1, 'b', 'Free shipping')
      const before = valueOf(await open({ journal: versionZero, capabilities: testCapabilities() }))
      await before.receive([old])
      const { rows, head } = valueOf(await before.rowsSince(0))
      expect(rows.map(({ type }) => type)).toEqual(expect.arrayContaining(['experiment', 'draft']))

      const after = await openOne(testCapabilities('b'), open)
      const { revision } = head
      expect(valueOf(await after.rowsSince(revision))).toMatchObject({
        complete: true,
        rows: [{ type: 'experiment', fields: { title: 'Free shipping' } }],
        head: { ...head, model: 1, revision: revision + 1 },
      })
      expect(valueOf(await after.operations())).toEqual([old])
      const { operation } = valueOf(await after.commit(rename('New')))
      expect(operation && stampParts(operation.id).actor).toBe('a1')
    })

    test('a new model that cannot read an old change leaves everything as it was', async () => {
      const open = createDatabase()
      const before = valueOf(await open({ journal: versionZero, capabilities: testCapabilities() }))
      const changes = ['First', 'Second'].map((title, index) => oldOperation(index + 1, 'b', title))
      await before.receive(changes)
      const content = await contentOf(before)
      before.close()

      let read = 0
      const broken: Upcaster = (change) => {
        read += 1
        if (read === changes.length) throw new Error('a mistake of the new release')
        return [change]
      }
      const journal = { ...notebookJournal, upcasters: [broken] }
      await expect(open({ journal, capabilities: testCapabilities('b') })).rejects.toThrow('a mistake')
      const after = valueOf(await open({ journal: versionZero, capabilities: testCapabilities('c') }))
      expect(await contentOf(after)).toEqual(content)
    })

    test('a program older than the data touches nothing, opened before or after', async () => {
      const open = createDatabase()
      const stale = valueOf(await open({ journal: versionZero, capabilities: testCapabilities('b') }))
      const current = await openOne(testCapabilities(), open)
      await current.commit(rename('New'))
      const before = await contentOf(current)

      const refused = { ok: false, error: { kind: 'newer-database' } }
      expect(await stale.commit(rename('Stale'))).toEqual(refused)
      expect(await stale.receive([oldOperation(1, 'c', 'Stale')])).toEqual(refused)
      expect(await stale.replaceAll([])).toEqual(refused)
      expect(await stale.rowsSince(0)).toEqual(refused)
      expect(await open({ journal: versionZero, capabilities: testCapabilities('c') })).toEqual(refused)
      expect(await contentOf(current)).toEqual(before)
    })

    test('a closed store says so and leaves others open', async () => {
      const open = createDatabase()
      const closed = await openOne(testCapabilities('a'), open)
      const other = await openOne(testCapabilities('b'), open)
      const third = await openOne(testCapabilities('c'), open)
      const told = vi.fn<(revision: number) => void>()
      closed.watch(told)
      closed.close()
      const refused = { ok: false, error: { kind: 'closed' } }
      expect(await closed.commit(rename('Late'))).toEqual(refused)
      expect(await closed.receive([titleOperation(1, 'b', 'Late')])).toEqual(refused)
      expect(await closed.replaceAll([])).toEqual(refused)
      expect(await closed.rowsSince(0)).toEqual(refused)
      expect(await closed.row('experiment', 'e1')).toEqual(refused)
      expect(await closed.operations()).toEqual(refused)
      expect(await closed.history('e1')).toEqual(refused)
      expect(await closed.head()).toEqual(refused)
      const heard = new Promise((resolve) => third.watch(resolve))
      expect(await other.commit(rename('Open'))).toMatchObject({ ok: true })
      expect(await heard).toBe(2)
      expect(told).not.toHaveBeenCalled()
    })
  })
}
