import type { Assessment } from './assessment.ts'

/** How many people, or how much money, the plan had by the last day that was read: of one that ended early a part. */
export function unitsPlannedBy({ plan, health }: Pick<Assessment, 'plan' | 'health'>): number {
  const { units, days } = health
  // A test that was read with no plan has no days.
  return days.planned === 0 ? units.planned : (units.planned * days.planned) / plan.durationDays
}
