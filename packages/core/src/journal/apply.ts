import type { Change, Model, Row } from './model.ts'
import type { Stamp } from './stamp.ts'

/**
 * The only rule of the journal: in each field the highest stamp wins.
 *
 * Commutative, associative and idempotent over changes with their stamps, so that operations may arrive in
 * any order and more than once. (A stamp names one value of a field, so there are no ties to break.)
 *
 * @param row the entity so far; undefined when this is its first change
 * @returns a new row; the arguments are left as they are
 */
export function apply<M extends Model>(row: Row<M> | undefined, change: Change<M>, stamp: Stamp): Row<M> {
  return applyAll(row, [{ change, stamp }])
}

/** A change with the stamp of its operation. */
export type StampedChange<M extends Model> = { readonly change: Change<M>; readonly stamp: Stamp }

/** `apply` for many changes of one entity, copying the row once: a series has thousands of fields. */
export function applyAll<M extends Model>(
  row: Row<M> | undefined,
  changes: readonly [StampedChange<M>, ...StampedChange<M>[]],
): Row<M>
export function applyAll(
  row: Row<Model> | undefined,
  changes: readonly [StampedChange<Model>, ...StampedChange<Model>[]],
): Row<Model> {
  const fields: Record<string, unknown> = { ...row?.fields }
  const stamps: Record<string, Stamp | undefined> = { ...row?.stamps }
  for (const { change, stamp } of changes) {
    for (const [field, value] of Object.entries(change.set)) {
      const standing = stamps[field]
      if (value === undefined || (standing !== undefined && standing >= stamp)) continue
      fields[field] = value
      stamps[field] = stamp
    }
  }
  const { type, id } = changes[0].change
  return { type, id, fields, stamps }
}
