import { canonicalJson } from '../../canonical.ts'
import { fail, ok } from '../../result.ts'
import type { AssessError } from '../../verdict/assess.ts'
import type { Study } from '../../stats/index.ts'
import type { Action, NotThere } from '../action.ts'
import { assessmentOf } from '../assessment-of.ts'
import type { GridState } from '../grid-state.ts'

export type ReadIssue =
  | AssessError
  | NotThere
  | { readonly kind: 'too-early'; readonly field: 'look'; readonly on: string }

export type ReadInput = {
  /** The effects of the tests read before (`pastEffects`): one far beyond them is a surprise, and nothing else. */
  readonly history?: readonly Study[]
  /** Although the plan has no reading today: it is recorded as an extra one, and paid for. */
  readonly readNow?: boolean
}

/**
 * A reading: what the evidence says today is recorded as a fact, and the verdict freezes.
 * Reading again (after a correction of the data) supersedes the earlier reading; nothing is rewritten.
 */
export const readResults: Action<GridState, ReadInput, ReadIssue> = (
  { file, series },
  { history, readNow },
  context,
) => {
  if (!file?.plan) return fail([{ kind: 'not-there', field: file ? 'plan' : 'experiment' }])
  const assessed = assessmentOf(file, series, context.today, {
    ...(history && { history }),
    ...(readNow && { readNow }),
  })
  if (!assessed.ok) return assessed
  const { look } = assessed.value
  if (look.kind === 'between') return fail([{ kind: 'too-early', field: 'look', on: look.next }])
  const set = {
    experiment: file.experiment.id,
    text: canonicalJson(assessed.value),
    supersedes: file.standing.look,
  }
  return ok([{ type: 'look', id: context.newId(), set }])
}
