import { lowersGrade } from '../plan/plan-changes.ts'
import { endsOn } from '../plan/lock-plan.ts'
import { plannedUnits } from '../plan/plan.ts'
import { sizeOf } from '../plan/threshold.ts'
import { powerOf } from '../stats/index.ts'
import type { Assessment } from '../verdict/assessment.ts'

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

export type EvidenceGrade = { readonly grade: Grade; readonly because: readonly GradeReason[] }

/** A sample this much below the plan, or days this many, cost a step. */
const shortSample = 0.9
const manyDaysMissing = 0.1
/** Below this chance to see an effect as large as the threshold, a test was small from the start. */
const lowPower = 0.7

/**
 * Answers: "how much weight does this test bear?"
 * Randomized tests start at strong. Unhealthy or missing data: none. Read without a criterion written
 * beforehand: at most weak. One step down for each of: criterion written after the start, criterion or looks
 * amended since, low power for the threshold, a short sample, many missing days; never below weak.
 */
export function gradeOf(assessment: Assessment): EvidenceGrade {
  const nothing = noEvidence(assessment)
  if (nothing) return { grade: 'none', because: [nothing] }
  const { plan } = assessment
  if (plan.registered === 'after-data') return { grade: 'weak', because: ['no-criterion-beforehand'] }
  if ((plan.lockedOn ?? '') > endsOn(plan)) return { grade: 'weak', because: ['criterion-after-end'] }
  const because = stepsDown(assessment)
  return { grade: grades[Math.max(1, 3 - because.length)] ?? 'weak', because }
}

function noEvidence(assessment: Assessment): GradeReason | undefined {
  if (assessment.verdict === 'invalid') return 'data-unhealthy'
  if (assessment.verdict === 'running') return 'not-read-yet'
  return assessment.health.status === 'not-enough-data' ? 'not-enough-data' : undefined
}

function stepsDown({ plan, amendments, health, comparison }: Assessment): readonly GradeReason[] {
  const because: GradeReason[] = []
  if ((plan.lockedOn ?? '') > plan.startsOn) because.push('criterion-after-start')
  if (amendments.some(lowersGrade)) because.push('criterion-amended')
  if (typeof comparison !== 'string' && thresholdPower(plan, comparison.controlRate) < lowPower)
    because.push('low-power')
  if (health.units.collected < shortSample * health.units.planned) because.push('sample-short')
  if (health.days.missing.length > manyDaysMissing * health.days.planned) because.push('days-missing')
  return because
}

/** P(the planned sample shows an effect as large as the threshold), at the control rate that was observed. */
function thresholdPower(plan: Assessment['plan'], controlRate: number): number {
  const { threshold, kpi } = plan.primary
  if (!threshold) return 0
  const size = (kpi.direction === 'higher' ? 1 : -1) * sizeOf(threshold)
  const units = plannedUnits(plan)
  const power = powerOf({
    kind: 'proportion',
    baseline: controlRate,
    effect: 'relative' in threshold ? { relative: size } : { absolute: size },
    unitsControl: units.control,
    unitsTreatment: units.treatment,
    significanceLevel: plan.significanceLevel,
  })
  return power.ok ? power.value : 0
}
