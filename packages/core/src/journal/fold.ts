import { apply } from './apply.ts'
import { rowKey } from './model.ts'
import type { Model, Operation, Row } from './model.ts'

/**
 * The entities that operations leave behind, sorted by type and id.
 * The order of the operations does not matter; folding one twice changes nothing.
 *
 * @param operations of the current model (see `upcast`)
 * @param rows where to start from: the result holds all of them, changed or not
 */
export function fold<M extends Model>(
  operations: Iterable<Operation<M>>,
  rows: Iterable<Row<M>> = [],
): readonly Row<M>[] {
  const byKey = new Map<string, Row<M>>()
  for (const row of rows) byKey.set(rowKey(row), row)
  for (const { id, changes } of operations) {
    for (const change of changes) byKey.set(rowKey(change), apply(byKey.get(rowKey(change)), change, id))
  }
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}
