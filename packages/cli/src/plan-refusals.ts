import type { PlanInput, PlanIssue } from '@cimento/core'
import { describePlanIssue, type Language } from '@cimento/report'
import type { Refusal } from './answer.ts'

/** Why a plan cannot be locked, by the member of the file it is about. */
export function planRefusals(
  issues: readonly PlanIssue[],
  plan: PlanInput,
  language: Language,
): readonly Refusal[] {
  const names = plan.kind === 'threshold' ? undefined : plan
  return issues.map((issue) => ({
    kind: issue.kind,
    field: fieldOf(issue),
    message: describePlanIssue(issue, language, names),
  }))
}

function fieldOf(issue: PlanIssue): string {
  const guardrail = 'guardrail' in issue && issue.guardrail !== undefined ? `.${issue.guardrail}` : ''
  const inPrimary = ['kpi', 'threshold', 'goal'].includes(issue.field) && guardrail === ''
  const own =
    issue.field === 'guardrails' || guardrail === '' ? issue.field : `guardrails${guardrail}.${issue.field}`
  if (ofDesign.has(issue.field)) return `plan.design.${issue.field}`
  if (inPrimary) return `plan.primary.${issue.field}`
  return `plan.${own}${issue.field === 'guardrails' ? guardrail : ''}`
}

const ofDesign: ReadonlySet<string> = new Set(['periodDays', 'washoutDays', 'seed', 'areas'])
