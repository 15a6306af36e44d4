import { fail, ok } from '@cimento/core'
import type { Result } from '@cimento/core'
import type { Meta } from '../backend.ts'
import type { StorageError } from '../storage-error.ts'
import type { StoredJournal } from '../stored-journal.ts'
import type { OperationRecord } from './dexie-database.ts'
import { metaKey } from './dexie-transaction.ts'

/**
 * What a database of this browser holds, read without opening a store: it creates nothing, upgrades nothing and does
 * not stand in the way of others. For snapshots, and for saving what is left of a damaged database.
 *
 * @returns an empty journal where there is no such database; `unavailable` where it cannot be read
 */
export async function readStoredJournal(name: string): Promise<Result<StoredJournal, StorageError>> {
  try {
    const database = await openAsItIs(name)
    if (database === undefined) return ok({ operations: [], head: undefined })
    try {
      return ok(await readAll(database))
    } finally {
      database.close()
    }
  } catch (error) {
    return fail({ kind: 'unavailable', reason: error instanceof Error ? error.message : String(error) })
  }
}

function openAsItIs(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    let isMissing = false
    request.addEventListener('upgradeneeded', () => {
      // Without a number, only a database that is not there needs an upgrade: it is not made.
      isMissing = true
      request.transaction?.abort()
    })
    request.addEventListener('success', () => {
      const database = request.result
      database.addEventListener('versionchange', () => database.close())
      resolve(database)
    })
    request.addEventListener('error', (event) => {
      event.preventDefault()
      if (isMissing) resolve(undefined)
      else reject(request.error ?? new Error('the database does not open'))
    })
  })
}

async function readAll(database: IDBDatabase): Promise<StoredJournal> {
  const stores = ['operations', 'meta'] as const
  if (!stores.every((store) => database.objectStoreNames.contains(store)))
    return { operations: [], head: undefined }
  const transaction = database.transaction(stores, 'readonly')
  const [records, meta] = await Promise.all([
    answer<OperationRecord[]>(transaction.objectStore('operations').getAll()),
    answer<Meta | undefined>(transaction.objectStore('meta').get(metaKey)),
  ])
  return { operations: records.map(({ operation }) => operation), head: meta?.head }
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('the database does not read')))
  })
}
