import type { DecisionIssue, EvidenceIssue, KpiMeasure, LessonIssue, PlanIssue } from '@cimento/core'
import type { AmendIssue, MissingSlot, StartTestIssue, TitleIssue } from '@cimento/core/workspace'

/** Where a number of a plan is asked: what a form calls it and what it accepts. */
export type PlanNumberField = Extract<PlanIssue, { readonly kind: 'out-of-range' }>['field']

/** Where an impossible count stands: its row as people count, its version and its column, named. */
export type Place = { readonly row: string; readonly version: string; readonly field: string }

/** What a start or an amendment refuses besides an empty slot, a title and a flaw of the plan. */
export type StartRefusal = Exclude<StartTestIssue | AmendIssue, MissingSlot | PlanIssue | TitleIssue>

/** One sentence for every issue the core can report: a new kind without words does not compile. */
export type IssueWords = {
  readonly plan: (
    issue: Exclude<PlanIssue, { readonly kind: 'advice-table' }>,
    guardrail: string | null,
  ) => string
  readonly planNumber: { readonly [K in PlanNumberField]: string }
  readonly missingSlot: { readonly [K in MissingSlot['field']]: string }
  /** `fact` is the shortest reason, the first day with counts, or the name of what has counts. */
  readonly start: { readonly [K in StartRefusal['kind']]: (fact: string) => string }
  readonly evidence: { readonly [K in EvidenceIssue['kind']]: (place: Place) => string }
  readonly column: { readonly [K in KpiMeasure | 'from' | 'to' | 'area']: string }
  readonly invalidToday: string
  readonly decision: (issue: DecisionIssue) => string
  readonly lesson: (issue: LessonIssue) => string
}
