import type { LookSchedule } from '../plan/plan.ts'
import type { PlannedTest } from './story.ts'

/** When a test of the example is read: every week where its story says how often that happened. */
export function scheduleOf({ readings }: Pick<PlannedTest, 'readings'>): LookSchedule {
  return readings === undefined ? 'end' : 'weekly'
}
