import { comparePairedRatios, detectablePairedDifference } from '../../stats/index.ts'
import { dayTotals, pairedDays } from '../paired-days.ts'
import { estimateOf } from '../estimate.ts'
import { liftOf, type MeasureEffect } from './measured-effect.ts'

/**
 * Nothing but totals a day: total over total of both versions, as uncertain as their days differ. Undefined below two
 * days, where every day has the same ratio, or a version nothing to divide by.
 */
export const measureDays: MeasureEffect = ({ plan, days }) => {
  const pairs = pairedDays(days, dayTotals)
  const compared = comparePairedRatios({ days: pairs, confidenceLevel: 1 - plan.significanceLevel })
  if (!compared.ok) return undefined
  const { controlRatio, treatmentRatio, difference, lift, pValue, standardError, fewDays } = compared.value
  return {
    controlRate: controlRatio,
    treatmentRate: treatmentRatio,
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
      return scale === 'absolute' ? visible.value : visible.value / controlRatio
    },
  }
}
