import { countedDays, type VersionsPlan } from '@cimento/core'

/** More of something for each unit, from version B. */
export type Range = { readonly low: number; readonly high: number; readonly estimate: number }

export const daysPerMonth = 30

/** People, or money, that the plan expects a day in all versions together. */
export function samplePerDay(plan: VersionsPlan): number {
  return (plan.unitsPerArm * plan.arms.length) / daysPlanned(plan)
}

/** The days that the sample was planned for: of periods those without their washout. */
function daysPlanned(plan: VersionsPlan): number {
  const isByPeriods = plan.kind === 'blocks' && plan.design.kind === 'periods'
  return isByPeriods ? countedDays(plan.design, plan.durationDays) : plan.durationDays
}
