import * as v from 'valibot'
import { rowKey } from '../../journal/index.ts'
import { ok } from '../../result.ts'
import type { Action, ActionContext } from '../action.ts'
import type { FactConflict } from '../fact-conflicts.ts'
import type { MergeConflict } from '../merge-logs.ts'
import { changesSchema } from '../changes-schema.ts'

/** A conflict of a merge, and whose side a person took. */
export type Resolution = { readonly conflict: MergeConflict; readonly chosen: 'mine' | 'theirs' }

/**
 * Writes what a person chose where two people had changed the same thing: one ordinary operation, so that the other
 * value stays in the history. Where the value that stands was chosen, there is nothing to write.
 *
 * Of two facts the chosen one is recorded again and supersedes both: two people who choose differently on two devices
 * see their conflict once more, instead of losing both.
 */
export const resolveConflicts: Action<null, { readonly resolutions: readonly Resolution[] }, never> = (
  _state,
  { resolutions },
  context,
) => {
  const fields = new Map<string, RawChange>()
  const facts: RawChange[] = []
  for (const { conflict, chosen } of resolutions) {
    if (conflict.kind === 'fact') facts.push(recordedAgain(conflict, chosen, context))
    else if (conflict.stands !== chosen) {
      const { type, id, field } = conflict
      const others = fields.get(rowKey(conflict))?.set
      fields.set(rowKey(conflict), { type, id, set: { ...others, [field]: conflict[chosen] } })
    }
  }
  return ok(v.parse(changesSchema, [...fields.values(), ...facts]))
}

/** Values of any field, on their way through the table of all fields. */
type RawChange = { readonly type: string; readonly id: string; readonly set: object }

function recordedAgain(
  conflict: FactConflict,
  chosen: 'mine' | 'theirs',
  { newId }: ActionContext,
): RawChange {
  const { type, fields } = conflict[chosen]
  return { type, id: newId(), set: { ...fields, supersedes: [conflict.mine.id, conflict.theirs.id] } }
}
