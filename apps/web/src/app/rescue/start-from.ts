import { fail, instantOf, ok, type Result } from '@cimento/core'
import type { Operation } from '@cimento/core/journal'
import type { Cimento } from '@cimento/core/workspace'
import { witnessOf, type RefusedOperations, type StorageError } from '@cimento/storage'
import { fileWitness, takeSnapshot } from '../../lib/snapshots/snapshots.ts'
import { rememberWitness, storedWitness } from '../../lib/witness/stored-witness.ts'
import { databaseName } from '../../lib/workspace/example.ts'
import { openStore } from '../../lib/workspace/open-workspace.ts'
import { replaceOperations } from '../../lib/workspace/replace-operations.ts'
import { examine } from './examine.ts'

/**
 * Puts these operations in the place of what was lost, and reads them back. What the database still holds is kept in a
 * snapshot first. Until the store has them all, the loss stays a loss: a page that is closed on the way asks again.
 *
 * @param withoutCopy goes on where what is left cannot be kept: the person was told, and asked again
 * @returns `mended` where another tab did so meanwhile, `not-kept` where no snapshot can be made: nothing is written then
 */
export async function startFrom(
  operations: readonly Operation<Cimento>[],
  withoutCopy: boolean,
): Promise<Result<'started' | 'mended', RefusedOperations | StorageError | 'not-verified' | 'not-kept'>> {
  const { finding, stored } = await examine({ kind: 'lost' })
  if (finding === 'intact') return ok('mended')
  if (stored !== undefined && stored.operations.length > 0) {
    const kept = await takeSnapshot(operations.length === 0 ? 'wipe' : 'restore')
    if (!kept.ok && !withoutCopy) return fail('not-kept')
  }

  const opened = await openStore({ witness: await storedWitness(databaseName()), acceptsLoss: true })
  if (!opened.ok) return opened
  const store = opened.value
  const replaced = await replaceOperations(store, operations)
  const head = await store.head()
  store.close()
  if (!replaced.ok) return replaced
  if (!head.ok) return head
  const witness = witnessOf(head.value, instantOf(Date.now()))
  rememberWitness(databaseName(), witness)
  await fileWitness(witness)
  return ok('started')
}
