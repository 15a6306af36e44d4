export type { ActionContext, Capabilities } from './capabilities.ts'
export { createMemoryDatabase, openMemoryStore } from './memory/index.ts'
export type { MemoryDatabase } from './memory/index.ts'
export type { Precautions } from './open-store.ts'
export { readFileText } from './read-file-text.ts'
export type { RefusedOperations, StorageError } from './storage-error.ts'
export { gunzip } from './snapshots/gzip.ts'
export { keptSnapshots } from './snapshots/kept-snapshots.ts'
export { snapshotDueInMs } from './snapshots/snapshot-due.ts'
export { readSnapshotName, snapshotName } from './snapshots/snapshot-name.ts'
export type { SnapshotFacts, SnapshotReason } from './snapshots/snapshot-name.ts'
export { listSnapshots, takeSnapshot } from './snapshots/take-snapshot.ts'
export type { Snapshot, SnapshotError, SnapshotFolder, SnapshotPorts } from './snapshots/take-snapshot.ts'
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
export type { StoredJournal } from './stored-journal.ts'
export { laterWitness, witnessOf } from './witness/witness.ts'
export type { Witness } from './witness/witness.ts'
export { readWitness, witnessText } from './witness/witness-text.ts'
export { witnessedLoss } from './witness/witnessed-loss.ts'
