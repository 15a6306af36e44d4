import { fail, ok } from '../../result.ts'
import type { Action, NoInput, NotThere } from '../action.ts'
import type { CaseFile } from '../case-file.ts'
import { lockDraft, type StartIssue } from '../draft-plan.ts'

export type StartTestIssue =
  | StartIssue
  | NotThere
  | { readonly kind: 'already-started'; readonly field: 'plan' }

/** Locks the plan that the draft describes. From here on the criterion no longer changes unnoticed. */
export const startTest: Action<CaseFile | undefined, NoInput, StartTestIssue> = (file, _input, context) => {
  if (!file) return fail([{ kind: 'not-there', field: 'experiment' }])
  if (file.plan) return fail([{ kind: 'already-started', field: 'plan' }])
  const locked = lockDraft(file.experiment, context.today)
  if (!locked.ok) return locked
  const { text, hash } = locked.value
  const set = { experiment: file.experiment.id, text, hash, reason: null, supersedes: [], withdrawnAt: null }
  return ok([{ type: 'plan', id: context.newId(), set }])
}
