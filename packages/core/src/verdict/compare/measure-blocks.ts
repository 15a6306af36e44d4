import type { BlockRow } from '../../evidence/observation.ts'
import { kpiSums } from '../../kpi/kpi-level.ts'
import type { BlocksPlan } from '../../plan/plan.ts'
import {
  compareAlternatingPeriods,
  compareMatchedAreas,
  type AlternatingPeriodsComparison,
  type DaySums,
  type MatchedAreasComparison,
  type StatsError,
} from '../../stats/index.ts'
import type { Result } from '../../result.ts'
import type { Basis } from '../comparison.ts'
import type { Estimate } from '../estimate.ts'
import { liftOf, type MeasuredEffect } from './measured-effect.ts'
import { visibleBlocks } from './visible-blocks.ts'

/**
 * Periods or areas in random order: every other order that chance could have drawn tells how often a difference as
 * large comes by itself. The period, or the area, is the unit, whatever the KPI, as the ratio of its two sums. Undefined
 * where one of them has nothing to divide by, or none differs from any other.
 */
export function measureBlocks({
  plan,
  blocks,
}: {
  readonly plan: BlocksPlan
  readonly blocks: readonly BlockRow[]
}): MeasuredEffect | undefined {
  const { design } = plan
  const units = blocks.map(({ arm, measured }) => ({
    arm: arm === plan.arms[0].id ? ('control' as const) : ('treatment' as const),
    days: [kpiSums(plan.primary.kpi, measured)],
  }))
  const compared = compareUnits(plan, units)
  if (!compared.ok) return undefined
  const { controlLevel, treatmentLevel, difference, lift, pValue, smallestPValue } = compared.value
  const basis: Basis = {
    kind: 'blocks',
    design: design.kind,
    blocks: design.kind === 'areas' ? design.pairs.length : units.length,
    smallestPValue,
  }
  return {
    controlRate: controlLevel,
    treatmentRate: treatmentLevel,
    difference: boundedOf(difference),
    lift: liftOf(lift),
    pValue,
    exactTest: { kind: 'not-needed' },
    basis,
    smallestVisible: visibleBlocks(plan, { units, controlLevel, treatmentLevel }),
  }
}

/** A period or an area: its sums stand for all its days. */
export type ComparedUnit = {
  readonly arm: 'control' | 'treatment'
  readonly days: readonly DaySums[]
}

function compareUnits(
  { design, significanceLevel }: BlocksPlan,
  units: readonly ComparedUnit[],
): Result<AlternatingPeriodsComparison | MatchedAreasComparison, StatsError> {
  // Another seed than that of the order: what was drawn tells nothing of what is weighed.
  const asked = { kind: 'ratio', confidenceLevel: 1 - significanceLevel, seed: 0 } as const
  if (design.kind === 'periods')
    return compareAlternatingPeriods({ ...asked, order: design.order, blocks: units })
  const pairs = design.pairs.map((_, pair) => ({
    control: units[2 * pair]?.days ?? [],
    treatment: units[2 * pair + 1]?.days ?? [],
  }))
  return compareMatchedAreas({ ...asked, pairs })
}

/** One unit that outweighs all others leaves every difference possible. */
function boundedOf({ estimate, interval }: Estimate): Estimate | 'not-estimable' {
  return Number.isFinite(interval.low) && Number.isFinite(interval.high)
    ? { estimate, interval }
    : 'not-estimable'
}
