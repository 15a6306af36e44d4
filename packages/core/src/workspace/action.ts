import type { CivilDate, Instant } from '../calendar.ts'
import type { Change } from '../journal/index.ts'
import type { Result } from '../result.ts'
import type { Cimento } from './schema.ts'

/** What an action may know of the world besides its state. */
export type ActionContext = {
  readonly today: CivilDate
  readonly now: Instant
  /** A fresh identifier: letters, digits, `-` and `_`, at most 64. */
  readonly newId: () => string
}

/**
 * One thing a person can do: the changes it makes, or why it may not be done.
 * Pure and synchronous, so that it can run inside the transaction that writes what it returns.
 */
export type Action<State, Input, Issue> = (
  state: State,
  input: Input,
  context: ActionContext,
) => Result<readonly Change<Cimento>[], readonly Issue[]>

/** The input of an action that needs none. */
export type NoInput = Readonly<Record<string, never>>

/** Something the action speaks of is not there (any more). */
export type NotThere = {
  readonly kind: 'not-there'
  readonly field: 'experiment' | 'plan' | 'look' | 'decision'
}
