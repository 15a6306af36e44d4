// oxlint-disable-next-line import/no-unassigned-import -- installs IndexedDB as a global
import 'fake-indexeddb/auto'
import { openDexieStore } from '@cimento/storage/dexie'
import {
  contentOf,
  notebookJournal,
  rename,
  runStoreContract,
  testCapabilities,
  titleOperation,
  valueOf,
} from '@cimento/testkit'
import type { Notebook } from '@cimento/testkit'
import { afterEach, expect, test, vi } from 'vitest'

let databases = 0
const newName = () => `notebook-${(databases += 1)}`
const openStore = (name: string) =>
  openDexieStore<Notebook>({ name, journal: notebookJournal, capabilities: testCapabilities() })

afterEach(() => {
  vi.restoreAllMocks()
})

runStoreContract('dexie', () => {
  const name = newName()
  return (options) => openDexieStore({ ...options, name })
})

test('every writing waits for the disk', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
  const store = valueOf(await openStore(newName()))
  transaction.mockClear()
  await store.commit(rename('A'))
  expect(transaction.mock.calls).toEqual([[expect.any(Array), 'readwrite', { durability: 'strict' }]])
})

/** Lets some records through and then fills the disk, as browsers show it. */
function fillDiskAfter(records: number) {
  let left = records
  for (const method of ['add', 'put'] as const) {
    const write = IDBObjectStore.prototype[method]
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...record) {
      left -= 1
      if (left < 0) throw new DOMException('the disk is full', 'QuotaExceededError')
      return write.apply(this, record)
    })
  }
}

// A commit writes three records (operation, row, head); the restore four (two operations).
test.each([0, 1, 2])('a disk that fills up after %d records leaves nothing half-written', async (records) => {
  const store = valueOf(await openStore(newName()))
  await store.commit(rename('Kept'))
  const before = await contentOf(store)
  const refused = { ok: false, error: { kind: 'quota' } }
  const operations = [titleOperation(1, 'b', 'A'), titleOperation(2, 'b', 'B')]

  fillDiskAfter(records)
  expect(await store.commit(rename('Lost'))).toEqual(refused)
  vi.restoreAllMocks()
  fillDiskAfter(records)
  expect(await store.receive(operations)).toEqual(refused)
  vi.restoreAllMocks()
  fillDiskAfter(records + 1)
  expect(await store.replaceAll(operations)).toEqual(refused)
  vi.restoreAllMocks()

  expect(await contentOf(store)).toEqual(before)
  expect(await store.commit(rename('Room again'))).toMatchObject({ ok: true })
})

test('a transaction that the browser aborts at its end is no success', async () => {
  const store = valueOf(await openStore(newName()))
  const before = await contentOf(store)
  const put = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...record) {
    const request = put.apply(this, record)
    // The head is written last.
    if (this.name === 'meta') request.addEventListener('success', () => this.transaction.abort())
    return request
  })
  expect(await store.commit(rename('Lost'))).toMatchObject({ ok: false, error: { kind: 'aborted' } })
  vi.restoreAllMocks()
  expect(await contentOf(store)).toEqual(before)
})

test('a database emptied behind its back is lost, not a new beginning', async () => {
  const name = newName()
  const store = valueOf(await openStore(name))
  await store.commit(rename('Here'))
  const raw = await openRaw(name, 10)
  const transaction = raw.transaction(['operations', 'rows', 'meta'], 'readwrite')
  for (const table of ['operations', 'rows', 'meta']) transaction.objectStore(table).clear()
  await new Promise((resolve) => transaction.addEventListener('complete', resolve))
  raw.close()

  const refused = { ok: false, error: { kind: 'lost' } }
  expect(await store.commit(rename('After'))).toEqual(refused)
  expect(await store.rowsSince(0)).toEqual(refused)
})

test('a database of a later release is not touched', async () => {
  const name = newName()
  const later = await openRaw(name, 20, (database) => database.createObjectStore('later'))
  expect(await openStore(name)).toEqual({ ok: false, error: { kind: 'newer-database' } })
  expect([later.version, ...later.objectStoreNames]).toEqual([20, 'later'])
})

test('a database of a later release is refused where databases cannot be listed', async () => {
  const name = newName()
  await openRaw(name, 20)
  vi.spyOn(indexedDB, 'databases').mockResolvedValue([])
  vi.spyOn(console, 'warn').mockReturnValue()
  expect(await openStore(name)).toEqual({ ok: false, error: { kind: 'newer-database' } })
})

test('a store gives way to a later release in another tab, and stays closed', async () => {
  const warn = vi.spyOn(console, 'warn')
  const name = newName()
  const store = valueOf(await openStore(name))
  const later = await openRaw(name, 20)
  expect(await store.commit(rename('Stale'))).toEqual({ ok: false, error: { kind: 'closed' } })
  expect(await store.rowsSince(0)).toEqual({ ok: false, error: { kind: 'closed' } })
  expect(later.version).toBe(20)
  expect(warn).not.toHaveBeenCalled()
})

test('an older tab that does not give way blocks the opening, which says so', async () => {
  const warn = vi.spyOn(console, 'warn')
  const name = newName()
  const older = await openRaw(name, 5)
  expect(await openStore(name)).toEqual({ ok: false, error: { kind: 'blocked' } })
  expect(older.version).toBe(5)
  older.close()
  expect(await openStore(name)).toMatchObject({ ok: true })
  expect(warn).not.toHaveBeenCalled()
})

test('a database that the browser closes stays closed, as it may come back empty', async () => {
  const connections = vi.spyOn(IDBDatabase.prototype, 'transaction')
  const store = valueOf(await openStore(newName()))
  const connection = connections.mock.contexts.at(-1)
  if (!(connection instanceof IDBDatabase)) throw new Error('no connection')
  connection.onclose?.(new Event('close'))
  expect(await store.commit(rename('Late'))).toEqual({ ok: false, error: { kind: 'closed' } })
})

test('a browser that grants no storage says why', async () => {
  vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('not in this window', 'SecurityError'))
  expect(await openStore(newName())).toEqual({
    ok: false,
    error: { kind: 'unavailable', reason: 'not in this window' },
  })
})

test('other tabs are not needed: without a channel a store tells its own listeners', async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  const store = valueOf(await openStore(newName()))
  vi.unstubAllGlobals()
  const told = new Promise((resolve) => store.watch(resolve))
  await store.commit(rename('A'))
  expect(await told).toBe(2)
})

/** Another program on the same database, at IndexedDB's own version numbers. */
function openRaw(
  name: string,
  version: number,
  upgrade?: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.addEventListener('upgradeneeded', () => upgrade?.(request.result))
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}
