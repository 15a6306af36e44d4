import { planChanges, shortestReason } from '../../plan/plan-changes.ts'
import { fail, ok } from '../../result.ts'
import type { Action, NotThere } from '../action.ts'
import type { CaseFile } from '../case-file.ts'
import { lockDraft, type StartIssue } from '../draft-plan.ts'
import type { Draft } from '../experiment.ts'

export type AmendInput = { readonly set: Partial<Draft>; readonly reason: string }

export type AmendIssue =
  | StartIssue
  | NotThere
  | { readonly kind: 'reason-too-short'; readonly field: 'reason'; readonly shortest: number }
  | { readonly kind: 'nothing-changed'; readonly field: 'plan' }
  /** A verdict has been read: the plan it rests on can no longer change. */
  | { readonly kind: 'already-read'; readonly field: 'plan' }

/**
 * Changes a locked plan in the open: a new plan with a reason that supersedes the one in force.
 * The day the first plan was written stays: an amendment does not make a criterion younger or older.
 */
export const amendPlan: Action<CaseFile | undefined, AmendInput, AmendIssue> = (file, { set, reason }, context) => {
  const current = file?.plan
  if (!file || !current) return fail([{ kind: 'not-there', field: file ? 'plan' : 'experiment' }])
  if (file.look) return fail([{ kind: 'already-read', field: 'plan' }])
  if (reason.trim().length < shortestReason)
    return fail([{ kind: 'reason-too-short', field: 'reason', shortest: shortestReason }])
  const locked = lockDraft({ ...file.experiment, ...set }, lockedOn(current.value.plan.lockedOn, context.today))
  if (!locked.ok) return locked
  if (planChanges(current.value.plan, locked.value.plan).length === 0)
    return fail([{ kind: 'nothing-changed', field: 'plan' }])
  const { text, hash } = locked.value
  const experiment = file.experiment.id
  return ok([
    { type: 'experiment', id: experiment, set },
    {
      type: 'plan',
      id: context.newId(),
      set: { experiment, text, hash, reason: reason.trim(), supersedes: file.standing.plan },
    },
  ])
}

function lockedOn<Day extends string>(first: string | undefined, today: Day): Day {
  return (first ?? today) as Day
}
