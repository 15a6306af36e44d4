import { fail, ok } from '@cimento/core'
import type { Result } from '@cimento/core'
import { fold, headOf } from '@cimento/core/journal'
import type { Model } from '@cimento/core/journal'
import type { Backend, Transaction } from './backend.ts'
import type { Capabilities } from './capabilities.ts'
import { createStore } from './create-store.ts'
import { readOperations } from './read-operations.ts'
import type { StorageError } from './storage-error.ts'
import type { Journal, Store } from './store.ts'

/** A store over a database, new or old. */
export async function openStore<M extends Model>(
  backend: Backend<M>,
  journal: Journal<M>,
  capabilities: Capabilities,
): Promise<Result<Store<M>, StorageError>> {
  const prepared = await backend.transact('write', (transaction) =>
    prepare(transaction, journal, capabilities),
  )
  if (prepared.ok) return ok(createStore(backend, journal, capabilities))
  backend.close()
  return prepared
}

/** Rows are only a reading of the operations: where the model has moved on, they are read anew. */
async function prepare<M extends Model>(
  transaction: Transaction<M>,
  journal: Journal<M>,
  { newActor }: Capabilities,
): Promise<Result<null, StorageError>> {
  const meta = await transaction.meta()
  if (meta?.head.model === journal.modelVersion) return ok(null)

  const operations = await transaction.operations()
  const current = readOperations(operations, journal)
  const newer = meta !== undefined && meta.head.model > journal.modelVersion
  if (newer || !current.ok) return fail({ kind: 'newer-database' })

  const revision = (meta?.head.revision ?? 0) + 1
  await transaction.clearRows()
  await transaction.write({
    operations: [],
    rows: fold(current.value),
    meta: {
      head: { ...headOf(operations), model: journal.modelVersion, revision },
      actor: meta?.actor ?? newActor(),
      rebuiltAt: revision,
    },
  })
  return ok(null)
}
