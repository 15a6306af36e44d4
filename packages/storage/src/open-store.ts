import { fail, invariant, ok } from '@cimento/core'
import type { Result } from '@cimento/core'
import {
  emptyHead,
  extendHead,
  fold,
  headOf,
  merge,
  rowKey,
  stampsTooFarAhead,
  tick,
  upcast,
} from '@cimento/core/journal'
import type { Change, Model, NewerModel, Operation, RowOf, Row } from '@cimento/core/journal'
import type { Backend, Meta, Transaction } from './backend.ts'
import { actionContext } from './capabilities.ts'
import type { Capabilities } from './capabilities.ts'
import type { RefusedOperations, StorageError } from './storage-error.ts'
import type { Journal, MergeReport, Receipt, Store } from './store.ts'

/**
 * The one implementation of `Store`, over any backend.
 * Opening rebuilds the rows when the model has moved on since they were written.
 */
export async function openStore<M extends Model>(
  backend: Backend<M>,
  journal: Journal<M>,
  capabilities: Capabilities,
): Promise<Result<Store<M>, StorageError>> {
  const prepared = await backend.transact('write', (transaction) => prepare(transaction, journal, capabilities))
  if (prepared.ok) return ok(createStore(backend, journal, capabilities))
  backend.close()
  return prepared
}
