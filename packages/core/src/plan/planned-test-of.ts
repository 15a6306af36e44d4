import { plannedPower, significanceLevel, type PlanInput } from './plan.ts'
import type { PlannedTest } from './planned-test.ts'

/** A plan as a planned test, so that both are asked the same question; undefined while it has no value of today. */
export function plannedTestOf(input: PlanInput): PlannedTest | undefined {
  const { primary, baseline, arms, unitsPerArm, durationDays, guardrails } = input
  if (baseline === undefined) return undefined
  return {
    kpi: { kind: primary.kpi.kind, baseline },
    direction: primary.kpi.direction,
    threshold: primary.threshold,
    rule: primary.rule,
    shares: arms.map(({ share }) => share),
    unitsPerWeek: (7 * unitsPerArm * arms.length) / durationDays,
    weeks: durationDays / 7,
    power: plannedPower,
    significanceLevel,
    guardrails,
  }
}
