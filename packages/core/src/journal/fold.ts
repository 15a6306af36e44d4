import { applyAll } from './apply.ts'
import type { StampedChange } from './apply.ts'
import { rowKey } from './model.ts'
import type { Model, Operation, Row } from './model.ts'

/**
 * The entities that operations leave behind, sorted by type and id.
 * The order of the operations does not matter; folding one twice changes nothing.
 *
 * @param operations of the current model (see `upcast`)
 * @param rows where to start from: the result holds all of them, those without a change as they are
 */
export function fold<M extends Model>(
  operations: Iterable<Operation<M>>,
  rows: Iterable<Row<M>> = [],
): readonly Row<M>[] {
  const byKey = new Map<string, Row<M>>()
  for (const row of rows) byKey.set(rowKey(row), row)
  for (const [key, changes] of changesByEntity(operations)) byKey.set(key, applyAll(byKey.get(key), changes))
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

function changesByEntity<M extends Model>(operations: Iterable<Operation<M>>) {
  const byKey = new Map<string, [StampedChange<M>, ...StampedChange<M>[]]>()
  for (const { id, changes } of operations) {
    for (const change of changes) {
      const stamped = { change, stamp: id }
      const others = byKey.get(rowKey(change))
      if (others === undefined) byKey.set(rowKey(change), [stamped])
      else others.push(stamped)
    }
  }
  return byKey
}
