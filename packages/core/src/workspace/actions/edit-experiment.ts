import { fail, ok } from '../../result.ts'
import type { Action, NotThere } from '../action.ts'
import { draftIssues, fieldsOf, type DraftIssue } from '../draft-issues.ts'
import { freeFields, type Draft } from '../experiment.ts'
import type { GridState } from '../grid-state.ts'

export type EditIssue = DraftIssue | NotThere | { readonly kind: 'locked'; readonly field: keyof Draft }

/** Fills in slots. After the start only what says nothing about the evidence can still change. */
export const editExperiment: Action<GridState, Partial<Draft>, EditIssue> = (state, set) => {
  const { file } = state
  if (!file) return fail([{ kind: 'not-there', field: 'experiment' }])
  const fields = fieldsOf(set)
  const locked = file.plan ? fields.filter((field) => !freeFields.includes(field)) : []
  if (locked.length > 0) return fail(locked.map((field) => ({ kind: 'locked', field }) as const))
  const issues = draftIssues(state, set)
  if (issues.length > 0) return fail(issues)
  return ok(fields.length === 0 ? [] : [{ type: 'experiment', id: file.experiment.id, set }])
}
