import type { Result } from '@cimento/core'
import type { Model, Operation, Row, Stamp } from '@cimento/core/journal'
import type { StorageError } from './storage-error.ts'
import type { StoreHead } from './store.ts'

/** What a store knows of itself, written with every operation. */
export type Meta = {
  readonly head: StoreHead
  readonly actor: string
  /** The revision at which all rows were last rebuilt: whoever read before must read them all again. */
  readonly rebuiltAt: number
}

export type Batch<M extends Model> = {
  readonly operations: readonly Operation<Model>[]
  /** Written with the revision of `meta`. */
  readonly rows: readonly Row<M>[]
  readonly meta: Meta
}

export type RowKey = { readonly type: string; readonly id: string }

/** The few questions that `openStore` asks a database, all within one transaction. */
export interface Transaction<M extends Model> {
  meta(): Promise<Meta | undefined>
  /** The rows that exist among those named. */
  rowsAt(keys: readonly RowKey[]): Promise<readonly Row<M>[]>
  /** The rows of some entities and of what belongs to them, heavy ones included. */
  rowsOf(entities: readonly string[]): Promise<readonly Row<M>[]>
  /** Without the heavy types. */
  rowsSince(revision: number): Promise<readonly Row<M>[]>
  /** In the order of the stamps. */
  operations(): Promise<readonly Operation<Model>[]>
  operationsAt(ids: readonly Stamp[]): Promise<readonly Operation<Model>[]>
  /** In the order of the stamps: those that change one of the entities. */
  operationsOn(entities: readonly string[]): Promise<readonly Operation<Model>[]>
  write(batch: Batch<M>): Promise<void>
  clearRows(): Promise<void>
  clearOperations(): Promise<void>
}

/** What an adapter implements: transactions, and telling other stores of the same database. */
export interface Backend<M extends Model> {
  /**
   * Runs `work` in one transaction; two that write never overlap. What `work` throws undoes all it wrote
   * and goes on to the caller, unless it is a failure of the storage: that becomes a `StorageError`.
   */
  transact<T, E>(
    mode: 'read' | 'write',
    work: (transaction: Transaction<M>) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | StorageError>>
  announce(revision: number): void
  watch(listener: (revision: number) => void): () => void
  close(): void
}
