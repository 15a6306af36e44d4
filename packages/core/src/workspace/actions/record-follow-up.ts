import { canonicalJson } from '../../canonical.ts'
import { followUp, type FollowUpInput, type FollowUpIssue } from '../../decision/follow-up.ts'
import { fail, ok } from '../../result.ts'
import type { Action, NotThere } from '../action.ts'
import type { CaseFile } from '../case-file.ts'

/**
 * Records whether the effect of something scaled is still there, held against the reading that it was scaled on. Recording
 * the same one again supersedes the former; it stays in the history.
 */
export const recordFollowUp: Action<CaseFile | undefined, FollowUpInput, FollowUpIssue | NotThere> = (
  file,
  input,
  context,
) => {
  if (!file?.decision) return fail([{ kind: 'not-there', field: file ? 'decision' : 'experiment' }])
  const { decision, decidedOn, followUps } = file
  if (!decidedOn) return fail([{ kind: 'not-there', field: 'look' }])
  const found = followUp(input, {
    decision: decision.value,
    decisionId: decision.id,
    reading: decidedOn.value,
    today: context.today,
  })
  if (!found.ok) return found
  const former = followUps.filter(({ value }) => value.afterDays === input.afterDays)
  const set = {
    experiment: file.experiment.id,
    text: canonicalJson(found.value),
    supersedes: former.map(({ id }) => id),
  }
  return ok([{ type: 'followUp', id: context.newId(), set }])
}
