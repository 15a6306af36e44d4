import { canonicalJson } from '../canonical.ts'
import { fail, ok } from '../result.ts'
import type { Result } from '../result.ts'
import type { Model, Operation } from './model.ts'
import type { Stamp } from './stamp.ts'

export type Merged<M extends Model> = {
  /** Every operation of both sides once, in the order of their stamps. */
  readonly operations: readonly Operation<M>[]
  /** Those of the second side that the first did not have. */
  readonly added: readonly Operation<M>[]
}

/** One stamp, two contents: a side was tampered with, or two journals share an actor. */
export type SameIdOtherContent = { readonly kind: 'same-id-other-content'; readonly id: Stamp }

/**
 * Two journals become one: the union of their operations.
 *
 * As sets of operations it is commutative, associative and idempotent; only `added` depends on the side.
 * Operations are compared as they were written, before any `upcast`.
 *
 * @returns the lowest stamp that names two contents, where there is one
 */
export function merge<M extends Model>(
  a: readonly Operation<M>[],
  b: readonly Operation<M>[],
): Result<Merged<M>, SameIdOtherContent> {
  const operations: Operation<M>[] = []
  for (const operation of [...a, ...b].sort((one, other) =>
    one.id < other.id ? -1 : one.id > other.id ? 1 : 0,
  )) {
    const previous = operations.at(-1)
    if (previous?.id !== operation.id) operations.push(operation)
    else if (canonicalJson(previous) !== canonicalJson(operation)) {
      return fail({ kind: 'same-id-other-content', id: operation.id })
    }
  }
  const known = new Set(a.map(({ id }) => id))
  return ok({ operations, added: operations.filter(({ id }) => !known.has(id)) })
}
