import type { Plan } from '../../plan/plan.ts'
import type { Scale } from '../../plan/threshold.ts'
import { detectableEffect } from '../../stats/index.ts'

/** The smallest effect that shows, where the estimates' own uncertainty says how much people differ. */
export function visibleMean(
  plan: Plan,
  sample: {
    readonly kind: 'mean' | 'ratio'
    readonly controlMean: number
    readonly unitsControl: number
    readonly unitsTreatment: number
    /** Of the difference. */
    readonly standardError: number
  },
): (scale: Scale) => number | 'none' {
  const { kind, controlMean, unitsControl, unitsTreatment, standardError } = sample
  return (scale) => {
    const visible = detectableEffect({
      kind,
      // Only a share of it depends on the baseline, and a share of nothing is never asked for.
      baseline: controlMean > 0 ? controlMean : 1,
      standardDeviation: standardError / Math.sqrt(1 / unitsControl + 1 / unitsTreatment),
      unitsControl,
      unitsTreatment,
      power: plan.power,
      significanceLevel: plan.significanceLevel,
      direction: plan.primary.kpi.direction,
    })
    return visible.ok ? Math.abs(visible.value[scale]) : 'none'
  }
}
