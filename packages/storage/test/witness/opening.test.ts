// oxlint-disable-next-line import/no-unassigned-import -- installs IndexedDB as a global
import 'fake-indexeddb/auto'
import { instantOf } from '@cimento/core'
import { createMemoryDatabase, openMemoryStore, witnessOf } from '@cimento/storage'
import type { StorageError, Store, Witness } from '@cimento/storage'
import { openDexieStore, readStoredJournal } from '@cimento/storage/dexie'
import { notebookJournal, rename, testCapabilities, valueOf } from '@cimento/testkit'
import type { Notebook } from '@cimento/testkit'
import { expect, test, vi } from 'vitest'

const at = instantOf(1_795_435_200_000)
let databases = 0
const newName = () => `witnessed-${(databases += 1)}`
const open = (name: string, options: Partial<Parameters<typeof openDexieStore<Notebook>>[0]> = {}) =>
  openDexieStore<Notebook>({ name, journal: notebookJournal, capabilities: testCapabilities(), ...options })

/** A database in which an experiment was named once for each title, as its witness saw it. */
async function writtenWith(titles: readonly string[], name = newName()) {
  const store = valueOf(await open(name))
  for (const title of titles) await store.commit(rename(title))
  const witness = await witnessOfStore(store)
  store.close()
  return { name, witness }
}

async function witnessOfStore(store: Store<Notebook>): Promise<Witness> {
  return witnessOf(valueOf(await store.head()), at)
}

function remove(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.addEventListener('success', () => resolve())
    request.addEventListener('error', () => reject(request.error))
  })
}

async function names(): Promise<readonly (string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name)
}

test('R-KEEP-02 a database that is gone is not made anew', async () => {
  const { name, witness } = await writtenWith(['A', 'B'])
  await remove(name)
  expect(await open(name, { precautions: { witness } })).toEqual({ ok: false, error: { kind: 'lost' } })
  expect(await names()).not.toContain(name)
})

test('R-KEEP-02 a database that is gone is noticed where databases cannot be listed', async () => {
  const { name, witness } = await writtenWith(['A'])
  await remove(name)
  vi.spyOn(indexedDB, 'databases').mockResolvedValue([{ name }])
  const opened = await open(name, { precautions: { witness } })
  vi.restoreAllMocks()
  expect(opened).toEqual({ ok: false, error: { kind: 'lost' } })
  expect(valueOf(await readStoredJournal(name))).toEqual({ operations: [], head: undefined })
})

test('R-KEEP-02 a database that went back is not written to', async () => {
  const later = await writtenWith(['A', 'B', 'C'])
  const { name, witness } = await writtenWith(['A'])
  const before = await readStoredJournal(name)
  expect(await open(name, { precautions: { witness: later.witness } })).toEqual({
    ok: false,
    error: { kind: 'older' },
  })
  expect(await readStoredJournal(name)).toEqual(before)
  expect(await open(name, { precautions: { witness } })).toMatchObject({ ok: true })
})

test('R-KEEP-02 an accepted loss stays one until something is in its place, and revisions go on from the witness', async () => {
  const { name, witness } = await writtenWith(['A', 'B', 'C'])
  await remove(name)
  const precautions = { witness, acceptsLoss: true }
  const store = valueOf(await open(name, { precautions }))
  expect(valueOf(await store.head())).toMatchObject({ count: 0, revision: witness.revision })
  expect(await open(name, { precautions: { witness } })).toEqual({ ok: false, error: { kind: 'older' } })

  await store.replaceAll([])
  store.close()
  const again = valueOf(await open(name, { precautions: { witness } }))
  expect(valueOf(await again.head()).revision).toBe(witness.revision + 1)
})

test('R-KEEP-02 going on with an older state keeps what is there', async () => {
  const { name, witness } = await writtenWith(['A', 'B'])
  const later = { ...witness, revision: 90, count: 80 }
  const store = valueOf(await open(name, { precautions: { witness: later, acceptsLoss: true } }))
  expect(valueOf(await store.head())).toMatchObject({ count: 2, hash: witness.hash, revision: 90 })
  expect(valueOf(await store.rowsSince(later.revision - 1))).toMatchObject({
    complete: true,
    rows: [{ fields: { title: 'B' } }],
  })
})

test('R-KEEP-02 what is there is kept before a new model is written, and only then', async () => {
  const database = createMemoryDatabase<Notebook>()
  const beforeMigration = vi.fn<() => Promise<void>>().mockResolvedValue()
  const openWith = (modelVersion: number) =>
    openMemoryStore<Notebook>({
      journal: { ...notebookJournal, modelVersion },
      capabilities: testCapabilities(),
      database,
      precautions: { beforeMigration },
    })
  await openWith(1)
  await openWith(1)
  expect(beforeMigration).not.toHaveBeenCalled()
  await openMemoryStore<Notebook>({
    journal: {
      ...notebookJournal,
      modelVersion: 2,
      upcasters: [...notebookJournal.upcasters, (change) => [change]],
    },
    capabilities: testCapabilities(),
    database,
    precautions: {
      async beforeMigration() {
        expect(database.content.meta?.head.model).toBe(1)
        await beforeMigration()
      },
    },
  })
  expect(beforeMigration).toHaveBeenCalledOnce()
  expect(database.content.meta?.head.model).toBe(2)
})

test('R-KEEP-02 a store that lost its database stays so, even when another tab made it anew', async () => {
  const database = createMemoryDatabase<Notebook>()
  const options = { journal: notebookJournal, capabilities: testCapabilities(), database }
  const store = valueOf(await openMemoryStore<Notebook>(options))
  database.content = { ...database.content, meta: undefined }
  const lost: { ok: false; error: StorageError } = { ok: false, error: { kind: 'lost' } }
  expect(await store.head()).toEqual(lost)
  await openMemoryStore<Notebook>(options)
  expect(await store.commit(rename('Late'))).toEqual(lost)
})

test('R-KEEP-02 the browser closing the database is told, and one’s own closing is not', async () => {
  const connections = vi.spyOn(IDBDatabase.prototype, 'transaction')
  const told = vi.fn<() => void>()
  const own = valueOf(await open(newName(), { onClosedByBrowser: told }))
  own.close()
  expect(told).not.toHaveBeenCalled()

  const name = newName()
  const store = valueOf(await open(name, { onClosedByBrowser: told }))
  const connection = connections.mock.contexts.at(-1)
  vi.restoreAllMocks()
  if (!(connection instanceof IDBDatabase)) throw new Error('no connection')
  connection.onclose?.(new Event('close'))
  expect(told).toHaveBeenCalledOnce()
  expect(await store.commit(rename('Late'))).toEqual({ ok: false, error: { kind: 'closed' } })
})

test('R-KEEP-02 reading what is stored makes no database, and finds the journal of one', async () => {
  const missing = newName()
  expect(valueOf(await readStoredJournal(missing))).toEqual({ operations: [], head: undefined })
  expect(await names()).not.toContain(missing)

  const { name, witness } = await writtenWith(['A', 'B'])
  const { operations, head } = valueOf(await readStoredJournal(name))
  expect(operations.map(({ changes }) => changes[0]?.set)).toEqual([{ title: 'A' }, { title: 'B' }])
  expect(head).toMatchObject({ count: 2, hash: witness.hash, revision: witness.revision })

  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('the backing store is broken', 'UnknownError')
  })
  expect(await readStoredJournal(name)).toEqual({
    ok: false,
    error: { kind: 'unavailable', reason: 'the backing store is broken' },
  })
  vi.restoreAllMocks()
})
