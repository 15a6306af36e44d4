import type { NewerModel, SameIdOtherContent, Stamp } from '@cimento/core/journal'

/** Why a store could not read or write. Nothing was written. */
export type StorageError =
  /** The disk, or the share of it that the browser grants, is full. */
  | { readonly kind: 'quota' }
  /** The store was closed: by its owner, because another tab needs a newer database, or by the browser. */
  | { readonly kind: 'closed' }
  /** Another tab keeps an older version of the database open. Close it and open again. */
  | { readonly kind: 'blocked' }
  /** A later release wrote this database: this one must not touch it. */
  | { readonly kind: 'newer-database' }
  /** The database was emptied or deleted, while it was open or before: site data cleared, or a damaged disk. */
  | { readonly kind: 'lost' }
  /** The database holds less, or another history, than its witness saw: a damaged disk, or an old copy of it. */
  | { readonly kind: 'older' }
  /** The storage cannot be opened: none in this browser, or a damaged one. `reason` is the platform's text. */
  | { readonly kind: 'unavailable'; readonly reason: string }
  /** Any other failure of a reading or writing. `reason` is the platform's text. */
  | { readonly kind: 'aborted'; readonly reason: string }

/** What is wrong with operations from outside. Nothing of them was kept. */
export type RefusedOperations =
  | SameIdOtherContent
  | NewerModel
  /** Made more than 24 hours from now by this machine's clock: one of the two clocks is wrong. */
  | { readonly kind: 'stamps-too-far-ahead'; readonly stamps: readonly Stamp[] }
