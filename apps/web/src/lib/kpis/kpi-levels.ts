import { funnelLevels, type FunnelLevel } from '@cimento/core'
import type { TrackedKpi } from '@cimento/core/workspace'

/** The four levels, each with its decision KPIs; one without any is a gap. Activity metrics stand apart. */
export function kpisByLevel(
  kpis: readonly TrackedKpi[],
): readonly { readonly level: FunnelLevel; readonly kpis: readonly TrackedKpi[] }[] {
  return funnelLevels.map((level) => ({
    level,
    kpis: kpis.filter((kpi) => kpi.role === 'decision' && kpi.level === level),
  }))
}
