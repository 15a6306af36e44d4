export type { ActionContext, Capabilities } from './capabilities.ts'
export { createMemoryDatabase, openMemoryStore } from './memory/index.ts'
export type { MemoryDatabase } from './memory/index.ts'
export { readFileText } from './read-file-text.ts'
export type { RefusedOperations, StorageError } from './storage-error.ts'
export type {
  Action,
  Commit,
  Journal,
  MergeReport,
  Receipt,
  RowsSince,
  Scope,
  Store,
  StoreHead,
} from './store.ts'
