import * as v from 'valibot'
import { invariant } from '../result.ts'
import type { Action } from './action.ts'
import { changesSchema } from './changes-schema.ts'

/**
 * The action, made to write only what a backup can restore: its input is mended where JSON could not keep it,
 * and its changes are checked as those of a file are. A mismatch is a mistake of the program.
 */
export function restorable<State, Input, Issue>(
  name: string,
  action: Action<State, Input, Issue>,
): Action<State, Input, Issue> {
  return (state, input, context) => {
    const result = action(state, mended(input), context)
    if (!result.ok) return result
    const [issue] = v.safeParse(changesSchema, result.value).issues ?? []
    invariant(!issue, `${name} writes ${issue && v.getDotPath(issue)}, which no backup restores`)
    return result
  }
}

/** JSON in UTF-8 has no lone surrogate (`toWellFormed` of ES2024 puts the same mark) and no negative zero. */
function mended<T>(value: T): T
function mended(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/\p{Surrogate}/gu, '\uFFFD')
  if (value === 0) return 0
  if (Array.isArray(value)) return value.map((item: unknown) => mended(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mended(member)]))
}
