import { Dexie } from 'dexie'
import { fail, ok } from '@cimento/core'
import type { Result } from '@cimento/core'
import type { Model } from '@cimento/core/journal'
import type { Capabilities } from '../capabilities.ts'
import { openStore } from '../open-store.ts'
import type { StorageError } from '../storage-error.ts'
import type { Journal, Store } from '../store.ts'
import { dexieBackend } from './dexie-backend.ts'
import { dexieDatabase, nativeVersion } from './dexie-database.ts'
import { toStorageError } from './to-storage-error.ts'

/**
 * A store in this browser's IndexedDB, made where there is none yet.
 *
 * Never touches a database of a later release, and gives way to one: the moment another tab needs a newer
 * layout, this store closes for good (`closed`) instead of writing what the other cannot read.
 *
 * @returns `blocked` when other tabs keep an older layout open; `newer-database`; `unavailable`
 */
export async function openDexieStore<M extends Model>(options: {
  /** The database's name: one per workspace. */
  readonly name: string
  readonly journal: Journal<M>
  readonly capabilities: Capabilities
}): Promise<Result<Store<M>, StorageError>> {
  const { name, journal, capabilities } = options
  const database = dexieDatabase<M>(name)
  const opened = await open(database.dexie)
  return opened.ok ? openStore(dexieBackend(database, journal), journal, capabilities) : opened
}

async function open(dexie: Dexie): Promise<Result<null, StorageError>> {
  const close = () => dexie.close({ disableAutoOpen: true })
  // Returning false keeps Dexie's own handlers from running.
  dexie.on('versionchange', () => {
    close()
    return false
  })
  const isBlocked = new Promise<boolean>((resolve) => {
    dexie.on('blocked', () => {
      resolve(true)
      return false
    })
  })
  try {
    // Dexie opens a newer database without a word, and may alter it: look first, and once more behind it.
    if (await isNewer(dexie.name)) return fail({ kind: 'newer-database' })
    const blocked = await Promise.race([isBlocked, dexie.open().then(() => false)])
    if (!blocked && dexie.backendDB().version <= nativeVersion) return ok(null)
    close()
    return fail({ kind: blocked ? 'blocked' : 'newer-database' })
  } catch (error) {
    close()
    const failure = toStorageError(error)
    if (failure === undefined) throw error
    return fail(failure.kind === 'aborted' ? { kind: 'unavailable', reason: failure.reason } : failure)
  }
}

async function isNewer(name: string): Promise<boolean> {
  const databases = (await Dexie.dependencies.indexedDB?.databases?.()) ?? []
  return databases.some((database) => database.name === name && (database.version ?? 0) > nativeVersion)
}
