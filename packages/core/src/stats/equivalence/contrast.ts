import { treatmentRateOf, type EffectSize } from '../proportions/effect-size.ts'

/** Two independent estimates with the variances of the estimates themselves. */
export interface Estimates {
  readonly control: number
  readonly treatment: number
  readonly varianceControl: number
  readonly varianceTreatment: number
}

/** How many standard errors the treatment lies above what `effect` makes of the control. */
export function contrast(estimates: Estimates, effect: EffectSize): number {
  const { control, treatment, varianceControl, varianceTreatment } = estimates
  const factor = 'relative' in effect ? 1 + effect.relative : 1
  return (
    (treatment - treatmentRateOf(control, effect)) /
    Math.sqrt(varianceTreatment + factor * factor * varianceControl)
  )
}
