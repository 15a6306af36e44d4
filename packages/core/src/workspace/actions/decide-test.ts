import { canonicalJson } from '../../canonical.ts'
import { decide, type DecisionInput, type DecisionIssue } from '../../decision/decision.ts'
import type { Change } from '../../journal/index.ts'
import { fail, ok } from '../../result.ts'
import type { Action, NotThere } from '../action.ts'
import type { CaseFile } from '../case-file.ts'
import type { Cimento } from '../schema.ts'
import { titleLength } from '../title.ts'

export type DecideState = { readonly file: CaseFile | undefined; readonly highestNumber: number }

/**
 * Records what a person decided. Deciding again supersedes the former decision; it stays in the history.
 * Iterating writes the next idea, linked to this test.
 */
export const decideTest: Action<DecideState, DecisionInput, DecisionIssue | NotThere> = (
  { file, highestNumber },
  input,
  context,
) => {
  if (!file?.look) return fail([{ kind: 'not-there', field: file ? 'look' : 'experiment' }])
  const experiment = file.experiment.id
  const evidence = { assessment: file.look.value, look: file.look.id, today: context.today }
  const decided = decide(input, evidence)
  if (!decided.ok) return decided
  const decision: Change<Cimento> = {
    type: 'decision',
    id: context.newId(),
    set: { experiment, text: canonicalJson(decided.value), supersedes: file.standing.decision },
  }
  const child: Change<Cimento> = {
    type: 'experiment',
    id: context.newId(),
    set: {
      number: highestNumber + 1,
      createdOn: context.today,
      parent: experiment,
      title: [...decided.value.next].slice(0, titleLength.longest).join(''),
    },
  }
  return ok(decided.value.action === 'iterate' ? [decision, child] : [decision])
}
