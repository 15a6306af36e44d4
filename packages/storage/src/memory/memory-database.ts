import type { Model, Operation, Row, Stamp } from '@cimento/core/journal'
import type { Meta } from '../backend.ts'

/** What a database held after its last writing. Never changed in place: a writing makes the next one. */
export type MemoryContent<M extends Model> = {
  readonly meta: Meta | undefined
  readonly operations: ReadonlyMap<Stamp, Operation<Model>>
  readonly rows: ReadonlyMap<string, { readonly row: Row<M>; readonly revision: number }>
}

/** Lives as long as its object. Give it to several stores, and they share it as tabs share IndexedDB. */
export type MemoryDatabase<M extends Model> = {
  content: MemoryContent<M>
  /** Settles when the last transaction asked for is over. */
  turn: Promise<unknown>
  /** How each open store is told of a writing. */
  readonly stores: Set<(revision: number) => void>
}

export function createMemoryDatabase<M extends Model>(): MemoryDatabase<M> {
  return {
    content: { meta: undefined, operations: new Map(), rows: new Map() },
    turn: Promise.resolve(),
    stores: new Set(),
  }
}
