import type { CivilDate } from '../calendar.ts'

/**
 * Counts of one version over one or more whole days. `units` are people, each counted once;
 * `successes` are those of them with the KPI's event; `guardrails` those with each guardrail's event.
 * Whole numbers from 0 to 1e12, none above `units`.
 */
export type Observation = {
  readonly arm: string
  readonly from: string
  readonly to: string
  readonly units: number
  readonly successes: number
  readonly guardrails?: Readonly<Record<string, number>>
}

/** One version's sums over the days of the plan. */
export type ArmTotals = {
  readonly arm: string
  readonly units: number
  readonly successes: number
  readonly guardrails: Readonly<Record<string, number>>
}

/** A row that cannot be true. `row` counts from 0 in the list as given. */
export type EvidenceIssue = {
  readonly kind:
    | 'unknown-arm'
    | 'invalid-date'
    | 'reversed-dates'
    | 'before-start'
    | 'in-the-future'
    /** Some of its days belong to the test and some do not: what it counted in the test cannot be told. */
    | 'straddles-end'
    | 'overlapping-days'
    | 'not-a-count'
    | 'more-events-than-units'
    | 'missing-guardrail'
  readonly row: number
  readonly arm: string
  readonly field: string
}

/** The days of a plan for which every version has its counts, and those for which one has not. */
export type DayCoverage = {
  readonly planned: number
  readonly covered: number
  readonly missing: readonly CivilDate[]
}
