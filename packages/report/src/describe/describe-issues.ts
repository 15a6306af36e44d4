import type { AssessError, DecisionIssue, LessonIssue, Plan, PlanIssue, VersionsInput } from '@cimento/core'
import { startOfSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import type { IssueWords, Place } from '../words/issue-words.ts'
import { wordsOf } from '../words/words.ts'
import { periodName } from './arm-label.ts'
import { adviceIssueOfPlan } from './describe-advice-table.ts'

/** Why a plan cannot be locked, naming the field; `plan` lends the guardrails their names. */
export function describePlanIssue(
  issue: PlanIssue,
  language: Language,
  plan?: Pick<VersionsInput, 'guardrails'>,
): string {
  if (issue.kind === 'advice-table') return adviceIssueOfPlan(issue.issue, language)
  const id = 'guardrail' in issue ? issue.guardrail : undefined
  const name = plan?.guardrails.find((guardrail) => guardrail.id === id)?.name.trim()
  return wordsOf(language).issues.plan(issue, name || (id ?? null))
}

/** Why counts cannot be true: row (as people count, from 1), version and column. */
export function describeEvidenceIssue(
  issue: AssessError,
  language: Language,
  plan?: Pick<Plan, 'arms' | 'primary' | 'guardrails'> & { readonly kind?: Plan['kind'] },
): string {
  const words = wordsOf(language).issues
  if (issue.kind === 'invalid-today') return words.invalidToday
  const arm = plan?.arms.find(({ id }) => id === issue.arm)
  const place: Place = {
    row: String(issue.row + 1),
    version:
      plan?.kind === 'before-after' ? periodName(issue.arm, plan, language) : arm?.name?.trim() || issue.arm,
    field: columnName(issue.field, words, plan),
  }
  return words.evidence[issue.kind](place)
}

export function describeDecisionIssue(issue: DecisionIssue, language: Language): string {
  return wordsOf(language).issues.decision(issue)
}

export function describeLessonIssue(issue: LessonIssue, language: Language): string {
  return wordsOf(language).issues.lesson(issue)
}

function columnName(field: string, words: IssueWords, plan?: Pick<Plan, 'primary' | 'guardrails'>): string {
  const kpi = plan?.primary.kpi
  if (field === 'units') return kpi?.unitName?.trim() || words.column.units
  if (field === 'successes') return kpi?.eventName?.trim() || words.column.successes
  const named = Object.entries(words.column).find(([column]) => column === field)
  return named?.[1] ?? startOfSentence(plan?.guardrails.find(({ id }) => id === field)?.name.trim() || field)
}
