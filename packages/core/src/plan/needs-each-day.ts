import { comparesSameDays } from './compares-same-days.ts'
import type { Plan } from './plan.ts'

/** Whether the counts of each day are needed: where days, or periods of them, are what is compared. */
export function needsEachDay(plan: Pick<Plan, 'kind'>): boolean {
  return plan.kind !== 'threshold' && !comparesSameDays(plan)
}
