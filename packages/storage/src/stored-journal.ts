import type { Model, Operation } from '@cimento/core/journal'
import type { StoreHead } from './store.ts'

/** What a database holds, as it was written, whichever release wrote it. */
export type StoredJournal = {
  /** In the order of the stamps. */
  readonly operations: readonly Operation<Model>[]
  /** Undefined where the database was emptied. */
  readonly head: StoreHead | undefined
}
