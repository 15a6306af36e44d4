import { isAnswer, priorityInputNames, type PriorityInput } from '../../backlog/priority-inputs.ts'
import { fail, ok } from '../../result.ts'
import type { Action, NotThere } from '../action.ts'
import type { CaseFile } from '../case-file.ts'
import { longestRater, ratingCell } from '../rated.ts'

export type RateInput = {
  /** Whose answers they are: a name, or `everybody`. */
  readonly rater: string
  /** Null takes an answer back. */
  readonly answers: { readonly [input in PriorityInput]?: number | null }
}

export type RateIssue =
  | NotThere
  | { readonly kind: 'rater-too-long'; readonly field: 'rater'; readonly limit: number }
  /** No answer to this question. */
  | { readonly kind: 'invalid-value'; readonly field: PriorityInput }

/**
 * Writes down what somebody answers to the questions of a priority model, or of several. At any time: it says what to
 * do first, and nothing about the evidence. All of it, or nothing.
 */
export const rateTest: Action<CaseFile | undefined, RateInput, RateIssue> = (file, { rater, answers }) => {
  if (!file) return fail([{ kind: 'not-there', field: 'experiment' }])
  const name = rater.trim()
  if (name.length > longestRater)
    return fail([{ kind: 'rater-too-long', field: 'rater', limit: longestRater }])
  const given = priorityInputNames.flatMap((input) => {
    const value = answers[input]
    return value === undefined ? [] : [{ input, value }]
  })
  const issues = given.filter(({ input, value }) => value !== null && !isAnswer(input, value))
  if (issues.length > 0)
    return fail(issues.map(({ input }) => ({ kind: 'invalid-value', field: input }) as const))
  const set = Object.fromEntries(given.map(({ input, value }) => [ratingCell(input, name), value]))
  return ok(given.length === 0 ? [] : [{ type: 'ratings', id: file.experiment.id, set }])
}
