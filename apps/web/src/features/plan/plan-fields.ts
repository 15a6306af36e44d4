import { sizeOf } from '@cimento/core'
import type { AmendIssue, Draft, StartTestIssue } from '@cimento/core/workspace'
import { describeStartIssue, type Language } from '@cimento/report'
import { fieldOf } from './field-of.ts'
import type { DraftForm } from './use-draft.ts'

/** What every part of the plan form needs: the draft, the way to change it, and what is wrong at a field. */
export type PlanFields = DraftForm & { readonly errorAt: (id: string) => string | undefined }

/** The words of the first issue at a field. Before a start was asked for, an empty field is no mistake. */
export function errorsAt(
  issues: readonly (StartTestIssue | AmendIssue)[],
  plan: Pick<Draft, 'guardrails'>,
  language: Language,
  isAsked: boolean,
): PlanFields['errorAt'] {
  const told = issues.filter((issue) => isAsked || !isEmptyField(issue, plan))
  return (id) => {
    const issue = told.find((candidate) => fieldOf(candidate)?.id === id)
    return issue && describeStartIssue(issue, language, plan)
  }
}

function isEmptyField(
  issue: StartTestIssue | AmendIssue,
  { guardrails }: Pick<Draft, 'guardrails'>,
): boolean {
  if (issue.kind === 'missing-slot' || issue.kind === 'missing') return true
  if (issue.kind !== 'out-of-range' || issue.field !== 'margin') return false
  const guardrail = guardrails.find(({ id }) => id === issue.guardrail)
  return guardrail !== undefined && sizeOf(guardrail.margin) === 0
}
