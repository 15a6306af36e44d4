import type { VersionsPlan } from '@cimento/core'

/** More of something for each unit, from version B. */
export type Range = { readonly low: number; readonly high: number; readonly estimate: number }

export const daysPerMonth = 30

/** People, or money, that the plan expects a day in all versions together. */
export function samplePerDay(plan: VersionsPlan): number {
  return (plan.unitsPerArm * plan.arms.length) / plan.durationDays
}
