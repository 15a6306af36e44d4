import type { Measured } from '../../kpi/measures.ts'
import { fewestControlEvents } from '../../plan/plan-limits.ts'
import { compareArms, detectableEffect } from '../../stats/index.ts'
import { estimateOf } from '../estimate.ts'
import { dispersionOf } from './dispersion-of.ts'
import { exactTestOf } from './exact-test-of.ts'
import { liftOf, type MeasureEffect } from './measured-effect.ts'

/** Events that one person can repeat, per person: the score test of two rates, its variance scaled by the dispersion. */
export const measureRate: MeasureEffect = ({ plan, control, treatment, days }) => {
  const dispersion = dispersionOf(days, eventsOf)
  const [before, after] = [eventsOf(control), eventsOf(treatment)]
  const compared = compareArms({
    kind: 'rate',
    control: before,
    treatment: after,
    confidenceLevel: 1 - plan.significanceLevel,
    dispersion,
  })
  if (!compared.ok) return undefined
  const { controlRate, treatmentRate, difference, lift, pValue, exact } = compared.value
  return {
    controlRate,
    treatmentRate,
    difference: estimateOf(difference),
    lift: liftOf(lift, before.events >= fewestControlEvents),
    pValue,
    exactTest: exactTestOf(exact, plan.significanceLevel),
    basis: { kind: 'events', dispersion },
    smallestVisible: (scale) => {
      const visible = detectableEffect({
        kind: 'rate',
        baseline: controlRate,
        exposureControl: before.exposure,
        exposureTreatment: after.exposure,
        dispersion,
        power: plan.power,
        significanceLevel: plan.significanceLevel,
        direction: plan.primary.kpi.direction,
      })
      return visible.ok ? Math.abs(visible.value[scale]) : 'none'
    },
  }
}

/** Platforms report parts of a conversion; they count as parts (decision 0027). */
function eventsOf({ units = 0, successes = 0 }: Measured) {
  return { events: successes, exposure: units }
}
