import type { Result } from '@cimento/core'
import type { Model } from '@cimento/core/journal'
import type { Capabilities } from '../capabilities.ts'
import { openStore } from '../open-store.ts'
import type { Precautions } from '../open-store.ts'
import type { StorageError } from '../storage-error.ts'
import type { Journal, Store } from '../store.ts'
import { memoryBackend } from './memory-backend.ts'
import { createMemoryDatabase } from './memory-database.ts'
import type { MemoryDatabase } from './memory-database.ts'

/** A store that is gone with the page: for tests, for scripts, and where a browser grants no storage. */
export function openMemoryStore<M extends Model>(options: {
  readonly journal: Journal<M>
  readonly capabilities: Capabilities
  readonly database?: MemoryDatabase<M>
  readonly precautions?: Precautions
}): Promise<Result<Store<M>, StorageError>> {
  const { journal, capabilities, database = createMemoryDatabase(), precautions } = options
  return openStore(memoryBackend(database, journal), journal, capabilities, precautions)
}
