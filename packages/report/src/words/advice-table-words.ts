import type {
  AdvicePreset,
  AdviceTableIssue,
  DecisionAction,
  GuardrailState,
  TestKind,
  VerdictReason,
} from '@cimento/core'

/** The rules that presets are made of. */
export const presetRules = [
  'data-not-trusted',
  'not-read-yet',
  'guardrail-worse',
  'makes-it-worse',
  'nothing-useful',
  'too-dear',
  'stop-loss',
  'no-control-group',
  'criterion-and-guardrails',
  'guardrail-not-verified',
  'below-threshold',
  'not-shown-yet',
  'no-clear-signal',
  'cost-not-shown',
  'nothing-measured',
  'no-harm-shown',
  'promising-is-enough',
] as const

/** The rules of advice: their names, the conditions of their rows, and what is wrong with a table. */
export type AdviceTableWords = {
  readonly name: { readonly [K in AdvicePreset | 'own']: string }
  /** When to choose it, in one line. */
  readonly note: { readonly [K in AdvicePreset | 'own']: string }
  /** The row that decided: what it asks, and what it advises. */
  readonly decides: (facts: { name: string; condition: string; action: string }) => string
  /** In the paragraph of a plan. */
  readonly inPlan: (facts: { name: string; note: string }) => string
  /** A criterion that is not met, and scaling all the same. */
  readonly withoutCriterion: string
  readonly action: { readonly [K in DecisionAction | 'none']: string }
  readonly presetRule: { readonly [K in (typeof presetRules)[number]]: string }
  /** A row of one's own, from its conditions. */
  readonly when: (conditions: string) => string
  readonly otherwise: string
  readonly verdict: (names: string) => string
  readonly or: (names: readonly string[]) => string
  readonly guardrails: { readonly [K in GuardrailState]: string }
  readonly kindIs: (names: string) => string
  readonly kind: { readonly [K in TestKind]: string }
  readonly reason: { readonly [K in VerdictReason]: string }
  readonly issue: {
    readonly 'no-rule-for': (facts: { verdict: string; guardrails: string }) => string
    readonly 'contradicts-rule': (earlier: string) => string
  } & { readonly [K in Exclude<AdviceTableIssue['kind'], 'no-rule-for' | 'contradicts-rule'>]: string }
  /** An issue among those of a plan: `row` is null where none is to blame. */
  readonly planIssue: (facts: { row: string | null; issue: string }) => string
}
