import { rowKey } from './model.ts'
import type { Model, Operation, Row } from './model.ts'
import type { Stamp } from './stamp.ts'

/**
 * Whose values some undos gave back: for each field an undo wrote, the stamp that its
 * former value had, or null where there was no value.
 */
export type StandIns = { readonly [field: string]: Stamp | null }

/**
 * What an undo stands in for. After it, a field carries the undo's stamp but holds an older gesture's value:
 * taking back that older gesture too must not find "somebody else's work" there.
 *
 * @param undo the operation that took a gesture back
 * @param before the rows as they were before the gesture that was taken back
 */
export function standInsOf<M extends Model>(undo: Operation<M>, before: readonly Row<M>[]): StandIns
export function standInsOf(undo: Operation<Model>, before: readonly Row<Model>[]): StandIns {
  const former = new Map(before.map((row) => [rowKey(row), row.stamps]))
  return Object.fromEntries(
    undo.changes.flatMap((change) =>
      Object.keys(change.set).map((field) => [
        standInKey(rowKey(change), field, undo.id),
        former.get(rowKey(change))?.[field] ?? null,
      ]),
    ),
  )
}

/**
 * The rows as the operation `own` left them, as far as undos since then have brought that back: each stamp of an
 * undo is replaced by the one it stands in for, until `own` is met.
 */
export function withoutStandIns<M extends Model>(
  rows: readonly Row<M>[],
  standIns: StandIns,
  own: Stamp,
): readonly Row<M>[]
export function withoutStandIns(
  rows: readonly Row<Model>[],
  standIns: StandIns,
  own: Stamp,
): readonly Row<Model>[] {
  const original = (row: string, field: string, stamp: Stamp): Stamp | null => {
    const former = stamp === own ? undefined : standIns[standInKey(row, field, stamp)]
    if (former === undefined) return stamp
    return former && original(row, field, former)
  }
  return rows.map((row) => {
    const stamps = Object.entries(row.stamps).flatMap(([field, stamp]) => {
      const written = stamp && original(rowKey(row), field, stamp)
      return written ? [[field, written] as const] : []
    })
    return { ...row, stamps: Object.fromEntries(stamps) }
  })
}

function standInKey(row: string, field: string, stamp: Stamp): string {
  return `${row}/${field}@${stamp}`
}
