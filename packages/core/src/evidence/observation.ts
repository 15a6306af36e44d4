import type { CivilDate } from '../calendar.ts'
import type { Measured } from '../kpi/measures.ts'

/**
 * What one version collected over one or more whole days: the measures of the plan's KPI (`kpiMeasures`), and of each
 * guardrail the people with its event, the times it happened or the sum of its amount.
 *
 * `units` are people, each counted once; `successes` are those of them with the KPI's event. Numbers lie within ±1e12;
 * counts of people are whole, and none of those with an event is above `units`.
 */
export type Observation = Measured & {
  readonly arm: string
  readonly from: string
  readonly to: string
  /** Of a test by areas: the one that was counted. */
  readonly area?: string
  readonly guardrails?: Readonly<Record<string, number>>
}

/** One version's sums over the days of the plan: exactly the measures of its KPI. */
export type ArmTotals = Measured & {
  readonly arm: string
  readonly guardrails: Readonly<Record<string, number>>
}

/** What both versions collected on one day. */
export type DayRow = {
  readonly on: CivilDate
  readonly control: DayCounts
  readonly treatment: DayCounts
}

/** The measures of the KPI, and of the guardrails where one of them is read by days. */
export type DayCounts = Measured & { readonly guardrails?: Readonly<Record<string, number>> }

/** What the one version of a day collected on it. */
export type DailyRow = { readonly on: CivilDate; readonly measured: Measured }

/** What one period or area collected on the days that count. */
export type BlockRow = {
  /** The number of the period, from 1, or the area. */
  readonly block: string
  readonly arm: string
  readonly measured: Measured
}

/** A row that cannot be true. `row` counts from 0 in the list as given. */
export type EvidenceIssue = {
  readonly kind:
    | 'unknown-arm'
    | 'invalid-date'
    | 'reversed-dates'
    | 'before-start'
    | 'in-the-future'
    /** In a file: all its days come after the last one of the test. */
    | 'after-end'
    /** Some of its days belong to the test and some do not: what it counted in the test cannot be told. */
    | 'straddles-end'
    /** It counts days on both sides of the reading that is due. */
    | 'straddles-look'
    /** Before and after: the days of the other side, or of both. */
    | 'other-period'
    /** Versions that take turns: the days of another version. */
    | 'other-turn'
    /** Days of several periods, or of a washout and the days after it: what counts cannot be told. */
    | 'straddles-periods'
    /** An area that is not in the plan, or none where the plan has some. */
    | 'unknown-area'
    /** An area that has another version. */
    | 'other-area'
    | 'overlapping-days'
    /** Exactly the days of another row. */
    | 'duplicate-days'
    | 'not-a-count'
    | 'more-events-than-units'
    /** The squares of these numbers could not add up to so little. */
    | 'squares-too-small'
    /** A sum of nobody is 0. */
    | 'sum-of-nobody'
    /** The outcomes of newcomers leave something to the others that no numbers add up to. */
    | 'newcomers-do-not-fit'
    /** Figures before and outcomes that spread like these could not have such products. */
    | 'products-too-large'
    | 'missing-measure'
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
