import { invariant, lockPlan, planOutlook, type LockedPlan, type VersionsPlan } from '@cimento/core'
import type { Idea } from './idea.ts'

const startsOn = '2026-01-05'
const longestWeeks = 8
const power = 0.8

/** A test of the idea read week by week, as short as shows its threshold; undefined where eight weeks do not. */
export function planIdea({ baseline, threshold, visitsPerWeek }: Idea): LockedPlan<VersionsPlan> | undefined {
  for (let weeks = 1; weeks <= longestWeeks; weeks += 1) {
    const input = {
      kind: 'ab',
      arms: [
        { id: 'a', share: 0.5 },
        { id: 'b', share: 0.5 },
      ],
      primary: {
        kpi: { kind: 'proportion', direction: 'higher', name: 'Orders per visit' },
        threshold: { relative: threshold },
        rule: 'standard',
      },
      guardrails: [],
      looks: 'weekly',
      startsOn,
      durationDays: 7 * weeks,
      unitsPerArm: (visitsPerWeek * weeks) / 2,
      baseline,
    } as const
    if ((planOutlook(input)?.power ?? 0) < power) continue
    const locked = lockPlan(input)
    invariant(locked.ok, 'a plan that shows its threshold can be locked')
    return locked.value
  }
  return undefined
}
