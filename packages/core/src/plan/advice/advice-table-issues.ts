import { plannedKinds, type PlannedKind } from '../plan.ts'
import { verdictReasons, verdicts, type VerdictName } from '../verdict-names.ts'
import {
  applies,
  guardrailStates,
  type AdviceFacts,
  type AdviceRule,
  type AdviceTable,
  type GuardrailState,
} from './advice-table.ts'

/** Why a table of rules cannot be used. `rule` is the row that it is about. */
export type AdviceTableIssue =
  /** The first case of a verdict and a state of the guardrails that no rule decides. */
  | { readonly kind: 'no-rule-for'; readonly verdict: VerdictName; readonly guardrails: GuardrailState }
  | { readonly kind: 'unreachable-rule'; readonly rule: string }
  /** Under the conditions of an earlier rule it says something else. */
  | { readonly kind: 'contradicts-rule'; readonly rule: string; readonly earlier: string }
  | { readonly kind: 'duplicate-rule'; readonly rule: string }
  /** Data that cannot be trusted, or are not read yet, allow no advice at all. */
  | { readonly kind: 'advises-without-evidence'; readonly rule: string }
  | ForbiddenScale

/** Scaling what nobody may: something is worse, is not known to hold, or has nothing to be compared with. */
type ForbiddenScale = {
  readonly kind:
    | 'scales-harm'
    | 'scales-broken-guardrail'
    | 'scales-unverified-guardrail'
    | 'scales-before-after'
  readonly rule: string
}

/**
 * Everything wrong with a table: cases without a rule, rules never reached or against an earlier one, advice without
 * evidence, and advice to scale that no table may give. Empty: every case is decided, and none of them so.
 */
export function adviceTableIssues(
  { rules }: AdviceTable,
  kinds: readonly PlannedKind[] = plannedKinds,
): readonly AdviceTableIssue[] {
  const cases = everyCase(rules, kinds).map((facts) => ({
    facts,
    rule: rules.find((rule) => applies(rule, facts)),
  }))
  const decidedBy = (rule: AdviceRule) =>
    cases.flatMap((decided) => (decided.rule === rule ? [decided.facts] : []))
  const ids = rules.map(({ id }) => id)
  return [
    ...undecided(cases.flatMap(({ facts, rule }) => (rule ? [] : [facts]))),
    ...rules.flatMap((rule, at) => [
      ...(ids.indexOf(rule.id) === at ? [] : [{ kind: 'duplicate-rule', rule: rule.id } as const]),
      ...ruleIssues(rule, decidedBy(rule), rules.slice(0, at)),
    ]),
  ]
}

function ruleIssues(
  rule: AdviceRule,
  decides: readonly AdviceFacts[],
  earlier: readonly AdviceRule[],
): readonly AdviceTableIssue[] {
  const { id, advise } = rule
  const same = earlier.find(
    (candidate) => candidate.advise !== advise && conditionsOf(candidate) === conditionsOf(rule),
  )
  if (same) return [{ kind: 'contradicts-rule', rule: id, earlier: same.id }]
  if (decides.length === 0) return [{ kind: 'unreachable-rule', rule: id }]
  if (advise === 'none') return []
  const blind = decides.some(({ verdict }) => verdict === 'invalid' || verdict === 'running')
  return [
    ...(blind ? [{ kind: 'advises-without-evidence', rule: id } as const] : []),
    ...(advise === 'scale' ? forbidden(id, decides) : []),
  ]
}

function forbidden(rule: string, decides: readonly AdviceFacts[]): readonly ForbiddenScale[] {
  const kinds = {
    'scales-harm': ({ verdict }: AdviceFacts) => verdict === 'harm',
    'scales-broken-guardrail': ({ verdict, guardrails }: AdviceFacts) =>
      verdict === 'guardrail-broken' || guardrails === 'broken',
    'scales-unverified-guardrail': ({ guardrails }: AdviceFacts) => guardrails === 'unverified',
    'scales-before-after': ({ kind }: AdviceFacts) => kind === 'before-after',
  }
  return (
    ['scales-harm', 'scales-broken-guardrail', 'scales-unverified-guardrail', 'scales-before-after'] as const
  ).flatMap((kind) => (decides.some(kinds[kind]) ? [{ kind, rule }] : []))
}

/**
 * Answers: "may a plan of this kind, locked some day, still advise by this table?" Every case of the kind is decided, and
 * none as no table may. A rule that no case reaches is no harm, and may be for another kind.
 */
export function isUsableFor(kind: PlannedKind, table: AdviceTable): boolean {
  const harmless = new Set(['unreachable-rule', 'contradicts-rule'])
  return adviceTableIssues(table, [kind]).every((issue) => harmless.has(issue.kind))
}

/** Two rules with the same conditions, however they are written, give the same text. */
function conditionsOf({ when }: AdviceRule): string {
  const parts = [when.verdicts, when.guardrails, when.kinds, when.reasons]
  return JSON.stringify(parts.map((part) => (part ? [...new Set<string>(part)].toSorted() : null)))
}

/** Every case that the rules can tell apart: of the reasons that none of them names, one stands for all. */
function everyCase(rules: readonly AdviceRule[], kinds: readonly PlannedKind[]): readonly AdviceFacts[] {
  const named = new Set(rules.flatMap(({ when }) => when.reasons ?? []))
  const reasons = [...named, ...verdictReasons.filter((reason) => !named.has(reason)).slice(0, 1)]
  return verdicts.flatMap((verdict) =>
    guardrailStates.flatMap((guardrails) =>
      kinds.flatMap((kind) => reasons.map((because) => ({ verdict, guardrails, kind, because }))),
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
