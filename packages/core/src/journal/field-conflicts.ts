import { canonicalJson } from '../canonical.ts'
import { fold } from './fold.ts'
import { rowKey } from './model.ts'
import type { Model, Operation, Row } from './model.ts'
import type { Stamp } from './stamp.ts'

/** One field that two people changed without knowing of each other. */
export type FieldConflict<M extends Model> = {
  readonly type: keyof M & string
  readonly id: string
  readonly field: string
  readonly mine: unknown
  readonly theirs: unknown
  /** Whose value the merged journal shows: that of the higher stamp. */
  readonly stands: 'mine' | 'theirs'
}

/**
 * The fields that both sides changed after what they have in common, and left with different values.
 * Nothing is lost where there are none: a merge keeps every operation. Sorted by type, id and field.
 */
export function fieldConflicts<M extends Model>(
  mine: readonly Operation<M>[],
  theirs: readonly Operation<M>[],
): readonly FieldConflict<M>[]
export function fieldConflicts(
  mine: readonly Operation<Model>[],
  theirs: readonly Operation<Model>[],
): readonly FieldConflict<Model>[] {
  const [here, there] = [idsOf(mine), idsOf(theirs)]
  const ours = fold(mine.filter(({ id }) => !there.has(id)))
  const others = new Map(fold(theirs.filter(({ id }) => !here.has(id))).map((row) => [rowKey(row), row]))
  const touched = new Set(ours.map(rowKey).filter((key) => others.has(key)))
  if (touched.size === 0) return []
  const common = new Map(
    fold(
      mine.filter(
        ({ id, changes }) => there.has(id) && changes.some((change) => touched.has(rowKey(change))),
      ),
    ).map((row) => [rowKey(row), row]),
  )
  return ours.flatMap((row) => {
    const other = others.get(rowKey(row))
    return other ? conflictsOfRow(row, other, common.get(rowKey(row))) : []
  })
}

function conflictsOfRow(
  mine: Row<Model>,
  theirs: Row<Model>,
  common: Row<Model> | undefined,
): readonly FieldConflict<Model>[] {
  const { type, id } = mine
  return Object.keys(mine.fields)
    .toSorted()
    .flatMap((field) => {
      const [ours, others] = [mine.stamps[field], theirs.stamps[field]]
      if (ours === undefined || others === undefined || same(mine.fields[field], theirs.fields[field]))
        return []
      // What somebody wrote over later, knowing of it, was settled then.
      const since: Stamp | undefined = common?.stamps[field]
      if (since !== undefined && (since > ours || since > others)) return []
      const stands = ours > others ? 'mine' : 'theirs'
      return [{ type, id, field, mine: mine.fields[field], theirs: theirs.fields[field], stands } as const]
    })
}

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)
const idsOf = (operations: readonly Operation<Model>[]): ReadonlySet<string> =>
  new Set(operations.map(({ id }) => id))
