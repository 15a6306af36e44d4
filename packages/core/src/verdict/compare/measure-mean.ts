import type { ArmTotals } from '../../evidence/observation.ts'
import { usesPrePeriod } from '../../kpi/kpi.ts'
import { compareArms, summaryFromSums } from '../../stats/index.ts'
import { estimateOf } from '../estimate.ts'
import { measureAdjustedMean } from './measure-adjusted-mean.ts'
import { liftOf, total, type MeasureEffect } from './measured-effect.ts'
import { visibleMean } from './visible-mean.ts'

/** A number of each person, adjusted by what the plan names from before the start. */
export const measureMean: MeasureEffect = (data) => {
  const plain = measurePlainMean(data)
  return plain && usesPrePeriod(data.plan.primary.kpi) ? measureAdjustedMean(data, plain) : plain
}

/** Welch's test. Undefined below two people, or where nobody differs from anybody. */
const measurePlainMean: MeasureEffect = ({ plan, control, treatment }) => {
  const [before, after] = [summaryOf(control), summaryOf(treatment)]
  if (!before || !after) return undefined
  const compared = compareArms({
    kind: 'mean',
    control: before,
    treatment: after,
    confidenceLevel: 1 - plan.significanceLevel,
  })
  if (!compared.ok) return undefined
  const { controlMean, treatmentMean, difference, lift, pValue } = compared.value
  const variance = before.standardDeviation ** 2 / before.units + after.standardDeviation ** 2 / after.units
  return {
    controlRate: controlMean,
    treatmentRate: treatmentMean,
    difference: estimateOf(difference),
    lift: liftOf(lift),
    pValue,
    exactTest: { kind: 'not-needed' },
    smallestVisible: visibleMean(plan, {
      kind: 'mean',
      controlMean,
      unitsControl: before.units,
      unitsTreatment: after.units,
      standardError: Math.sqrt(variance),
    }),
  }
}

function summaryOf(arm: ArmTotals) {
  const units = total(arm, 'units')
  const { mean, deviation } = arm
  if (mean !== undefined && deviation !== undefined) return { units, mean, standardDeviation: deviation }
  const summary = summaryFromSums({ units, sum: total(arm, 'sum'), sumOfSquares: total(arm, 'squares') })
  return summary.ok ? summary.value : undefined
}
