import { fail } from '@cimento/core'
import type { Model } from '@cimento/core/journal'
import type { Backend } from '../backend.ts'
import type { Journal } from '../store.ts'
import { createAnnouncer } from './announcer.ts'
import type { DexieDatabase } from './dexie-database.ts'
import { dexieTransaction } from './dexie-transaction.ts'
import { toStorageError } from './to-storage-error.ts'

/** Transactions on an open IndexedDB database. */
export function dexieBackend<M extends Model>(database: DexieDatabase<M>, journal: Journal<M>): Backend<M> {
  const { dexie, operations, rows, meta } = database
  const announcer = createAnnouncer(dexie.name)

  return {
    async transact(mode, work) {
      try {
        return await dexie.transaction(mode === 'write' ? 'rw' : 'r', [operations, rows, meta], () =>
          work(dexieTransaction(database, journal)),
        )
      } catch (error) {
        const failure = toStorageError(error)
        if (failure === undefined) throw error
        return fail(failure)
      }
    },
    announce: announcer.announce,
    watch: announcer.watch,
    close() {
      announcer.close()
      database.close()
    },
  }
}
