import { countsDays } from '../../kpi/kpi.ts'
import { measureCost } from './measure-cost.ts'
import { measureDays } from './measure-days.ts'
import { measureMean } from './measure-mean.ts'
import { measureProportion } from './measure-proportion.ts'
import { measureRate } from './measure-rate.ts'
import { measureRatio } from './measure-ratio.ts'
import type { ArmTotals, DayRow } from '../../evidence/observation.ts'
import type { Plan } from '../../plan/plan.ts'
import type { MeasuredEffect, MeasureEffect } from './measured-effect.ts'

/** Measures the effect on a plan's KPI with the test of its kind; undefined while the data are too few for it. */
export function measureEffect(
  plan: Plan,
  control: ArmTotals,
  treatment: ArmTotals,
  days: readonly DayRow[],
): MeasuredEffect | undefined {
  const { kpi } = plan.primary
  const measure = countsDays(kpi) ? measureDays : byKind[kpi.kind]
  return measure({ plan, control, treatment, days })
}

const byKind: { readonly [K in Plan['primary']['kpi']['kind']]: MeasureEffect } = {
  proportion: measureProportion,
  mean: measureMean,
  ratio: measureRatio,
  rate: measureRate,
  cost: measureCost,
}
