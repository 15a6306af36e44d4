import { addDays, civilDate, type CivilDate } from '../calendar.ts'
import type { SampleRatio } from '../evidence/health.ts'
import type { ArmTotals, EvidenceIssue } from '../evidence/observation.ts'
import type { Measured } from '../kpi/measures.ts'
import type { RecheckDay } from '../plan/reading-days.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Assessment } from '../verdict/assessment.ts'
import type { Comparison } from '../verdict/comparison.ts'
import type { GuardrailReading } from '../verdict/guardrail-reading.ts'
import type { Decision } from './decision.ts'
import { comparedOf } from './follow-up-compared.ts'
import { levelOf } from './follow-up-level.ts'
import type { FollowUpAnswer } from './follow-up-outcome.ts'

/** What one version collected, and the events of each guardrail that is looked at again. */
export type FollowUpCounts = Measured & { readonly guardrails?: Readonly<Record<string, number>> }

/** What a person measured. Some people kept the former version, or everybody has the new one by now. */
export type FollowUpMeasured =
  | {
      readonly kind: 'control-kept'
      /** The share of people meant to keep the former version, in (0, 1). */
      readonly controlShare: number
      /** The former version, then the scaled one. */
      readonly arms: readonly [FollowUpCounts, FollowUpCounts]
    }
  | { readonly kind: 'level-only'; readonly measured: Measured }

export type FollowUpInput = {
  readonly afterDays: RecheckDay
  /** The first and the last day that were counted, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  readonly counted: FollowUpMeasured
}

/** A follow-up as it is recorded: plain JSON, complete enough to be worded without the statistics. */
export type FollowUp = FollowUpAnswer & {
  readonly version: 1
  readonly afterDays: RecheckDay
  /** The decision it follows. */
  readonly decision: string
  readonly planHash: string
  readonly recordedOn: CivilDate
  readonly from: CivilDate
  readonly to: CivilDate
  readonly result: FollowUpResult
}

export type FollowUpResult =
  | {
      readonly kind: 'compared'
      readonly controlShare: number
      readonly arms: readonly [ArmTotals, ArmTotals]
      readonly sampleRatio: SampleRatio
      readonly comparison: Comparison | 'not-enough-data'
      readonly guardrails: readonly GuardrailReading[]
    }
  /** The KPI's level now and in the test, both in its own unit: before beside after, and no comparison. */
  | {
      readonly kind: 'level'
      readonly measured: Measured
      readonly level: number
      readonly levelInTest: number | null
    }

export type FollowUpIssue =
  /** Only what was scaled is followed up. */
  | { readonly kind: 'not-scaled'; readonly field: 'afterDays' }
  | { readonly kind: 'too-early'; readonly field: 'afterDays'; readonly on: CivilDate }
  | { readonly kind: 'before-decision'; readonly field: 'from'; readonly limit: CivilDate }
  /** Totals of a few weeks do not compare the versions of this test: single days would have to. */
  | { readonly kind: 'not-comparable'; readonly field: 'counted' }
  | { readonly kind: 'invalid-share'; readonly field: 'controlShare' }
  /** Nobody was counted: there is no level. */
  | { readonly kind: 'no-level'; readonly field: string }
  | EvidenceIssue

/**
 * Answers: "so many days after we scaled it, is the effect still there?"
 * Input     what was decided and on which reading; counts of both versions where some people kept the former one, or the
 *           KPI's level alone; the civil date of today.
 * Output    the outcome with the comparison and the watched guardrails behind it. Without a control group it is always
 *           `unknown`: level beside level is before and after, with whatever else changed in it.
 * Errors    a decision that did not scale, a day that has not come, days before the decision, counts that cannot be
 *           true, a share outside (0, 1), a comparison that needs single days.
 * Laws      those of `followUpOutcome`; the confidence level is the plan's. New people, so the first reading's error
 *           is not spent again; of two follow-ups each has its own.
 * Source    docs/decisions/0033.
 */
export function followUp(
  input: FollowUpInput,
  evidence: {
    readonly decision: Decision
    readonly decisionId: string
    readonly reading: Assessment
    readonly today: CivilDate
  },
): Result<FollowUp, readonly FollowUpIssue[]> {
  const { afterDays, counted } = input
  const { decision, decisionId, reading, today } = evidence
  if (decision.action !== 'scale') return fail([{ kind: 'not-scaled', field: 'afterDays' }])
  const due = addDays(decision.decidedOn, afterDays)
  if (today < due) return fail([{ kind: 'too-early', field: 'afterDays', on: due }])
  const period = periodOf(input, decision.decidedOn, today)
  if (!period.ok) return period
  const said =
    counted.kind === 'level-only'
      ? levelOf(reading, counted.measured)
      : comparedOf(reading, counted, period.value, today)
  if (!said.ok) return said
  return ok({
    version: 1,
    afterDays,
    decision: decisionId,
    planHash: reading.planHash,
    recordedOn: today,
    ...period.value,
    ...said.value,
  })
}

/** The days that were counted again. */
export type Period = { readonly from: CivilDate; readonly to: CivilDate }
/** What a follow-up says, and what it rests on. */
export type Said = FollowUpAnswer & { readonly result: FollowUpResult }

function periodOf(
  input: Pick<FollowUpInput, 'from' | 'to'>,
  decidedOn: CivilDate,
  today: CivilDate,
): Result<Period, readonly FollowUpIssue[]> {
  const [from, to] = [civilDate(input.from), civilDate(input.to)]
  const issue = (kind: EvidenceIssue['kind'], field: 'from' | 'to') =>
    fail([{ kind, row: 0, arm: '', field }] as const)
  if (from === undefined) return issue('invalid-date', 'from')
  if (to === undefined) return issue('invalid-date', 'to')
  if (to < from) return issue('reversed-dates', 'to')
  if (to > today) return issue('in-the-future', 'to')
  if (from < decidedOn) return fail([{ kind: 'before-decision', field: 'from', limit: decidedOn }])
  return ok({ from, to })
}
