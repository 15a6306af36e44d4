import type { Kpi } from './kpi.ts'
import { kpiMeasures, type KpiMeasure, type Measured } from './measures.ts'

/** The measures that the level of a KPI needs: without those that only tell how much people differ. */
export function levelMeasures(kpi: Kpi): readonly KpiMeasure[] {
  const [over, under] = partsOf(kpi)
  return kpiMeasures(kpi).filter((measure) => measure === over || measure === under)
}

/**
 * A KPI in its own unit, so much per person, per outcome or per whatever it is divided by; undefined where that is zero.
 */
export function kpiLevel(kpi: Kpi, measured: Measured): number | undefined {
  const [over, under] = partsOf(kpi)
  if (over === 'mean') return (measured.units ?? 0) > 0 ? measured.mean : undefined
  const [above, below] = [measured[over] ?? 0, measured[under] ?? 0]
  return below > 0 ? above / below : undefined
}

function partsOf(kpi: Kpi): readonly [KpiMeasure, KpiMeasure] {
  switch (kpi.kind) {
    case 'proportion':
    case 'rate':
      return ['successes', 'units']
    case 'mean':
      return [kpi.spread === 'deviation' ? 'mean' : 'sum', 'units']
    case 'ratio':
      return ['numerator', 'denominator']
    case 'cost':
      return ['spend', 'successes']
  }
}
