import { civilDate } from '../calendar.ts'
import { observationIssues } from '../evidence/check-observations.ts'
import { healthOf } from '../evidence/health.ts'
import type { EvidenceIssue, Observation } from '../evidence/observation.ts'
import { dayCoverage, dayRows, totals, withinPlan } from '../evidence/totals.ts'
import { readableFrom } from '../plan/lock-plan.ts'
import type { Amendment } from '../plan/plan-changes.ts'
import type { LockedPlan } from '../plan/plan.ts'
import { sizeOf } from '../plan/threshold.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Assessment, Look } from './assessment.ts'
import { compare, type Comparison } from './comparison.ts'
import { readGuardrails, type GuardrailReading } from './guardrail-reading.ts'
import { verdict, type VerdictFacts } from './verdict.ts'

export type AssessInput = {
  readonly plan: LockedPlan
  /** Readings already recorded, in order. */
  readonly looks: readonly Look[]
  readonly observations: readonly Observation[]
  readonly today: string
  readonly amendments?: readonly Amendment[]
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
 * Laws      the order of observations does not matter; splitting a row in two by days does not either.
 * Source    docs/methods/verdict.md; the KPI's test: docs/methods, one page a method.
 */
export function assess(input: AssessInput): Result<Assessment, readonly AssessError[]> {
  const { plan } = input.plan
  const today = civilDate(input.today)
  if (!today) return fail([{ kind: 'invalid-today' }])
  const issues = observationIssues(plan, input.observations, today)
  if (issues.length > 0) return fail(issues)

  const used = withinPlan(plan, input.observations)
  const arms = totals(plan, used)
  const days = dayRows(plan, used)
  const extra = input.looks.filter(({ kind }) => kind === 'extra').length
  const readable = today >= readableFrom(plan)
  return ok(
    assessTotals({
      locked: input.plan,
      amendments: input.amendments ?? [],
      today,
      look: readable
        ? { kind: 'final', number: 1, planned: 1, extra }
        : { kind: 'between', next: readableFrom(plan) },
      arms,
      ...(days && { days }),
      health: healthOf(plan, arms, dayCoverage(plan, used), readable ? 'complete' : 'running'),
    }),
  )
}

/** The assessment of checked sums. */
export function assessTotals(
  facts: Pick<Assessment, 'amendments' | 'today' | 'look' | 'arms' | 'days' | 'health'> & {
    readonly locked: LockedPlan
  },
): Assessment {
  const { locked, ...said } = facts
  const { plan, hash } = locked
  const readable = facts.look.kind === 'final'
  const comparison = readable
    ? (compare(plan, ...facts.arms, facts.days ?? []) ?? 'not-enough-data')
    : 'covered'
  const guardrails = readable ? readGuardrails(plan, ...facts.arms) : []
  const read = verdict(factsOf(plan, facts.health.status, comparison, guardrails))
  return { version: 1, planHash: hash, plan, ...said, comparison, guardrails, ...read }
}

function factsOf(
  plan: LockedPlan['plan'],
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
