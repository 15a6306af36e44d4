import { fail, ok } from '../../result.ts'
import type { Action, NotThere } from '../action.ts'
import type { CaseFile } from '../case-file.ts'
import { freeFields, type Draft } from '../experiment.ts'
import { titleIssues, type TitleIssue } from './create-idea.ts'

export type EditIssue = TitleIssue | NotThere | { readonly kind: 'locked'; readonly field: keyof Draft }

/** Fills in slots. After the start only what says nothing about the evidence can still change. */
export const editExperiment: Action<CaseFile | undefined, Partial<Draft>, EditIssue> = (file, set) => {
  if (!file) return fail([{ kind: 'not-there', field: 'experiment' }])
  const fields = Object.keys(set) as (keyof Draft)[]
  const locked = file.plan ? fields.filter((field) => !freeFields.includes(field)) : []
  if (locked.length > 0) return fail(locked.map((field) => ({ kind: 'locked', field }) as const))
  const issues = set.title === undefined ? [] : titleIssues(set.title)
  if (issues.length > 0) return fail(issues)
  return ok(fields.length === 0 ? [] : [{ type: 'experiment', id: file.experiment.id, set }])
}
