import type { ArmTotals, DayRow } from '../../evidence/observation.ts'
import type { KpiMeasure } from '../../kpi/measures.ts'
import type { VersionsPlan } from '../../plan/plan.ts'
import type { Scale } from '../../plan/threshold.ts'
import { invariant } from '../../result.ts'
import type { Interval } from '../../stats/index.ts'
import type { Comparison } from '../comparison.ts'

/** What a KPI's own test says, before the plan's threshold is held against it. */
export type MeasuredEffect = Pick<
  Comparison,
  'controlRate' | 'treatmentRate' | 'difference' | 'lift' | 'pValue' | 'exactTest' | 'basis' | 'adjustment'
> & {
  /** Size of the smallest effect that this large a sample shows with the plan's power. */
  readonly smallestVisible: (scale: Scale) => number | 'none'
}

/** Measures the effect on one kind of KPI; undefined while the data are too few for its test. */
export type MeasureEffect = (data: {
  readonly plan: VersionsPlan
  readonly control: ArmTotals
  readonly treatment: ArmTotals
  readonly days: readonly DayRow[]
}) => MeasuredEffect | undefined

/** A measure that checked totals have. */
export function total(arm: ArmTotals, measure: KpiMeasure): number {
  const value = arm[measure]
  invariant(value !== undefined, 'checked totals have every measure of their KPI')
  return value
}

/** A lift as the library states it: an interval, or none that is bounded. */
type StatedLift =
  | { readonly kind: 'estimated'; readonly estimate: number; readonly interval: Interval }
  | { readonly kind: 'unbounded' | 'not-estimable' }

/** The lift, where the control has enough for one to mean something. */
export function liftOf(lift: StatedLift, enough = true): Comparison['lift'] {
  if (lift.kind !== 'estimated' || !enough) return 'not-estimable'
  return { estimate: lift.estimate, interval: lift.interval }
}
