import { daysBetween, looksOf, plannedLooks, type Plan } from '@cimento/core'
import type { CaseFile } from '@cimento/core/workspace'
import type { Look } from '../../ui/look-meter.tsx'

/** The planned readings of versions as dots on a meter, each where its days end. Of money there is one, its cap. */
export function meterLooks(plan: Plan, { look }: Pick<CaseFile, 'look'>): readonly Look[] {
  if (plan.kind === 'threshold') return [{ at: 1, taken: false }]
  const made = new Set((look ? looksOf(look.value) : []).map(({ through }) => through))
  return plannedLooks(plan).map(({ through }) => ({
    at: (daysBetween(plan.startsOn, through) + 1) / plan.durationDays,
    taken: made.has(through),
  }))
}
