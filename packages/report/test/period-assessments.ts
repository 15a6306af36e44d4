import type { VersionsAssessment, VersionsPlan } from '@cimento/core'
import { byReason, byReasonOfDays, comparison, day, mirrored, plan } from './assessments.ts'

/** Hand-written assessments of before and after: two weeks on either side of Monday 16 November 2026. */

export const periodPlan: VersionsPlan = {
  ...plan,
  kind: 'before-after',
  changesOn: day('2026-11-16'),
  arms: [
    { id: 'a', share: 0.5 },
    { id: 'b', share: 0.5, name: 'Spese visibili' },
  ],
}

const basis = { kind: 'periods', daysBefore: 14, daysAfter: 14, autocorrelation: 0.23 } as const

/** The same states as of an A/B test, with the split left out and days as the unit. */
function byTime(assessment: VersionsAssessment): VersionsAssessment {
  const compared = assessment.comparison
  return {
    ...assessment,
    plan: { ...periodPlan, primary: assessment.plan.primary },
    health: { ...assessment.health, sampleRatio: { kind: 'not-checked' } },
    comparison: typeof compared === 'string' ? compared : { ...compared, basis },
    guardrails: [],
  }
}

export const periodStates: readonly VersionsAssessment[] = [
  ...Object.values(byReasonOfDays).map(byTime),
  ...Object.values(byReasonOfDays).map((assessment) => byTime(mirrored(assessment))),
]
export const periodMet = byTime(byReason['criterion-reached'])
export const periodByReason = (reason: keyof typeof byReasonOfDays): VersionsAssessment =>
  byTime(byReasonOfDays[reason])

export const withAutocorrelation = (autocorrelation: number): VersionsAssessment => ({
  ...periodMet,
  comparison: { ...comparison, basis: { ...basis, autocorrelation } },
})
