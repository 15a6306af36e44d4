import {
  addDays,
  assess,
  lockPlan,
  looksOf,
  type Assessment,
  type GoalInput,
  type LockedPlan,
  type VerdictReason,
} from '@cimento/core'
import { day, valueOf } from '@cimento/testkit'
import type { Made, Reading } from './made-assessments.ts'

const startsOn = '2026-11-02'

const goalInput: GoalInput = {
  kind: 'threshold',
  arms: [{ id: 'a', share: 1, name: 'LinkedIn', shows: 'A video and a form' }],
  primary: {
    kpi: { kind: 'cost', direction: 'lower', name: 'Cost per lead', eventName: 'leads', valueUnit: '€' },
    goal: 45,
  },
  looks: 'weekly',
  startsOn,
  durationDays: 28,
  spendCap: 1200,
  stopLoss: 200,
  expectedCost: 30,
  lockedOn: '2026-11-01',
  hypothesis: {
    because: 'Two customers came from there by themselves',
    source: 'CRM',
    change: 'We advertise on LinkedIn',
    segment: 'Owners of small companies',
  },
}

/** Money and leads of each week, and the week that is read: a test against a goal is read weekly. */
const goalCases: readonly (readonly [
  VerdictReason,
  Reading,
  week: number,
  spend: number,
  leads: readonly number[],
])[] = [
  ['cost-below-goal', 'interim', 2, 300, [20, 20]],
  ['cost-below-goal', 'weekly', 4, 300, [8, 11, 13, 13]],
  ['cost-above-goal', 'weekly', 4, 300, [2, 2, 2, 2]],
  ['interval-too-wide', 'weekly', 4, 300, [7, 6, 7, 6]],
  ['stop-loss-reached', 'interim', 1, 300, [0]],
  ['not-enough-data', 'weekly', 4, 0, [0, 0, 0, 0]],
  ['look-does-not-end-the-test', 'interim', 1, 300, [7]],
  ['not-read-yet', 'interim', 0, 300, [7]],
]

/** A test against a goal in every state it can be in. */
export function goalStates(): readonly Made[] {
  const locked = valueOf(lockPlan(goalInput))
  return goalCases.map(([reason, reading, week, spend, leads]) => {
    const assessment = goalAssessment(locked, { week, spend, leads })
    if (assessment.because !== reason) throw new Error(`no goal with ${reason}: ${assessment.because}`)
    return { kind: 'threshold', kpi: 'cost', reading, reason, input: goalInput, assessment }
  })
}

function goalAssessment(
  plan: LockedPlan,
  {
    week,
    spend,
    leads,
  }: { readonly week: number; readonly spend: number; readonly leads: readonly number[] },
): Assessment {
  const rows = leads.map((successes, at) => ({
    arm: 'a',
    from: addDays(day(startsOn), 7 * at),
    to: addDays(day(startsOn), 7 * at + 6),
    spend,
    successes,
  }))
  const on = (weeks: number) => addDays(day(startsOn), weeks === 0 ? 3 : 7 * weeks)
  let looks: ReturnType<typeof looksOf> = []
  for (let earlier = 1; earlier < week; earlier += 1) {
    const today = on(earlier)
    looks = looksOf(
      valueOf(assess({ plan, looks, observations: rows.filter(({ to }) => to < today), today })),
    )
  }
  const today = on(week)
  return valueOf(assess({ plan, looks, observations: rows.filter(({ to }) => to < today), today }))
}
