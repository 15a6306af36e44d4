import type { PlannedKind } from '../plan.ts'
import type { VerdictName, VerdictReason } from '../verdict-names.ts'

/** What a person can decide. */
export const actions = ['scale', 'iterate', 'stop'] as const
export type DecisionAction = (typeof actions)[number]

/** How the guardrails stand together: any broken, else any must-verify unknown, else all as the plan asks. */
export const guardrailStates = ['as-planned', 'unverified', 'broken'] as const
export type GuardrailState = (typeof guardrailStates)[number]

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
