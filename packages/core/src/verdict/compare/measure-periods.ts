import { daysInRange } from '../../calendar.ts'
import type { DailyRow } from '../../evidence/observation.ts'
import { endsOn } from '../../plan/lock-plan.ts'
import { kpiSums } from '../../kpi/kpi-level.ts'
import type { VersionsPlan } from '../../plan/plan.ts'
import { compareBeforeAfter } from '../../stats/index.ts'
import { estimateOf } from '../estimate.ts'
import { liftOf, type MeasuredEffect } from './measured-effect.ts'
import { visibleMean } from './visible-mean.ts'

/**
 * Before and after: the days of two periods, whatever the KPI, as the ratio of its two sums of each day. A day without
 * counts adds to neither sum. Undefined where a period has nothing to divide by, or days resemble their neighbors too much.
 */
export function measurePeriods({
  plan,
  daily,
}: {
  readonly plan: VersionsPlan & { readonly kind: 'before-after' }
  readonly daily: readonly DailyRow[]
}): MeasuredEffect | undefined {
  const known = new Map(daily.map(({ on, measured }) => [on, kpiSums(plan.primary.kpi, measured)]))
  const days = daysInRange(plan.startsOn, endsOn(plan)).map((on) => ({
    on,
    sums: known.get(on) ?? { numerator: 0, denominator: 0 },
  }))
  const compared = compareBeforeAfter({
    kind: 'ratio',
    before: days.filter(({ on }) => on < plan.changesOn).map(({ sums }) => sums),
    after: days.filter(({ on }) => on >= plan.changesOn).map(({ sums }) => sums),
    confidenceLevel: 1 - plan.significanceLevel,
  })
  if (!compared.ok) return undefined
  const { daysBefore, daysAfter, beforeLevel, afterLevel, difference, lift, pValue, standardError } =
    compared.value
  return {
    controlRate: beforeLevel,
    treatmentRate: afterLevel,
    difference: estimateOf(difference),
    lift: liftOf(lift),
    pValue,
    exactTest: { kind: 'not-needed' },
    basis: { kind: 'periods', daysBefore, daysAfter, autocorrelation: compared.value.autocorrelation },
    smallestVisible: visibleMean(plan, {
      kind: 'mean',
      controlMean: beforeLevel,
      unitsControl: daysBefore,
      unitsTreatment: daysAfter,
      standardError,
    }),
  }
}
