import { civilDate } from '../calendar.ts'
import { observationIssues } from '../evidence/check-observations.ts'
import type { EvidenceIssue, Observation } from '../evidence/observation.ts'
import { rowsAcross } from '../evidence/rows-across.ts'
import type { Amendment } from '../plan/plan-changes.ts'
import type { GoalPlan, LockedPlan, Plan, VersionsPlan } from '../plan/plan.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Study } from '../stats/index.ts'
import type { Assessment, GoalAssessment, VersionsAssessment } from './assessment.ts'
import { assessGoal } from './goal/assess-goal.ts'
import { lookNow, type LookNow } from './looks/look-now.ts'
import { isOfGoal, isOfVersions, type MadeLook } from './looks/made-look.ts'
import { assessVersions } from './versions/assess-versions.ts'

export type AssessInput<P extends Plan = Plan> = {
  readonly plan: LockedPlan<P>
  /** Readings already made, in order, each from the assessment that recorded it. */
  readonly looks?: readonly MadeLook[]
  readonly observations: readonly Observation[]
  readonly today: string
  /** Makes a reading today although the plan has none: it is paid for, and the later ones are wider. */
  readonly readNow?: boolean
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
 * Output    the assessment. Before a planned look it is `running` and holds no comparison.
 *           Rows after the last day that is read are left out: they can never change a verdict.
 * Errors    every impossible row (its index, version and field), one that begins in the test and ends after it or
 *           counts days on both sides of a reading included, or a `today` that is no date.
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
  const { looks = [], readNow = false } = input
  if (plan.kind === 'threshold') {
    const own = looks.filter(isOfGoal)
    const now = lookNow({ plan, looks: own, today })
    const across = acrossLook(now, input.observations)
    return across.length > 0
      ? fail(across)
      : ok(assessGoal({ ...asked, now, locked: { ...input.plan, plan }, looks: own }))
  }
  const own = looks.filter(isOfVersions)
  const now = lookNow({ plan, looks: own, today, now: readNow })
  const across = acrossLook(now, input.observations)
  return across.length > 0
    ? fail(across)
    : ok(assessVersions({ ...asked, now, locked: { ...input.plan, plan }, looks: own }))
}

/** Rows that count days on both sides of the reading that is due. */
function acrossLook(now: LookNow<MadeLook>, observations: readonly Observation[]): readonly EvidenceIssue[] {
  return now.kind === 'between' ? [] : rowsAcross(now.through, observations)
}
