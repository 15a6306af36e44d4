import type { EvidenceIssue, FollowUpIssue, FollowUpOutcome } from '@cimento/core'

/** What is said some time after a test was scaled. Numbers are already formatted. */
export type FollowUpWords = {
  readonly tag: { readonly [K in FollowUpOutcome]: string }
  readonly held: (facts: { interval: string }) => string
  readonly smaller: (facts: { interval: string; threshold: string }) => string
  readonly faded: (facts: { interval: string; threshold: string }) => string
  readonly reversed: (facts: { interval: string }) => string
  readonly guardrailWorse: (facts: { guardrails: string }) => string
  readonly tooWide: (facts: { interval: string }) => string
  readonly fewEvents: string
  readonly tooFew: string
  readonly splitOff: (facts: { observed: string; planned: string }) => string
  /** `inTest` is null where the test has no such level. */
  readonly level: (facts: { kpi: string; now: string; inTest: string | null }) => string
  readonly noComparison: string
  readonly delivered: string
  readonly keptBy: (facts: { share: string }) => string
  readonly period: (facts: { from: string; to: string }) => string
  /** What is to be expected of an effect that was chosen for its size; `effect` is null where it cannot be told. */
  readonly expected: (facts: { effect: string | null }) => string
  readonly issue: {
    readonly [K in Exclude<FollowUpIssue['kind'], Exclude<EvidenceIssue['kind'], AtField>>]: (
      fact: string,
    ) => string
  }
}

/** What can be wrong with one field of the form: said beside it, without its place. */
export type AtField = Extract<
  EvidenceIssue['kind'],
  | 'invalid-date'
  | 'reversed-dates'
  | 'in-the-future'
  | 'not-a-count'
  | 'more-events-than-units'
  | 'squares-too-small'
  | 'missing-measure'
  | 'missing-guardrail'
>
