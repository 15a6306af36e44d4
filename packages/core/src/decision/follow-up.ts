import { addDays, civilDate, daysBetween, daysInRange, type CivilDate } from '../calendar.ts'
import { isPossible, observationIssues } from '../evidence/check-observations.ts'
import { healthOf, type SampleRatio } from '../evidence/health.ts'
import type { ArmTotals, EvidenceIssue } from '../evidence/observation.ts'
import { armTotals } from '../evidence/totals.ts'
import { kpiLevel, levelMeasures } from '../kpi/kpi-level.ts'
import { countsDays, usesPrePeriod, type Kpi } from '../kpi/kpi.ts'
import { measureRange, type Measured } from '../kpi/measures.ts'
import { guardrailKind } from '../plan/guardrail-kind.ts'
import type { Guardrail, Plan, VersionsPlan } from '../plan/plan.ts'
import type { RecheckDay } from '../plan/reading-days.ts'
import { sizeOf } from '../plan/threshold.ts'
import { fail, ok, type Result } from '../result.ts'
import { isAgainstGoal, type Assessment } from '../verdict/assessment.ts'
import { compare, type Comparison } from '../verdict/comparison.ts'
import { readGuardrails, type GuardrailReading } from '../verdict/guardrail-reading.ts'
import type { Decision } from './decision.ts'
import { followUpOutcome, type FollowUpAnswer } from './follow-up-outcome.ts'

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

/** Whether totals of a follow-up can compare the versions: each person counted, by versions on the same days. */
export function canKeepControl(plan: Plan): plan is VersionsPlan & { readonly kind: 'ab' | 'delivery' } {
  return (plan.kind === 'ab' || plan.kind === 'delivery') && !countsDays(plan.primary.kpi)
}

/** The KPI of a plan as it is counted again: whoever comes now has no figures from before the start of the test. */
export function followUpKpi(kpi: Kpi): Kpi {
  if (!usesPrePeriod(kpi)) return kpi
  const { prePeriodName: _, ...plain } = kpi
  return plain
}

/** The guardrails whose recheck the plan promised, but for amounts: those need single days. */
export function recheckedGuardrails({ guardrails }: Pick<Plan, 'guardrails'>): readonly Guardrail[] {
  const all: readonly Guardrail[] = guardrails
  return all.filter((guardrail) => guardrail.mode === 'watched' && guardrailKind(guardrail) !== 'mean')
}

type Period = { readonly from: CivilDate; readonly to: CivilDate }
type Said = FollowUpAnswer & { readonly result: FollowUpResult }

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

/** The follow-up is read as a test of its own days, by the plan's KPI, threshold and level. */
function comparedOf(
  reading: Assessment,
  { controlShare, arms }: Extract<FollowUpMeasured, { readonly kind: 'control-kept' }>,
  { from, to }: Period,
  today: CivilDate,
): Result<Said, readonly FollowUpIssue[]> {
  const { plan } = reading
  if (!canKeepControl(plan)) return fail([{ kind: 'not-comparable', field: 'counted' }])
  if (!(controlShare > 0 && controlShare < 1)) return fail([{ kind: 'invalid-share', field: 'controlShare' }])
  // Of several versions the one that spoke for the test: it was scaled.
  const [control, treatment] = reading.arms.map(({ arm }) => plan.arms.find(({ id }) => id === arm))
  if (!control || !treatment) return fail([{ kind: 'not-comparable', field: 'counted' }])
  const own = {
    ...plan,
    arms: [
      { ...control, share: controlShare },
      { ...treatment, share: 1 - controlShare },
    ],
    guardrails: recheckedGuardrails(plan),
    primary: { ...plan.primary, kpi: followUpKpi(plan.primary.kpi) },
    looks: 'end',
    startsOn: from,
    durationDays: daysBetween(from, to) + 1,
  } as const
  const observations = arms.map((counts, at) => ({
    ...counts,
    arm: (at === 0 ? control : treatment).id,
    from,
    to,
  }))
  const issues = observationIssues(own, observations, today)
  if (issues.length > 0) return fail(issues)
  const counted = [
    armTotals(own, control.id, observations),
    armTotals(own, treatment.id, observations),
  ] as const
  const planned = daysInRange(from, to).length
  const { status, sampleRatio } = healthOf(
    own,
    counted,
    { planned, covered: planned, missing: [] },
    'complete',
  )
  const comparison = compare(own, { arms: counted }) ?? 'not-enough-data'
  const guardrails = readGuardrails(own, { arms: counted })
  const answer = followUpOutcome({
    effect:
      comparison === 'not-enough-data' || status === 'not-enough-data'
        ? 'not-enough-data'
        : comparison.oriented,
    split: status === 'unhealthy' ? 'off' : 'as-meant',
    threshold: thresholdOf(reading),
    exactTest: comparison === 'not-enough-data' ? 'not-needed' : comparison.exactTest.kind,
    guardrails: guardrails.map((guardrail) => guardrail.status),
  })
  return ok({
    ...answer,
    result: { kind: 'compared', controlShare, arms: counted, sampleRatio, comparison, guardrails },
  })
}

/** The threshold that the effect could still fall below: none where the reading's own interval already does. */
function thresholdOf(reading: Assessment): number | null {
  if (isAgainstGoal(reading) || !reading.plan.primary.threshold) return null
  const size = sizeOf(reading.plan.primary.threshold)
  const { comparison } = reading
  if (typeof comparison === 'string' || comparison.oriented === 'not-estimable') return size
  return comparison.oriented.high < size ? null : size
}

function levelOf({ plan, arms }: Assessment, measured: Measured): Result<Said, readonly FollowUpIssue[]> {
  const kpi = followUpKpi(plan.primary.kpi)
  const scaled = arms.at(-1)
  const issues = levelMeasures(kpi).flatMap((measure): readonly FollowUpIssue[] => {
    const value = measured[measure]
    const place = { row: 0, arm: scaled?.arm ?? '', field: measure }
    if (value === undefined) return [{ kind: 'missing-measure', ...place }]
    return isPossible(value, measureRange(measure, kpi)) ? [] : [{ kind: 'not-a-count', ...place }]
  })
  if (issues.length > 0) return fail(issues)
  const { units = 0, successes = 0 } = measured
  if (kpi.kind === 'proportion' && successes > units)
    return fail([{ kind: 'more-events-than-units', row: 0, arm: scaled?.arm ?? '', field: 'successes' }])
  const level = kpiLevel(kpi, measured)
  if (level === undefined) return fail([{ kind: 'no-level', field: levelMeasures(kpi)[0] ?? '' }])
  const kept = Object.fromEntries(levelMeasures(kpi).map((measure) => [measure, measured[measure] ?? 0]))
  return ok({
    ...followUpOutcome({
      effect: 'no-control-group',
      split: 'as-meant',
      threshold: null,
      exactTest: 'not-needed',
      guardrails: [],
    }),
    result: {
      kind: 'level',
      measured: kept,
      level,
      levelInTest: (scaled && kpiLevel(kpi, scaled)) ?? null,
    },
  })
}
