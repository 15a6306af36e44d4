import type { Json } from '../canonical.ts'
import { rowKey } from './model.ts'
import type { Change, Model, Operation, Row } from './model.ts'

/** What undo writes into a field that had no value before the operation; undefined leaves it as it is. */
export type WhenAbsent<M extends Model> = (type: keyof M & string, field: string) => Json | undefined

/**
 * The changes that undo an operation: every field that nobody has written since gets its former value back;
 * a field with a later stamp is somebody else's work and stays.
 *
 * The journal cannot unwrite a field. What stands for "no value" is the model's affair: null for a cell of a
 * grid, the moment of deletion for a new entity's `deletedAt`. Say so in `whenAbsent`; without it such
 * fields are left out, and undoing a creation gives no changes.
 *
 * @param before the rows the operation changed, as they were just before it
 * @param now the same rows as they are
 */
export function invert<M extends Model>(
  operation: Operation<M>,
  before: readonly Row<M>[],
  now: readonly Row<M>[],
  whenAbsent?: WhenAbsent<M>,
): readonly Change<M>[]
export function invert(
  operation: Operation<Model>,
  before: readonly Row<Model>[],
  now: readonly Row<Model>[],
  whenAbsent: WhenAbsent<Model> = () => undefined,
): readonly Change<Model>[] {
  const former = new Map(before.map((row) => [rowKey(row), row.fields]))
  const stamps = new Map(now.map((row) => [rowKey(row), row.stamps]))
  return operation.changes
    .map(({ type, id, set }) => {
      const key = rowKey({ type, id })
      const restored = Object.keys(set)
        .filter((field) => stamps.get(key)?.[field] === operation.id)
        .map((field) => [field, valueOr(former.get(key)?.[field], () => whenAbsent(type, field))] as const)
        .filter(([, value]) => value !== undefined)
      return { type, id, set: Object.fromEntries(restored) }
    })
    .filter(({ set }) => Object.keys(set).length > 0)
}

// Not `??`: null is a value.
function valueOr(value: unknown, otherwise: () => unknown): unknown {
  return value === undefined ? otherwise() : value
}
