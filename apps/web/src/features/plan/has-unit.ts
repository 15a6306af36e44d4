import type { KpiKind } from '@cimento/core'

/** Whether a KPI is so much of something: euros, minutes. */
export function hasUnit(kpiKind: KpiKind): boolean {
  return kpiKind === 'mean' || kpiKind === 'ratio' || kpiKind === 'cost'
}
