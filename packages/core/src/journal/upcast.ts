import { fail, invariant, ok } from '../result.ts'
import type { Result } from '../result.ts'
import type { Change, Model, Operation } from './model.ts'
import type { Stamp } from './stamp.ts'

/**
 * Rewrites one change of model version n as version n + 1. Total and local: it sees nothing but the change,
 * never throws, and never gives an old field name a new meaning.
 */
export type Upcaster = (change: Change<Model>) => readonly Change<Model>[]

export type NewerModel = { readonly kind: 'newer-model'; readonly id: Stamp; readonly model: number }

/**
 * Reads an operation of any released version as one of the current model. Operations at rest never change:
 * this runs on reading, so that every copy of a journal keeps the same bytes and the same head.
 *
 * @param upcasters `[n]` leads from version n to n + 1; one for every version below the current one
 * @returns `newer-model` when a later release wrote it: it cannot be read here
 */
export function upcast<M extends Model>(
  operation: Operation<Model>,
  upcasters: readonly Upcaster[],
  currentModelVersion: number,
): Result<Operation<M>, NewerModel> {
  if (operation.model > currentModelVersion) {
    return fail({ kind: 'newer-model', id: operation.id, model: operation.model })
  }
  let changes = operation.changes
  for (let version = operation.model; version < currentModelVersion; version += 1) {
    const upcaster = upcasters[version]
    invariant(upcaster !== undefined, `no upcaster leads from model version ${version}`)
    changes = changes.flatMap(upcaster)
  }
  // The chain of upcasters is the parser here: what leaves its last link is of the current model.
  return ok({ ...operation, model: currentModelVersion, changes } as Operation<M>)
}
