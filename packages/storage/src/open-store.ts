import { fail, ok } from '@cimento/core'
import type { Result } from '@cimento/core'
import { fold, headOf } from '@cimento/core/journal'
import type { Model } from '@cimento/core/journal'
import type { Backend, Meta, Transaction } from './backend.ts'
import type { Capabilities } from './capabilities.ts'
import { createStore } from './create-store.ts'
import { readOperations } from './read-operations.ts'
import type { StorageError } from './storage-error.ts'
import type { Journal, Store } from './store.ts'
import type { Witness } from './witness/witness.ts'
import { witnessedLoss } from './witness/witnessed-loss.ts'

/** What is known of a database from outside, and what to do before it changes by itself. */
export type Precautions = {
  /** What was seen of this database last. */
  readonly witness?: Witness | undefined
  /** A person has seen what is missing, and will put something in its place: the next writing is whole again. */
  readonly acceptsLoss?: boolean | undefined
  /** Called before another model or layout is written; the opening waits for it. */
  readonly beforeMigration?: (() => Promise<unknown>) | undefined
}

/**
 * A store over a database, new or old.
 *
 * @returns `lost` or `older` where the database is behind its witness: then nothing was written, unless that is accepted
 */
export async function openStore<M extends Model>(
  backend: Backend<M>,
  journal: Journal<M>,
  capabilities: Capabilities,
  precautions: Precautions = {},
): Promise<Result<Store<M>, StorageError>> {
  const opened = await prepareWith(backend, journal, capabilities, precautions)
  if (opened.ok) return ok(createStore(backend, journal, capabilities))
  backend.close()
  return opened
}

async function prepareWith<M extends Model>(
  backend: Backend<M>,
  journal: Journal<M>,
  capabilities: Capabilities,
  { witness, acceptsLoss = false, beforeMigration }: Precautions,
): Promise<Result<null, StorageError>> {
  const seen = await backend.transact<Meta | undefined, never>('read', async (transaction) =>
    ok(await transaction.meta()),
  )
  if (!seen.ok) return seen
  const head = seen.value?.head
  if (head !== undefined && head.model > journal.modelVersion) return fail({ kind: 'newer-database' })
  const loss = witnessedLoss(head, witness)
  if (loss !== undefined && !acceptsLoss) return fail({ kind: loss })
  if (head !== undefined && head.model < journal.modelVersion) await beforeMigration?.()
  return backend.transact('write', (transaction) =>
    prepare(transaction, journal, capabilities, loss === undefined ? undefined : witness),
  )
}

/** Rows are only a reading of the operations: where the model has moved on, they are read anew. */
async function prepare<M extends Model>(
  transaction: Transaction<M>,
  journal: Journal<M>,
  { newActor }: Capabilities,
  /**
   * Of a loss that was accepted. Revisions go on from there, so that the witness never goes back; and until something
   * is written it stays a loss, so that a crash on the way leaves no empty database that looks whole.
   */
  missed: Witness | undefined,
): Promise<Result<null, StorageError>> {
  const meta = await transaction.meta()
  if (meta?.head.model === journal.modelVersion && missed === undefined) return ok(null)

  const operations = await transaction.operations()
  const current = readOperations(operations, journal)
  const newer = meta !== undefined && meta.head.model > journal.modelVersion
  if (newer || !current.ok) return fail({ kind: 'newer-database' })

  const revision =
    missed === undefined
      ? (meta?.head.revision ?? 0) + 1
      : Math.max(meta?.head.revision ?? 0, missed.revision)
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
