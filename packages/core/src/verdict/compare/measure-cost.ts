import type { Measured } from '../../kpi/measures.ts'
import { fewestControlEvents } from '../../plan/plan-limits.ts'
import { compareCosts, detectableEffect } from '../../stats/index.ts'
import { dispersionOf } from './dispersion-of.ts'
import { exactTestOf } from './exact-test-of.ts'
import { liftOf, type MeasureEffect } from './measured-effect.ts'

/**
 * Money per outcome: outcomes per money compared as rates, and turned over. Only a share of the cost can be compared:
 * a difference in money has no test of its own. Undefined until both versions have spent something.
 */
export const measureCost: MeasureEffect = ({ plan, control, treatment, days }) => {
  const dispersion = dispersionOf(days, outcomesOf)
  const [before, after] = [outcomesOf(control), outcomesOf(treatment)]
  const compared = compareCosts({
    control: { spend: before.exposure, outcomes: before.events },
    treatment: { spend: after.exposure, outcomes: after.events },
    confidenceLevel: 1 - plan.significanceLevel,
    dispersion,
  })
  // Without a whole outcome a cost is unbounded.
  if (!compared.ok || before.events < 1 || after.events < 1) return undefined
  const { costLift, outcomesPerSpend } = compared.value
  return {
    controlRate: before.exposure / before.events,
    treatmentRate: after.exposure / after.events,
    difference: 'not-estimable',
    lift: liftOf(costLift, before.events >= fewestControlEvents),
    pValue: outcomesPerSpend.pValue,
    exactTest: exactTestOf(outcomesPerSpend.exact, plan.significanceLevel),
    basis: { kind: 'events', dispersion },
    smallestVisible: (scale) => {
      const visible = detectableEffect({
        kind: 'rate',
        baseline: outcomesPerSpend.controlRate,
        exposureControl: before.exposure,
        exposureTreatment: after.exposure,
        dispersion,
        power: plan.power,
        significanceLevel: plan.significanceLevel,
        direction: plan.primary.kpi.direction === 'lower' ? 'higher' : 'lower',
      })
      return visible.ok && scale === 'relative' ? Math.abs(1 / (1 + visible.value.relative) - 1) : 'none'
    },
  }
}

/** Platforms report parts of a conversion; they count as parts (decision 0027). */
function outcomesOf({ spend = 0, successes = 0 }: Measured) {
  return { events: successes, exposure: spend }
}
