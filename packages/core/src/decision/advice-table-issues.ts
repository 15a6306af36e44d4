import { plannedKinds } from '../plan/plan.ts'
import { verdictReasons, verdicts, type VerdictName } from '../verdict/verdict.ts'
import {
  applies,
  guardrailStates,
  type AdviceFacts,
  type AdviceTable,
  type GuardrailState,
} from './advice.ts'

/** Why a table of rules cannot be used. */
export type AdviceTableIssue =
  /** The first case of a verdict and a state of the guardrails that no rule decides. */
  | { readonly kind: 'no-rule-for'; readonly verdict: VerdictName; readonly guardrails: GuardrailState }
  | { readonly kind: 'unreachable-rule'; readonly rule: string }
  | { readonly kind: 'duplicate-rule'; readonly rule: string }
  /** Data that cannot be trusted, or are not read yet, allow no advice at all. */
  | { readonly kind: 'advises-without-evidence'; readonly rule: string }

/** Everything wrong with a table: cases without a rule, rules never reached, advice without evidence. */
export function adviceTableIssues(table: AdviceTable): readonly AdviceTableIssue[] {
  const decided = everyCase().map((facts) => ({
    facts,
    rule: table.rules.find((rule) => applies(rule, facts)),
  }))
  const reached = new Set(decided.map(({ rule }) => rule))
  const withoutEvidence = new Set(
    decided
      .filter(({ facts: { verdict } }) => verdict === 'invalid' || verdict === 'running')
      .map(({ rule }) => rule),
  )
  const ids = table.rules.map(({ id }) => id)
  return [
    ...undecided(decided.flatMap(({ facts, rule }) => (rule ? [] : [facts]))),
    ...table.rules
      .filter((rule) => !reached.has(rule))
      .map(({ id }) => ({ kind: 'unreachable-rule', rule: id }) as const),
    ...ids
      .filter((id, at) => ids.indexOf(id) !== at)
      .map((rule) => ({ kind: 'duplicate-rule', rule }) as const),
    ...table.rules
      .filter((rule) => rule.advise !== 'none' && withoutEvidence.has(rule))
      .map(({ id }) => ({ kind: 'advises-without-evidence', rule: id }) as const),
  ]
}

function everyCase(): readonly AdviceFacts[] {
  return verdicts.flatMap((verdict) =>
    guardrailStates.flatMap((guardrails) =>
      plannedKinds.flatMap((kind) =>
        verdictReasons.map((because) => ({ verdict, guardrails, kind, because })),
      ),
    ),
  )
}

/** Each verdict and state of the guardrails once, whatever kind and reason have no rule. */
function undecided(cases: readonly AdviceFacts[]): readonly AdviceTableIssue[] {
  return verdicts.flatMap((verdict) =>
    guardrailStates
      .filter((guardrails) =>
        cases.some((facts) => facts.verdict === verdict && facts.guardrails === guardrails),
      )
      .map((guardrails) => ({ kind: 'no-rule-for', verdict, guardrails }) as const),
  )
}
