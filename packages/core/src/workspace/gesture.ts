import type { Row } from '../journal/index.ts'
import type { Action } from './action.ts'
import { restorable } from './restorable.ts'
import type { Cimento } from './schema.ts'

/**
 * An action with the name it has in the history and the rows it needs: all that a store must know to run it.
 * `experiment`: the rows of the test or the KPI it is about, or of all of them where it is about several.
 */
export type Gesture<State, Input, Issue> = {
  readonly name: string
  readonly scope: 'experiment' | 'all'
  readonly read: (rows: readonly Row<Cimento>[], experiment: string) => State
  readonly action: Action<State, Input, Issue>
}

export function inExperiment<State, Input, Issue>(
  name: string,
  read: Gesture<State, Input, Issue>['read'],
  action: Action<State, Input, Issue>,
): Gesture<State, Input, Issue> {
  return { name, scope: 'experiment', read, action: restorable(name, action) }
}

export function inAll<State, Input, Issue>(
  name: string,
  read: Gesture<State, Input, Issue>['read'],
  action: Action<State, Input, Issue>,
): Gesture<State, Input, Issue> {
  return { name, scope: 'all', read, action: restorable(name, action) }
}
