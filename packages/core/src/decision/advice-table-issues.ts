import { verdicts, type VerdictName } from '../verdict/verdict.ts'
import { applies, guardrailStates, type AdviceTable, type GuardrailState } from './advice.ts'

/** Why a table of rules cannot be used. */
export type AdviceTableIssue =
  | { readonly kind: 'no-rule-for'; readonly verdict: VerdictName; readonly guardrails: GuardrailState }
  | { readonly kind: 'unreachable-rule'; readonly rule: string }
  | { readonly kind: 'duplicate-rule'; readonly rule: string }
  /** Data that cannot be trusted, or are not read yet, allow no advice at all. */
  | { readonly kind: 'advises-without-evidence'; readonly rule: string }

/** Everything wrong with a table: cases without a rule, rules never reached, advice without evidence. */
export function adviceTableIssues(table: AdviceTable): readonly AdviceTableIssue[] {
  const cases = verdicts.flatMap((verdict) => guardrailStates.map((guardrails) => ({ verdict, guardrails })))
  const decided = cases.map((facts) => ({ facts, rule: table.rules.find((rule) => applies(rule, facts)) }))
  const reached = new Set(decided.map(({ rule }) => rule))
  const withoutEvidence = new Set(
    decided
      .filter(({ facts: { verdict } }) => verdict === 'invalid' || verdict === 'running')
      .map(({ rule }) => rule),
  )
  const ids = table.rules.map(({ id }) => id)
  return [
    ...decided.filter(({ rule }) => !rule).map(({ facts }) => ({ kind: 'no-rule-for', ...facts }) as const),
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
