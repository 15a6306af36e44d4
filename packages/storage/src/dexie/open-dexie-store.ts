import { Dexie } from 'dexie'
import { fail, ok } from '@cimento/core'
import type { Result } from '@cimento/core'
import type { Model } from '@cimento/core/journal'
import type { Capabilities } from '../capabilities.ts'
import { openStore } from '../open-store.ts'
import type { Precautions } from '../open-store.ts'
import type { StorageError } from '../storage-error.ts'
import type { Journal, Store } from '../store.ts'
import { witnessedLoss } from '../witness/witnessed-loss.ts'
import { dexieBackend } from './dexie-backend.ts'
import { dexieDatabase, nativeVersion } from './dexie-database.ts'
import type { DexieDatabase } from './dexie-database.ts'
import { toStorageError } from './to-storage-error.ts'

/**
 * A store in this browser's IndexedDB, made where there is none yet.
 *
 * Never touches a database of a later release, and gives way to one: the moment another tab needs a newer
 * layout, this store closes for good (`closed`) instead of writing what the other cannot read.
 *
 * @returns `lost` or `older` where the database is behind its witness; `blocked` when other tabs keep an older layout open; `newer-database`; `unavailable`
 */
export async function openDexieStore<M extends Model>(options: {
  /** The database's name: one per workspace. */
  readonly name: string
  readonly journal: Journal<M>
  readonly capabilities: Capabilities
  readonly precautions?: Precautions
  /** The browser closed the database while it was open, so that the data may be gone. Nothing is written any more. */
  readonly onClosedByBrowser?: () => void
}): Promise<Result<Store<M>, StorageError>> {
  const { name, journal, capabilities, precautions = {}, onClosedByBrowser } = options
  const database = dexieDatabase<M>(name)
  const opened = await open(database, precautions)
  if (!opened.ok) return opened
  if (onClosedByBrowser) database.onClosedByBrowser(onClosedByBrowser)
  return openStore(dexieBackend(database, journal), journal, capabilities, precautions)
}

async function open<M extends Model>(
  { dexie, close }: DexieDatabase<M>,
  { witness, acceptsLoss = false, beforeMigration }: Precautions,
): Promise<Result<null, StorageError>> {
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
    const listed = await listDatabases()
    const version = listed?.find(({ name }) => name === dexie.name)?.version
    if (version !== undefined && version > nativeVersion) return fail({ kind: 'newer-database' })
    // Nothing is made in the place of what was lost.
    const loss = version === undefined && listed !== undefined ? witnessedLoss(undefined, witness) : undefined
    if (loss !== undefined && !acceptsLoss) return fail({ kind: loss })
    if (version !== undefined && version < nativeVersion) await beforeMigration?.()
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

/** Undefined in browsers that cannot list them. */
async function listDatabases(): Promise<readonly IDBDatabaseInfo[] | undefined> {
  return await Dexie.dependencies.indexedDB?.databases?.()
}
