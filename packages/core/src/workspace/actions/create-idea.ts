import { fail, ok } from '../../result.ts'
import type { Action } from '../action.ts'
import type { Draft } from '../experiment.ts'
import { titleIssues, type TitleIssue } from '../title.ts'

export type IdeaInput = { readonly title: string } & Partial<Omit<Draft, 'title'>>

/** An idea needs only a title; whatever else is known already comes along. Its number is the next one that nobody has on this device. */
export const createIdea: Action<{ readonly highestNumber: number }, IdeaInput, TitleIssue> = (
  state,
  { title, ...rest },
  context,
) => {
  const issues = titleIssues(title)
  if (issues.length > 0) return fail(issues)
  const number = state.highestNumber + 1
  const set = { number, createdOn: context.today, title: title.trim(), ...rest, deletedAt: null }
  return ok([{ type: 'experiment', id: context.newId(), set }])
}
