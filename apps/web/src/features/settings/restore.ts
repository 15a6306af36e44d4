import type { Result } from '@cimento/core'
import type { Operation } from '@cimento/core/journal'
import type { Cimento } from '@cimento/core/workspace'
import type { RefusedOperations, StorageError } from '@cimento/storage'
import type { Workspace } from '../../lib/workspace/open-workspace.ts'
import { replaceOperations } from '../../lib/workspace/replace-operations.ts'

/** Puts these operations in the place of all that is stored, verified by reading back, and shows them. */
export async function restore(
  { store, mirror }: Workspace,
  operations: readonly Operation<Cimento>[],
): Promise<Result<null, RefusedOperations | StorageError | 'not-verified'>> {
  const replaced = await replaceOperations(store, operations)
  await mirror.refresh()
  return replaced
}
