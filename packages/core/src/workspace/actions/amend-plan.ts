import type { CivilDate } from '../../calendar.ts'
import { planChanges, shortestReason } from '../../plan/plan-changes.ts'
import type { Plan } from '../../plan/plan.ts'
import { countedArms, takesTurns } from '../../plan/counted-arms.ts'
import { fail, ok } from '../../result.ts'
import type { Action, NotThere } from '../action.ts'
import { draftIssues, type DraftIssue } from '../draft-issues.ts'
import { lockDraft, type StartIssue } from '../draft-plan.ts'
import type { Draft } from '../experiment.ts'
import { countedColumns, gridOf, measuresOf, type Series } from '../grid.ts'
import type { GridState } from '../grid-state.ts'

export type AmendInput = { readonly set: Partial<Draft>; readonly reason: string }

export type AmendIssue =
  | StartIssue
  | DraftIssue
  | CountsAgainst
  | NotThere
  | { readonly kind: 'reason-too-short'; readonly field: 'reason'; readonly shortest: number }
  | { readonly kind: 'nothing-changed'; readonly field: 'plan' }
  /** A verdict has been read: the plan it rests on can no longer change. */
  | { readonly kind: 'already-read'; readonly field: 'plan' }

/** What the counts typed so far do not allow. */
export type CountsAgainst =
  /** `date` is the first day with counts. */
  | { readonly kind: 'counts-before-start'; readonly field: 'startsOn'; readonly date: CivilDate }
  /** Of turns: the counts of this day would be those of another version. */
  | { readonly kind: 'counts-of-other-turn'; readonly field: 'periodDays'; readonly date: CivilDate }
  /** A version or guardrail with counts is gone, or goes by another id. */
  | {
      readonly kind: 'counts-would-be-lost'
      readonly field: 'arms' | 'guardrails'
      readonly id: string
      readonly name: string
    }

/**
 * Changes a locked plan in the open: a new plan with a reason that supersedes the one in force.
 * The day the first plan was written stays: an amendment does not make a criterion younger or older.
 */
export const amendPlan: Action<GridState, AmendInput, AmendIssue> = (state, { set, reason }, context) => {
  const { file, series } = state
  const current = file?.plan
  if (!file || !current) return fail([{ kind: 'not-there', field: file ? 'plan' : 'experiment' }])
  if (file.look) return fail([{ kind: 'already-read', field: 'plan' }])
  if ([...reason.trim()].length < shortestReason)
    return fail([{ kind: 'reason-too-short', field: 'reason', shortest: shortestReason }])
  const issues = draftIssues(state, set)
  if (issues.length > 0) return fail(issues)
  const locked = lockDraft({ ...file.experiment, ...set }, current.value.plan.lockedOn ?? context.today)
  if (!locked.ok) return locked
  const { plan, text, hash } = locked.value
  if (planChanges(current.value.plan, plan).length === 0)
    return fail([{ kind: 'nothing-changed', field: 'plan' }])
  const against = countsAgainst(current.value.plan, plan, series)
  if (against.length > 0) return fail(against)
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

function countsAgainst(before: Plan, after: Plan, series: Series): readonly CountsAgainst[] {
  const [first] = gridOf(series).dates
  const counted = countedColumns(series)
  const lost = (field: 'arms' | 'guardrails', ids: ReadonlySet<string>): readonly CountsAgainst[] => {
    const kept = new Set(after[field].map(({ id }) => id))
    return before[field]
      .filter(({ id }) => ids.has(id) && !kept.has(id))
      .map(({ id, name }) => ({ kind: 'counts-would-be-lost', field, id, name: name?.trim() || id }))
  }
  return [
    ...(first !== undefined && first < after.startsOn
      ? [{ kind: 'counts-before-start', field: 'startsOn', date: first } as const]
      : []),
    ...otherTurns(after, series),
    ...lost('arms', counted.arms),
    ...lost('guardrails', counted.measures),
  ]
}

/** The first day with counts whose version would change. */
function otherTurns(after: Plan, series: Series): readonly CountsAgainst[] {
  if (!takesTurns(after)) return []
  const grid = gridOf(series)
  const measures = measuresOf(after)
  const date = grid.dates.find((day) => {
    const own = new Set(countedArms(after, day).map(({ id }) => id))
    const others = after.arms.filter(({ id }) => !own.has(id))
    return others.some(({ id }) => measures.some((measure) => grid.value(day, id, measure) !== undefined))
  })
  return date === undefined ? [] : [{ kind: 'counts-of-other-turn', field: 'periodDays', date }]
}
