import { civilDate, type CivilDate } from '../calendar.ts'
import { observationIssues } from '../evidence/check-observations.ts'
import { healthOf } from '../evidence/health.ts'
import type { EvidenceIssue, Observation } from '../evidence/observation.ts'
import { blockRows, dailyRows, dayCoverage, dayRows, totals, withinPlan } from '../evidence/totals.ts'
import { readableFrom } from '../plan/lock-plan.ts'
import type { Amendment } from '../plan/plan-changes.ts'
import type { GoalPlan, LockedPlan, Plan, VersionsPlan } from '../plan/plan.ts'
import { sizeOf } from '../plan/threshold.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Study } from '../stats/index.ts'
import type { Assessment, GoalAssessment, Look, VersionsAssessment } from './assessment.ts'
import { compare, type Comparison } from './comparison.ts'
import { assessGoal } from './goal/assess-goal.ts'
import type { GoalLook } from './goal/goal-reading.ts'
import { readGuardrails, type GuardrailReading } from './guardrail-reading.ts'
import { surprisesOf } from './surprises.ts'
import { verdict, type VerdictFacts } from './verdict.ts'
import { withoutPeaks } from './without-peaks.ts'

export type AssessInput<P extends Plan = Plan> = {
  readonly plan: LockedPlan<P>
  /** Readings already recorded, in order. */
  readonly looks: readonly Look[]
  /** Of a test against a goal: what each reading counted, from the assessment that recorded it. */
  readonly goalLooks?: readonly GoalLook[]
  readonly observations: readonly Observation[]
  readonly today: string
  readonly amendments?: readonly Amendment[]
  /** The effects of the earlier tests, whatever they showed (`effectStudy`): ten of them say which effects are odd. */
  readonly history?: readonly Study[]
}

export type AssessError = EvidenceIssue | { readonly kind: 'invalid-today' }

/**
 * Assesses a test on a day.
 *
 * Answers: "what does the evidence say of this test today, by the rule that was written before?"
 * Input     a locked plan; counts by version and days; the civil date of the day it is asked on.
 * Output    the assessment. Before the planned look it is `running` and holds no comparison.
 *           Rows after the plan's last day are left out: they can never change a verdict.
 * Errors    every impossible row (its index, version and field), one that begins in the test and ends after it
 *           included, or a `today` that is no date.
 * Laws      the order of observations does not matter; splitting a row in two by days does not either, but for what
 *           single days alone can show (`withoutPeaks`, `surprises`, the dispersion of events); no surprise and no
 *           history changes a verdict.
 * Source    docs/methods/verdict.md; the KPI's test: docs/methods, one page a method.
 */
export function assess(input: AssessInput<VersionsPlan>): Result<VersionsAssessment, readonly AssessError[]>
export function assess(input: AssessInput<GoalPlan>): Result<GoalAssessment, readonly AssessError[]>
export function assess(input: AssessInput): Result<Assessment, readonly AssessError[]>
export function assess(input: AssessInput): Result<Assessment, readonly AssessError[]> {
  const { plan } = input.plan
  const today = civilDate(input.today)
  if (!today) return fail([{ kind: 'invalid-today' }])
  const issues = observationIssues(plan, input.observations, today)
  if (issues.length > 0) return fail(issues)
  const asked = { ...input, today, amendments: input.amendments ?? [] }
  return ok(
    plan.kind === 'threshold'
      ? assessGoal({ ...asked, locked: { ...input.plan, plan }, looks: input.goalLooks ?? [] })
      : assessVersions({ ...asked, locked: { ...input.plan, plan } }),
  )
}

function assessVersions({
  locked,
  looks,
  observations,
  today,
  amendments,
  history,
}: Pick<AssessInput, 'looks' | 'observations' | 'history'> & {
  readonly locked: LockedPlan<VersionsPlan>
  readonly today: CivilDate
  readonly amendments: readonly Amendment[]
}): VersionsAssessment {
  const { plan } = locked
  const used = withinPlan(plan, observations)
  const arms = totals(plan, used)
  const days = dayRows(plan, used)
  const readable = today >= readableFrom(plan)
  const otherDays = readable ? withoutPeaks(plan, used) : undefined
  return assessTotals({
    locked,
    amendments,
    today,
    look: readable
      ? { kind: 'final', number: 1, planned: 1, extra: looks.filter(({ kind }) => kind === 'extra').length }
      : { kind: 'between', next: readableFrom(plan) },
    arms,
    ...(days && { days }),
    ...(plan.kind === 'before-after' && { daily: dailyRows(plan, used) }),
    ...(plan.kind === 'blocks' && { blocks: blockRows(plan, used) }),
    health: healthOf(plan, arms, dayCoverage(plan, used), readable ? 'complete' : 'running'),
    ...(otherDays && { withoutPeaks: otherDays }),
    observations: used,
    ...(history && { history }),
  })
}

/** The assessment of checked sums. */
export function assessTotals(
  facts: Pick<
    VersionsAssessment,
    'amendments' | 'today' | 'look' | 'arms' | 'days' | 'daily' | 'blocks' | 'health' | 'withoutPeaks'
  > & {
    readonly locked: LockedPlan<VersionsPlan>
    readonly observations?: readonly Observation[]
    readonly history?: readonly Study[]
  },
): VersionsAssessment {
  const { locked, observations = [], history = [], ...said } = facts
  const { plan, hash } = locked
  const readable = facts.look.kind === 'final'
  const comparison = readable ? (compare(plan, facts) ?? 'not-enough-data') : 'covered'
  const guardrails = readable ? readGuardrails(plan, facts) : []
  const read = verdict(factsOf(plan, facts.health.status, comparison, guardrails))
  const surprises =
    typeof comparison === 'string'
      ? []
      : surprisesOf({ plan, arms: facts.arms, comparison, observations, history })
  return {
    version: 1,
    planHash: hash,
    plan,
    ...said,
    comparison,
    ...(surprises.length > 0 && { surprises }),
    ...(readable && history.length > 0 && { history }),
    guardrails,
    ...read,
  }
}

function factsOf(
  plan: VersionsPlan,
  health: VerdictFacts['health'],
  compared: Comparison | 'covered' | 'not-enough-data',
  guardrails: readonly GuardrailReading[],
): VerdictFacts {
  const { threshold, rule } = plan.primary
  const comparison = typeof compared === 'string' ? undefined : compared
  return {
    // A version with people may still have too few for its test, or no outcome to divide by.
    health: health === 'healthy' && compared === 'not-enough-data' ? compared : health,
    look: compared === 'covered' ? 'none' : 'final',
    effect: comparison?.oriented ?? 'not-estimable',
    threshold: threshold && sizeOf(threshold),
    rule,
    exactTest: comparison?.exactTest.kind ?? 'not-needed',
    guardrails: guardrails.map(({ status }) => status),
  }
}
