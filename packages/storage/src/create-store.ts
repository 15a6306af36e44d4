import { fail, invariant, ok } from '@cimento/core'
import type { Result } from '@cimento/core'
import { extendHead, fold, headOf, merge, rowKey, stampsTooFarAhead, tick } from '@cimento/core/journal'
import type { Change, Model, Operation, Row, RowOf } from '@cimento/core/journal'
import type { Backend, Meta, Transaction } from './backend.ts'
import { actionContext } from './capabilities.ts'
import type { Capabilities } from './capabilities.ts'
import { readOperations } from './read-operations.ts'
import type { RefusedOperations, StorageError } from './storage-error.ts'
import type { Commit, Journal, MergeReport, Receipt, Scope, Store, StoreHead } from './store.ts'

/** The one implementation of `Store`, over any backend that `openStore` has prepared. */
export function createStore<M extends Model>(
  backend: Backend<M>,
  journal: Journal<M>,
  { clock, newId, newActor }: Capabilities,
): Store<M> {
  // For good: a database that comes back is another one, and what this tab shows is not in it.
  let isLost = false
  return {
    async commit<S, I, E>(request: Commit<M, S, I, E>) {
      const receipt = await transact<Receipt<M>, E>('write', async (transaction, meta) => {
        const nowMs = clock()
        const state = request.read(await rowsIn(transaction, request.scope))
        const changes = request.action(state, request.input, actionContext(nowMs, newId))
        if (!changes.ok) return changes
        if (changes.value.length === 0) return ok({ operation: null, before: [], after: [], head: meta.head })
        const operation: Operation<M> = {
          id: tick(meta.head.last, nowMs, meta.actor),
          model: journal.modelVersion,
          action: request.name,
          changes: withDistinctFields(changes.value),
        }
        return ok({ operation, ...(await append(transaction, meta, [operation], [operation])) })
      })
      if (receipt.ok && receipt.value.operation !== null) backend.announce(receipt.value.head.revision)
      return receipt
    },

    async receive(operations) {
      const tooFarAhead = refuseTooFarAhead(operations)
      if (!tooFarAhead.ok) return tooFarAhead
      const report = await transact<MergeReport<M>, RefusedOperations>('write', async (transaction, meta) => {
        const here = await transaction.operationsAt(operations.map(({ id }) => id))
        const merged = merge(here, operations)
        if (!merged.ok) return merged
        const added = readOperations(merged.value.added, journal)
        if (!added.ok) return added
        const known = merged.value.operations.length - added.value.length
        if (added.value.length === 0) return ok({ added: [], known, head: meta.head })
        const { head } = await append(transaction, meta, merged.value.added, added.value)
        return ok({ added: added.value, known, head })
      })
      if (report.ok && report.value.added.length > 0) backend.announce(report.value.head.revision)
      return report
    },

    async replaceAll(operations) {
      const tooFarAhead = refuseTooFarAhead(operations)
      if (!tooFarAhead.ok) return tooFarAhead
      const merged = merge([], operations)
      if (!merged.ok) return merged
      const written = merged.value.operations
      const current = readOperations(written, journal)
      if (!current.ok) return current
      const head = await transact<StoreHead, never>('write', async (transaction, meta) => {
        const revision = meta.head.revision + 1
        const head = { ...headOf(written), model: journal.modelVersion, revision }
        await transaction.clearRows()
        await transaction.clearOperations()
        await transaction.write({
          operations: written,
          rows: fold(current.value),
          meta: { head, actor: newActor(), rebuiltAt: revision },
        })
        return ok(head)
      })
      if (head.ok) backend.announce(head.value.revision)
      return head
    },

    rowsSince: (revision) =>
      transact('read', async (transaction, { head, rebuiltAt }) => {
        const complete = revision < rebuiltAt
        return ok({ rows: await transaction.rowsSince(complete ? 0 : revision), complete, head })
      }),

    row: (type, id) =>
      transact('read', async (transaction) => {
        const rows = await transaction.rowsAt([{ type, id }])
        return ok(rows.find((row) => isOfType(row, type)))
      }),

    operations: () => transact('read', async (transaction) => ok(await transaction.operations())),

    history: (entity) =>
      transact('read', async (transaction) => {
        const rows = await transaction.rowsOf([entity])
        const operations = await transaction.operationsOn([entity, ...rows.map(({ id }) => id)])
        const current = readOperations(operations, journal)
        return current.ok ? current : fail({ kind: 'newer-database' })
      }),

    head: () => transact('read', async (_, { head }) => ok(head)),

    // A listener that throws must not spoil the writing it is told of.
    watch: (listener) => backend.watch((revision) => queueMicrotask(() => listener(revision))),

    close: () => backend.close(),
  }

  /** One transaction on a database that is still there and still ours to touch. */
  function transact<T, E>(
    mode: 'read' | 'write',
    work: (transaction: Transaction<M>, meta: Meta) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | StorageError>> {
    if (isLost) return Promise.resolve(fail({ kind: 'lost' }))
    return backend.transact<T, E | StorageError>(mode, async (transaction) => {
      const meta = await transaction.meta()
      isLost = meta === undefined
      if (meta === undefined) return fail({ kind: 'lost' })
      if (meta.head.model > journal.modelVersion) return fail({ kind: 'newer-database' })
      return work(transaction, meta)
    })
  }

  function refuseTooFarAhead(operations: readonly Operation<Model>[]): Result<null, RefusedOperations> {
    const stamps = stampsTooFarAhead(operations, clock())
    return stamps.length === 0 ? ok(null) : fail({ kind: 'stamps-too-far-ahead', stamps })
  }
}

/** Writes new operations, the rows they change and the head, given the operations as written and as read. */
async function append<M extends Model>(
  transaction: Transaction<M>,
  meta: Meta,
  written: readonly Operation<Model>[],
  current: readonly Operation<M>[],
): Promise<Omit<Receipt<M>, 'operation'>> {
  const touched = new Map(current.flatMap(({ changes }) => changes).map((change) => [rowKey(change), change]))
  const before = await transaction.rowsAt([...touched.values()])
  const after = fold(current, before)
  const head = { ...meta.head, ...extendHead(meta.head, written), revision: meta.head.revision + 1 }
  await transaction.write({ operations: written, rows: after, meta: { ...meta, head } })
  return { before, after, head }
}

/** Hands on the transaction's own promises: one more wait, and IndexedDB would commit too early. */
function rowsIn<M extends Model>(transaction: Transaction<M>, scope: Scope): Promise<readonly Row<M>[]> {
  switch (scope.kind) {
    case 'all':
      return transaction.rowsSince(0)
    case 'experiment':
      return transaction.rowsOf([scope.id])
    case 'experiments':
      return transaction.rowsOf(scope.ids)
  }
}

/** A field set twice under one stamp would keep whichever value came first. */
function withDistinctFields<M extends Model>(changes: readonly Change<M>[]): readonly Change<M>[] {
  const fields = changes.flatMap((change) =>
    Object.keys(change.set).map((field) => `${rowKey(change)}/${field}`),
  )
  invariant(new Set(fields).size === fields.length, 'an action sets a field once')
  return changes
}

function isOfType<M extends Model, T extends keyof M & string>(row: Row<M>, type: T): row is RowOf<M, T> {
  return row.type === type
}
