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
  const { numerator, denominator } = kpiSums(kpi, measured)
  return denominator > 0 ? numerator / denominator : undefined
}

/** The two sums whose ratio a KPI is: events and people, spend and outcomes. */
export function kpiSums(
  kpi: Kpi,
  measured: Measured,
): { readonly numerator: number; readonly denominator: number } {
  const [over, under] = partsOf(kpi)
  const [above, below] = [measured[over] ?? 0, measured[under] ?? 0]
  return { numerator: over === 'mean' ? above * below : above, denominator: below }
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
