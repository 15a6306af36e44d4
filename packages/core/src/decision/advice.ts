import { plannedAdvice } from '../plan/advice/advice-presets.ts'
import { applies, type DecisionAction, type GuardrailState } from '../plan/advice/advice-table.ts'
import type { Assessment } from '../verdict/assessment.ts'
import type { GuardrailReading } from '../verdict/guardrail-reading.ts'
import { isUnverified } from '../verdict/is-unverified.ts'

/** What the rule says, and which rule it was. */
export type Advice = {
  readonly action: DecisionAction | 'none'
  readonly rule: string
  readonly table: string
}

/**
 * Answers: "what does our rule say to do with this evidence?" Never decides: a person does.
 * The table is the one that the plan was locked with; a locked one is complete (see `adviceTableIssues`).
 */
export function advise(assessment: Assessment): Advice {
  const table = plannedAdvice(assessment.plan)
  const facts = {
    verdict: assessment.verdict,
    guardrails: guardrailState(assessment),
    kind: assessment.plan.kind,
    because: assessment.because,
  }
  const rule = table.rules.find((candidate) => applies(candidate, facts))
  return { action: rule?.advise ?? 'none', rule: rule?.id ?? 'no-rule', table: table.id }
}

export function guardrailState({
  guardrails,
}: {
  readonly guardrails: readonly GuardrailReading[]
}): GuardrailState {
  if (guardrails.some(({ status }) => status === 'broken')) return 'broken'
  return isUnverified(guardrails) ? 'unverified' : 'as-planned'
}
