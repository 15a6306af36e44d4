import { countsDays } from '../kpi/kpi.ts'
import { lowersGrade } from '../plan/plan-changes.ts'
import { endsOn } from '../plan/lock-plan.ts'
import { expectedSample } from '../plan/expected-sample.ts'
import type { VersionsPlan } from '../plan/plan.ts'
import { sizeOf } from '../plan/threshold.ts'
import { plannedLevel } from '../plan/planned-level.ts'
import { powerAtSample } from '../plan/power-at-sample.ts'
import { unitsPlannedBy } from '../verdict/units-planned-by.ts'
import {
  isAgainstGoal,
  type Assessment,
  type GoalAssessment,
  type VersionsAssessment,
} from '../verdict/assessment.ts'
import type { Comparison } from '../verdict/comparison.ts'

/** How solid the evidence is. Computed, never typed. */
export const grades = ['none', 'weak', 'medium', 'strong'] as const
export type Grade = (typeof grades)[number]

/** What a grade rests on; each of these costs a step, or caps the grade. */
export type GradeReason =
  | 'data-unhealthy'
  | 'not-read-yet'
  | 'not-enough-data'
  | 'no-criterion-beforehand'
  | 'criterion-after-end'
  | 'criterion-after-start'
  | 'criterion-amended'
  | 'low-power'
  | 'sample-short'
  | 'days-missing'
  /** A platform decided who sees what: the versions were compared, not tested. */
  | 'platform-decides'
  /** Only totals a day were known, so that few days had to stand for many people. */
  | 'days-as-units'
  /** Periods or areas in random order: few blocks stand for many people. */
  | 'blocks-as-units'
  /** Before and after: whatever else changed with the days is in the figure too. */
  | 'no-control-group'
  /** One version against a goal: nothing else was tried in the same days. */
  | 'goal-only'
  /** How much outcomes vary was assumed: fewer than 14 days were known one by one. */
  | 'variation-assumed'

export type EvidenceGrade = { readonly grade: Grade; readonly because: readonly GradeReason[] }

/** A sample this much below the plan, or days this many, cost a step. */
const shortSample = 0.9
const manyDaysMissing = 0.1
/** Below this chance to see an effect as large as the threshold, a test was small from the start. */
const lowPower = 0.7

/**
 * Answers: "how much weight does this test bear?"
 * Randomized tests start at strong, by periods or areas and against a goal at medium. Unhealthy or missing data: none.
 * Read without a criterion written beforehand, with a platform deciding who sees what, or before and after: at most weak.
 * One step down for each of: criterion written after the start, criterion or looks amended since, low power for the
 * threshold, days instead of people as the unit, a short sample, many missing days; never below weak.
 */
export function gradeOf(assessment: Assessment): EvidenceGrade {
  const nothing = noEvidence(assessment)
  if (nothing) return { grade: 'none', because: [nothing] }
  const { plan } = assessment
  if (plan.registered === 'after-data') return { grade: 'weak', because: ['no-criterion-beforehand'] }
  if (plan.kind === 'delivery') return { grade: 'weak', because: ['platform-decides'] }
  if (plan.kind === 'before-after') return { grade: 'weak', because: ['no-control-group'] }
  if ((plan.lockedOn ?? '') > endsOn(plan)) return { grade: 'weak', because: ['criterion-after-end'] }
  const because = isAgainstGoal(assessment) ? goalStepsDown(assessment) : stepsDown(assessment)
  return { grade: grades[Math.max(1, 3 - because.length)] ?? 'weak', because }
}

function noEvidence(assessment: Assessment): GradeReason | undefined {
  if (assessment.verdict === 'invalid') return 'data-unhealthy'
  if (assessment.verdict === 'running') return 'not-read-yet'
  return assessment.health.status === 'not-enough-data' ? 'not-enough-data' : undefined
}

function goalStepsDown(assessment: GoalAssessment): readonly GradeReason[] {
  const { reading } = assessment
  const assumed = typeof reading !== 'string' && reading.cost.dispersion.kind === 'assumed'
  return [
    'goal-only',
    ...lateCriterion(assessment),
    ...(assumed ? ['variation-assumed' as const] : []),
    ...gaps(assessment),
  ]
}

function stepsDown(assessment: VersionsAssessment): readonly GradeReason[] {
  const { plan, health, comparison } = assessment
  const because: GradeReason[] = [
    ...(plan.kind === 'blocks' ? ['blocks-as-units' as const] : []),
    ...lateCriterion(assessment),
  ]
  if (typeof comparison !== 'string' && isSmall(plan, comparison)) because.push('low-power')
  if (plan.kind !== 'blocks' && countsDays(plan.primary.kpi)) because.push('days-as-units')
  if (health.units.collected < shortSample * unitsPlannedBy(assessment)) because.push('sample-short')
  return [...because, ...gaps(assessment)]
}

/** A criterion that the data could have helped to write. */
function lateCriterion({ plan, amendments }: Assessment): readonly GradeReason[] {
  const late = (plan.lockedOn ?? '') > plan.startsOn ? ['criterion-after-start' as const] : []
  return amendments.some(lowersGrade) ? [...late, 'criterion-amended'] : late
}

function gaps({ health: { days } }: Assessment): readonly GradeReason[] {
  return days.missing.length > manyDaysMissing * days.planned ? ['days-missing'] : []
}

/** Whether the test was too small from the start to see an effect as large as the threshold, at the control's KPI. */
function isSmall(plan: VersionsPlan, comparison: Comparison): boolean {
  const { controlRate, smallestVisible } = comparison
  const { threshold } = plan.primary
  if (!threshold) return true
  const { standardDeviation } = plan
  // Of periods and areas, only their own spread says what they can show.
  const expected =
    plan.kind === 'blocks'
      ? undefined
      : expectedSample({
          ...plan,
          baseline: controlRate,
          ...(standardDeviation !== undefined && {
            standardDeviation: standardDeviation * deviationLeft(comparison),
          }),
        })
  // Where the plan did not say how much people or days differ, the data do.
  if (!expected) return smallestVisible === 'none' || smallestVisible > sizeOf(threshold)
  const { sample, effect } = expected
  const power = powerAtSample({ ...sample, effect: effect(1), ...plannedLevel(plan) })
  return !(power.ok && power.value >= lowPower)
}

/** What figures from before the start, declared in the plan, leave of the deviation that it expected. */
function deviationLeft({ adjustment }: Comparison): number {
  return adjustment === undefined || adjustment.gain === 'unusable'
    ? 1
    : Math.sqrt(1 - adjustment.varianceReduction)
}
