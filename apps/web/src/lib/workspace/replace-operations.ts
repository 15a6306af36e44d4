import { fail, ok, type Result } from '@cimento/core'
import { headOf, type Operation } from '@cimento/core/journal'
import type { Cimento } from '@cimento/core/workspace'
import type { RefusedOperations, StorageError, Store } from '@cimento/storage'

/**
 * Puts these operations in the place of all that a store holds, then reads them back. Until the store has them
 * all, nothing changes; `not-verified` means that the disk gives back something else than it was given.
 */
export async function replaceOperations(
  store: Store<Cimento>,
  operations: readonly Operation<Cimento>[],
): Promise<Result<null, RefusedOperations | StorageError | 'not-verified'>> {
  const replaced = await store.replaceAll(operations)
  if (!replaced.ok) return replaced
  const stored = await store.operations()
  if (!stored.ok) return stored
  const given = headOf(operations)
  const found = headOf(stored.value)
  const same = found.count === given.count && found.hash === given.hash
  return same ? ok(null) : fail('not-verified')
}
