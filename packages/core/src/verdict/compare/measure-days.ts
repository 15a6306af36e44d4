import type { Measured } from '../../kpi/measures.ts'
import { comparePairedDays, detectablePairedDifference } from '../../stats/index.ts'
import { estimateOf } from '../estimate.ts'
import { liftOf, type MeasureEffect } from './measured-effect.ts'

/**
 * Nothing but totals a day: the day's figure of both versions, day by day. A day on which a version has nobody to
 * divide by has no figure. Undefined below two days, or where every day differs by the same.
 */
export const measureDays: MeasureEffect = ({ plan, days }) => {
  const pairs = days.flatMap(({ control, treatment }) => {
    const [before, after] = [figureOf(control), figureOf(treatment)]
    return before === undefined || after === undefined ? [] : [{ control: before, treatment: after }]
  })
  const compared = comparePairedDays({ days: pairs, confidenceLevel: 1 - plan.significanceLevel })
  if (!compared.ok) return undefined
  const { controlMean, treatmentMean, difference, lift, pValue, standardError, fewDays } = compared.value
  return {
    controlRate: controlMean,
    treatmentRate: treatmentMean,
    difference: estimateOf(difference),
    lift: liftOf(lift),
    pValue,
    exactTest: { kind: 'not-needed' },
    basis: { kind: 'days', days: pairs.length, fewDays },
    smallestVisible: (scale) => {
      const visible = detectablePairedDifference({
        days: pairs.length,
        standardDeviation: standardError * Math.sqrt(pairs.length),
        power: plan.power,
        significanceLevel: plan.significanceLevel,
      })
      if (!visible.ok) return 'none'
      return scale === 'absolute' ? visible.value : visible.value / controlMean
    },
  }
}

/** A mean per person, or the ratio, of one day. */
function figureOf({ units = 0, sum, numerator, denominator = 0 }: Measured): number | undefined {
  if (sum !== undefined) return units > 0 ? sum / units : undefined
  return numerator !== undefined && denominator > 0 ? numerator / denominator : undefined
}
