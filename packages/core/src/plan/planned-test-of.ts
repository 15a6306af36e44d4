import { countsDays } from '../kpi/kpi.ts'
import { plannedPower, type VersionsInput } from './plan.ts'
import { plannedLevel } from './planned-level.ts'
import type { PlannedKpi, PlannedTest } from './planned-test.ts'

/**
 * A plan as a planned test, so that both are asked the same question; undefined while it does not say enough: no value
 * of today, no deviation of a mean, days as the unit, or a cost, which is planned as money.
 */
export function plannedTestOf(input: VersionsInput): PlannedTest | undefined {
  const { primary, arms, unitsPerArm, durationDays, guardrails } = input
  const kpi = plannedKpi(input)
  if (!kpi) return undefined
  const { significanceLevel, looks } = plannedLevel(input)
  return {
    kpi,
    direction: primary.kpi.direction,
    threshold: primary.threshold,
    rule: primary.rule,
    shares: arms.map(({ share }) => share),
    unitsPerWeek: (7 * unitsPerArm * arms.length) / durationDays,
    weeks: durationDays / 7,
    power: plannedPower,
    significanceLevel,
    ...(looks && { looks }),
    guardrails,
  }
}

function plannedKpi({
  primary: { kpi },
  baseline,
  standardDeviation,
}: VersionsInput): PlannedKpi | undefined {
  if (baseline === undefined || countsDays(kpi)) return undefined
  switch (kpi.kind) {
    case 'proportion':
    case 'rate':
      return { kind: kpi.kind, baseline }
    case 'mean':
    case 'ratio':
      return standardDeviation === undefined ? undefined : { kind: kpi.kind, baseline, standardDeviation }
    case 'cost':
      return undefined
  }
}
