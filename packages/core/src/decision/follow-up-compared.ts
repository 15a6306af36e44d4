import { daysBetween, type CivilDate } from '../calendar.ts'
import { observationIssues } from '../evidence/check-observations.ts'
import { healthOf } from '../evidence/health.ts'
import { armTotals } from '../evidence/totals.ts'
import { sizeOf } from '../plan/threshold.ts'
import { fail, ok, type Result } from '../result.ts'
import { isAgainstGoal, type Assessment } from '../verdict/assessment.ts'
import { compare } from '../verdict/comparison.ts'
import { readGuardrails } from '../verdict/guardrail-reading.ts'
import type { FollowUpIssue, FollowUpMeasured, Period, Said } from './follow-up.ts'
import { followUpOutcome } from './follow-up-outcome.ts'
import { canKeepControl, followUpKpi, recheckedGuardrails } from './follow-up-scope.ts'

/** The follow-up is read as a test of its own days, by the plan's KPI, threshold and level. */
export function comparedOf(
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
  const days = { planned: own.durationDays, covered: own.durationDays, missing: [] }
  const { status, sampleRatio } = healthOf(own, counted, days, 'complete')
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
