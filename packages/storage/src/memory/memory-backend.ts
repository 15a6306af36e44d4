import { fail } from '@cimento/core'
import { rowKey } from '@cimento/core/journal'
import type { Model, Operation } from '@cimento/core/journal'
import type { Backend, Transaction } from '../backend.ts'
import { ownerOf } from '../owner-of.ts'
import type { Journal } from '../store.ts'
import type { MemoryContent, MemoryDatabase } from './memory-database.ts'

/** Transactions on a memory database: one at a time, each on a draft that becomes the content at its end. */
export function memoryBackend<M extends Model>(database: MemoryDatabase<M>, journal: Journal<M>): Backend<M> {
  const listeners = new Set<(revision: number) => void>()
  const tellListeners = (revision: number) => listeners.forEach((listener) => listener(revision))
  database.stores.add(tellListeners)
  let isOpen = true

  return {
    transact(_mode, work) {
      return inTurn(database, async () => {
        if (!isOpen) return fail({ kind: 'closed' })
        const draft = { content: database.content }
        const outcome = await work(memoryTransaction(draft, journal))
        database.content = draft.content
        return outcome
      })
    },

    announce(revision) {
      for (const tell of database.stores) tell(revision)
    },

    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    close() {
      isOpen = false
      database.stores.delete(tellListeners)
    },
  }
}

function inTurn<M extends Model, T>(database: MemoryDatabase<M>, work: () => Promise<T>): Promise<T> {
  const outcome = database.turn.then(work)
  // The next in line starts in any case: a failure is the caller's.
  database.turn = outcome.catch(() => undefined)
  return outcome
}

function memoryTransaction<M extends Model>(
  draft: { content: MemoryContent<M> },
  { heavyTypes }: Journal<M>,
): Transaction<M> {
  const heavy = new Set<string>(heavyTypes)
  const operations = () => [...draft.content.operations.values()].toSorted(byStamp)
  const rows = () => [...draft.content.rows.values()]

  return {
    meta: async () => draft.content.meta,
    rowsAt: async (keys) => keys.flatMap((key) => draft.content.rows.get(rowKey(key))?.row ?? []),
    rowsOf: async (entities) =>
      rows()
        .map(({ row }) => row)
        .filter((row) => [row.id, ownerOf(row)].some((id) => id !== undefined && entities.includes(id))),
    rowsSince: async (since) =>
      rows()
        .filter(({ row, revision }) => revision > since && !heavy.has(row.type))
        .map(({ row }) => row),
    operations: async () => operations(),
    operationsAt: async (ids) => ids.flatMap((id) => draft.content.operations.get(id) ?? []),
    operationsOn: async (entities) =>
      operations().filter(({ changes }) => changes.some(({ id }) => entities.includes(id))),

    async write(batch) {
      const operations = new Map(draft.content.operations)
      for (const operation of batch.operations) operations.set(operation.id, operation)
      const { revision } = batch.meta.head
      const rows = new Map(draft.content.rows)
      for (const row of batch.rows) rows.set(rowKey(row), { row, revision })
      draft.content = { meta: batch.meta, operations, rows }
    },
    async clearRows() {
      draft.content = { ...draft.content, rows: new Map() }
    },
    async clearOperations() {
      draft.content = { ...draft.content, operations: new Map() }
    },
  }
}

function byStamp(a: Operation<Model>, b: Operation<Model>): number {
  return a.id < b.id ? -1 : 1
}
