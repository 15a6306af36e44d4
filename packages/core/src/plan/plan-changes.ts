import { canonicalJson } from '../canonical.ts'
import { plannedAdvice } from './advice/advice-presets.ts'
import type { Plan } from './plan.ts'

/** The parts of a plan that an amendment can touch, as a person names them. */
export const planParts = [
  'hypothesis',
  'arms',
  'criterion',
  'guardrails',
  'looks',
  'dates',
  'sample',
  'value',
  'advice',
] as const
export type PlanPart = (typeof planParts)[number]

/** A change of the plan after its start: always with a reason, always shown with the verdict. */
export type Amendment = { readonly reason: string; readonly changed: readonly PlanPart[] }

/** Shortest reason accepted for changing a locked plan, in characters. */
export const shortestReason = 15

/** Which parts differ between two plans; empty when they say the same. */
export function planChanges(before: Plan, after: Plan): readonly PlanPart[] {
  return planParts.filter((part) => canonicalJson(read[part](before)) !== canonicalJson(read[part](after)))
}

/** An amendment of the criterion or of the looks could have been made to fit the data: it lowers the grade. */
export function lowersGrade(amendment: Amendment): boolean {
  return amendment.changed.some((part) => part === 'criterion' || part === 'looks' || part === 'dates')
}

const read: { readonly [part in PlanPart]: (plan: Plan) => unknown } = {
  hypothesis: (plan) => [plan.hypothesis ?? null, plan.primary.activityReason ?? null],
  arms: (plan) => plan.arms,
  criterion: (plan) => [plan.kind, ...criterionOf(plan), plan.significanceLevel],
  guardrails: (plan) => plan.guardrails,
  looks: (plan) => plan.looks,
  // With one look at the end, the last day is the look: moving it moves the look.
  dates: (plan) => [
    plan.startsOn,
    plan.durationDays,
    plan.maturationDays ?? 0,
    ...(plan.kind === 'before-after' ? [plan.changesOn] : []),
    ...(plan.kind === 'blocks' ? [plan.design] : []),
  ],
  sample: (plan) =>
    plan.kind === 'threshold'
      ? [plan.spendCap, plan.expectedCost ?? null]
      : [plan.unitsPerArm, plan.baseline ?? null, plan.standardDeviation ?? null],
  value: (plan) => (plan.kind === 'threshold' ? null : (plan.valuePerEvent ?? null)),
  advice: plannedAdvice,
}

/** What decides, without the words that only explain it. */
function criterionOf(plan: Plan): readonly unknown[] {
  const { kpi } = plan.primary
  if (plan.kind === 'threshold') return [kpi, plan.primary.goal, plan.stopLoss ?? null]
  return [kpi, plan.primary.threshold, plan.primary.rule, plan.primary.countedOnce ?? null]
}
