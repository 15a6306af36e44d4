import type { Assessment } from '../verdict/assessment.ts'
import type { GuardrailReading } from '../verdict/guardrail-reading.ts'
import type { VerdictName, VerdictReason } from '../verdict/verdict.ts'
import type { PlannedKind } from '../plan/plan.ts'
import { riskAware } from './risk-aware.ts'

/** What a person can decide. */
export const actions = ['scale', 'iterate', 'stop'] as const
export type DecisionAction = (typeof actions)[number]

/** How the guardrails stand together: any broken, else any must-verify unknown, else all as the plan asks. */
export type GuardrailState = 'as-planned' | 'unverified' | 'broken'
export const guardrailStates: readonly GuardrailState[] = ['as-planned', 'unverified', 'broken']

/** One row of an advice table: it applies when all its conditions hold; a condition left out always holds. */
export type AdviceRule = {
  readonly id: string
  readonly when: {
    readonly verdicts?: readonly VerdictName[]
    readonly guardrails?: readonly GuardrailState[]
    readonly kinds?: readonly PlannedKind[]
    readonly reasons?: readonly VerdictReason[]
  }
  readonly advise: DecisionAction | 'none'
}

/** Rules in order; the first that applies decides. */
export type AdviceTable = { readonly id: string; readonly rules: readonly AdviceRule[] }

/** What the rule says, and which rule it was. */
export type Advice = {
  readonly action: DecisionAction | 'none'
  readonly rule: string
  readonly table: string
}

/**
 * Answers: "what does our rule say to do with this evidence?" Never decides: a person does.
 * The table must be complete (see `adviceTableIssues`); an incomplete one advises nothing.
 */
export function advise(assessment: Assessment, table: AdviceTable = riskAware): Advice {
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
  const unverified = guardrails.some(
    ({ guardrail, status }) => guardrail.mode === 'must-verify' && status !== 'safe',
  )
  return unverified ? 'unverified' : 'as-planned'
}

/** What the conditions of a rule are held against. */
export type AdviceFacts = {
  readonly verdict: VerdictName
  readonly guardrails: GuardrailState
  readonly kind: PlannedKind
  readonly because: VerdictReason
}

export function applies({ when }: AdviceRule, facts: AdviceFacts): boolean {
  return (
    (when.verdicts?.includes(facts.verdict) ?? true) &&
    (when.guardrails?.includes(facts.guardrails) ?? true) &&
    (when.kinds?.includes(facts.kind) ?? true) &&
    (when.reasons?.includes(facts.because) ?? true)
  )
}
