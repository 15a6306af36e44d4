import type { Result } from '@cimento/core'
import type { Change, Head, Model, Operation, Row, RowOf, Upcaster } from '@cimento/core/journal'
import type { ActionContext } from './capabilities.ts'
import type { RefusedOperations, StorageError } from './storage-error.ts'

/** What a store must know of a model. */
export type Journal<M extends Model> = {
  readonly modelVersion: number
  /** `[n]` leads from version n to n + 1. */
  readonly upcasters: readonly Upcaster[]
  /** Types too big to be read with all others: they come with the scope of one experiment, or by `row`. */
  readonly heavyTypes: readonly (keyof M & string)[]
}

/**
 * The rows an action may read. `experiment`: the rows of that id and those whose field `experiment` names it,
 * heavy ones included; `experiments`: the same of several. `all`: every row of every type that is not heavy.
 */
export type Scope =
  | { readonly kind: 'experiment'; readonly id: string }
  | { readonly kind: 'experiments'; readonly ids: readonly string[] }
  | { readonly kind: 'all' }

/** Decides what a gesture changes, or why it may not. Synchronous and pure; `[]` changes nothing. */
export type Action<M extends Model, S, I, E> = (
  state: S,
  input: I,
  context: ActionContext,
) => Result<readonly Change<M>[], E>

export type Commit<M extends Model, S, I, E> = {
  readonly scope: Scope
  /** The action's name, as the history will show it. */
  readonly name: string
  /** Turns the rows of the scope into what the action reads. */
  readonly read: (rows: readonly Row<M>[]) => S
  readonly action: Action<M, S, I, E>
  readonly input: I
}

/** The journal's head, and where this store stands. */
export type StoreHead = Head & {
  /** The version of the model that the rows are written in. */
  readonly model: number
  /** Counts this store's writings from 1. It means nothing to other stores. */
  readonly revision: number
}

/** What a commit wrote; `invert(operation, before, now)` undoes it. */
export type Receipt<M extends Model> = {
  /** Null when the action changed nothing: nothing was written. */
  readonly operation: Operation<M> | null
  /** The rows the operation changed, as they were; new ones are missing. */
  readonly before: readonly Row<M>[]
  /** The same rows as they are now, new ones included. */
  readonly after: readonly Row<M>[]
  readonly head: StoreHead
}

export type MergeReport<M extends Model> = {
  /** What was new here, in the order of the stamps, read as of the current model. */
  readonly added: readonly Operation<M>[]
  /** How many of the operations received were here before. */
  readonly known: number
  readonly head: StoreHead
}

export type RowsSince<M extends Model> = {
  readonly rows: readonly Row<M>[]
  /** True when `rows` are all there are: forget every other row. After a restore, for one. */
  readonly complete: boolean
  readonly head: StoreHead
}

/**
 * A journal and the rows it folds to, kept together. Every method is one transaction: it happens as a whole
 * or not at all, and stores of one database take turns, in one tab or in many.
 */
export interface Store<M extends Model> {
  /**
   * Runs an action on the rows of its scope and writes what it changes as one operation. When it resolves
   * with `ok`, the operation is on the disk.
   *
   * An action that throws is a programmer's mistake: nothing is written and the error goes on to the caller.
   *
   * @returns the action's own error, or why the store could not write; in both cases nothing was written
   */
  commit<S, I, E>(request: Commit<M, S, I, E>): Promise<Result<Receipt<M>, E | StorageError>>

  /** Takes over the operations that are not here yet, all or nothing. Receiving twice changes nothing. */
  receive(
    operations: readonly Operation<Model>[],
  ): Promise<Result<MergeReport<M>, RefusedOperations | StorageError>>

  /**
   * Restores a backup: these operations and no others, all or nothing. From here on the store writes as a
   * new actor, since the old one may have made later stamps that the backup does not know.
   */
  replaceAll(
    operations: readonly Operation<Model>[],
  ): Promise<Result<StoreHead, RefusedOperations | StorageError>>

  /** The rows written after a revision, without the heavy types. From revision 0: all rows. */
  rowsSince(revision: number): Promise<Result<RowsSince<M>, StorageError>>

  /** One row of any type, or undefined where there is none. */
  row<T extends keyof M & string>(type: T, id: string): Promise<Result<RowOf<M, T> | undefined, StorageError>>

  /** Every operation as it was written, in the order of the stamps: for backups, exports and merges. */
  operations(): Promise<Result<readonly Operation<Model>[], StorageError>>

  /** The operations on an entity and on what belongs to it, read as of the current model. */
  history(entity: string): Promise<Result<readonly Operation<M>[], StorageError>>

  head(): Promise<Result<StoreHead, StorageError>>

  /**
   * Tells the revision after every writing to this database, by this store or another.
   * @returns stops telling
   */
  watch(listener: (revision: number) => void): () => void

  close(): void
}
