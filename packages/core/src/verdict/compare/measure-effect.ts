import { countsDays, type KpiKind } from '../../kpi/kpi.ts'
import { measureBlocks } from './measure-blocks.ts'
import { measureCost } from './measure-cost.ts'
import { measureDays } from './measure-days.ts'
import { measureMean } from './measure-mean.ts'
import { measurePeriods } from './measure-periods.ts'
import { measureProportion } from './measure-proportion.ts'
import { measureRate } from './measure-rate.ts'
import { measureRatio } from './measure-ratio.ts'
import type { ArmTotals, BlockRow, DailyRow, DayRow } from '../../evidence/observation.ts'
import type { VersionsPlan } from '../../plan/plan.ts'
import type { MeasuredEffect, MeasureEffect } from './measured-effect.ts'

/** What a comparison is made of. */
export type EffectData = {
  readonly arms: readonly [ArmTotals, ArmTotals]
  readonly days?: readonly DayRow[]
  readonly daily?: readonly DailyRow[]
  readonly blocks?: readonly BlockRow[]
}

/** Measures the effect on a plan's KPI with the test of its kind; undefined while the data are too few for it. */
export function measureEffect(
  plan: VersionsPlan,
  { arms: [control, treatment], days = [], daily = [], blocks = [] }: EffectData,
): MeasuredEffect | undefined {
  if (plan.kind === 'before-after') return measurePeriods({ plan, daily })
  if (plan.kind === 'blocks') return measureBlocks({ plan, blocks })
  const { kpi } = plan.primary
  const measure = countsDays(kpi) ? measureDays : byKind[kpi.kind]
  return measure({ plan, control, treatment, days })
}

const byKind: { readonly [K in KpiKind]: MeasureEffect } = {
  proportion: measureProportion,
  mean: measureMean,
  ratio: measureRatio,
  rate: measureRate,
  cost: measureCost,
}
