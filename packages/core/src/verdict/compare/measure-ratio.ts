import type { ArmTotals } from '../../evidence/observation.ts'
import { compareArms, ratioFromSums } from '../../stats/index.ts'
import { estimateOf } from '../estimate.ts'
import { liftOf, total, type MeasureEffect } from './measured-effect.ts'
import { visibleMean } from './visible-mean.ts'

/** Two sums divided, seen from the people who were split: the delta method. Undefined where the sums do not suffice. */
export const measureRatio: MeasureEffect = ({ plan, control, treatment }) => {
  const [before, after] = [summaryOf(control), summaryOf(treatment)]
  if (!before.ok || !after.ok) return undefined
  const compared = compareArms({
    kind: 'ratio',
    control: before.value,
    treatment: after.value,
    confidenceLevel: 1 - plan.significanceLevel,
  })
  if (!compared.ok) return undefined
  const { controlRatio, treatmentRatio, difference, lift, pValue, standardError } = compared.value
  return {
    controlRate: controlRatio,
    treatmentRate: treatmentRatio,
    difference: estimateOf(difference),
    lift: liftOf(lift),
    pValue,
    exactTest: { kind: 'not-needed' },
    smallestVisible: visibleMean(plan, {
      kind: 'ratio',
      controlMean: controlRatio,
      unitsControl: before.value.units,
      unitsTreatment: after.value.units,
      standardError,
    }),
  }
}

const summaryOf = (arm: ArmTotals) =>
  ratioFromSums({
    units: total(arm, 'units'),
    numerator: total(arm, 'numerator'),
    denominator: total(arm, 'denominator'),
    numeratorSquares: total(arm, 'numeratorSquares'),
    denominatorSquares: total(arm, 'denominatorSquares'),
    products: total(arm, 'products'),
  })
