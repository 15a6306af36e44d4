import type { Result } from '@cimento/core'
import type { Capabilities, Journal, StorageError, Store } from '@cimento/storage'
import { notebookJournal } from '../notebook.ts'
import type { Notebook } from '../notebook.ts'
import { testCapabilities } from '../test-capabilities.ts'
import { valueOf } from '../value-of.ts'

export type StoreOptions = { readonly journal: Journal<Notebook>; readonly capabilities: Capabilities }

/** Opens one more store on the same database: another tab, or the same tab after a reload. */
export type OpenStore = (options: StoreOptions) => Promise<Result<Store<Notebook>, StorageError>>

/** Opens a store of the current model, on a database of its own unless given one. */
export function opener(createDatabase: () => OpenStore) {
  return async (capabilities = testCapabilities(), open = createDatabase()): Promise<Store<Notebook>> =>
    valueOf(await open({ journal: notebookJournal, capabilities }))
}
