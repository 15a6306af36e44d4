import { fewestControlEvents } from '../../plan/plan-limits.ts'
import { invariant } from '../../result.ts'
import { compareArms, detectableEffect } from '../../stats/index.ts'
import { estimateOf } from '../estimate.ts'
import { exactTestOf } from './exact-test-of.ts'
import { liftOf, total, type MeasureEffect } from './measured-effect.ts'

/** How many people do it: the score test of two proportions. */
export const measureProportion: MeasureEffect = ({ plan, control, treatment }) => {
  const [controlUnits, treatmentUnits] = [total(control, 'units'), total(treatment, 'units')]
  const controlEvents = total(control, 'successes')
  if (controlUnits === 0 || treatmentUnits === 0) return undefined
  const compared = compareArms({
    kind: 'proportion',
    control: { successes: controlEvents, trials: controlUnits },
    treatment: { successes: total(treatment, 'successes'), trials: treatmentUnits },
    confidenceLevel: 1 - plan.significanceLevel,
  })
  invariant(compared.ok, 'checked counts can be compared')
  const { controlRate, treatmentRate, difference, lift, pValue, exact } = compared.value
  return {
    controlRate,
    treatmentRate,
    difference: estimateOf(difference),
    lift: liftOf(lift, controlEvents >= fewestControlEvents),
    pValue,
    exactTest: exactTestOf(exact, plan.significanceLevel),
    smallestVisible: (scale) => {
      const visible = detectableEffect({
        kind: 'proportion',
        baseline: controlRate,
        unitsControl: controlUnits,
        unitsTreatment: treatmentUnits,
        power: plan.power,
        significanceLevel: plan.significanceLevel,
        direction: plan.primary.kpi.direction,
      })
      return visible.ok ? Math.abs(visible.value[scale]) : 'none'
    },
  }
}
