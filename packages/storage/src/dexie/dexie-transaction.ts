import type { Model, Operation, Row } from '@cimento/core/journal'
import type { Transaction } from '../backend.ts'
import { ownerOf } from '../owner-of.ts'
import type { Journal } from '../store.ts'
import type { DexieDatabase, OperationRecord, RowRecord } from './dexie-database.ts'

export const metaKey = 'meta'

/** The questions of a store, put to the Dexie transaction that is under way. */
export function dexieTransaction<M extends Model>(
  { operations, rows, meta }: DexieDatabase<M>,
  { heavyTypes }: Journal<M>,
): Transaction<M> {
  const heavy = new Set<string>(heavyTypes)

  return {
    meta: async () => await meta.get(metaKey),
    rowsAt: async (keys) => found(await rows.bulkGet(keys.map(({ type, id }) => [type, id]))).map(rowOf),
    rowsOf: async (entities) =>
      (await rows.where('id').anyOf(entities).or('owner').anyOf(entities).toArray()).map(rowOf),
    rowsSince: async (revision) => (await rows.where('revision').above(revision).toArray()).map(rowOf),
    operations: async () => (await operations.toArray()).map(operationOf),
    operationsAt: async (ids) => found(await operations.bulkGet([...ids])).map(operationOf),
    operationsOn: async (entities) =>
      (await operations.where('entities').anyOf(entities).distinct().sortBy('id')).map(operationOf),

    async write(batch) {
      const { revision } = batch.meta.head
      await Promise.all([
        operations.bulkAdd(batch.operations.map(operationRecord)),
        rows.bulkPut(batch.rows.map((row) => rowRecord(row, heavy.has(row.type) ? {} : { revision }))),
        meta.put(batch.meta, metaKey),
      ])
    },
    clearRows: async () => await rows.clear(),
    clearOperations: async () => await operations.clear(),
  }
}

function found<T>(records: readonly (T | undefined)[]): readonly T[] {
  return records.filter((record) => record !== undefined)
}

function operationRecord(operation: Operation<Model>): OperationRecord {
  const entities = new Set(operation.changes.map(({ id }) => id))
  return { id: operation.id, entities: [...entities], operation }
}

function operationOf({ operation }: OperationRecord): Operation<Model> {
  return operation
}

function rowRecord<M extends Model>(row: Row<M>, written: { readonly revision?: number }): RowRecord<M> {
  const owner = ownerOf(row)
  return { type: row.type, id: row.id, ...(owner === undefined ? {} : { owner }), ...written, row }
}

function rowOf<M extends Model>({ row }: RowRecord<M>): Row<M> {
  return row
}
