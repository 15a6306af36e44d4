import { ok } from '@cimento/core'
import type { Result } from '@cimento/core'
import { upcast } from '@cimento/core/journal'
import type { Model, NewerModel, Operation } from '@cimento/core/journal'
import type { Journal } from './store.ts'

/** Stored operations as of the current model, or the first that a later release wrote. */
export function readOperations<M extends Model>(
  operations: readonly Operation<Model>[],
  { upcasters, modelVersion }: Journal<M>,
): Result<readonly Operation<M>[], NewerModel> {
  const read: Operation<M>[] = []
  for (const operation of operations) {
    const current = upcast<M>(operation, upcasters, modelVersion)
    if (!current.ok) return current
    read.push(current.value)
  }
  return ok(read)
}
