import { normalCdf } from '../kernel/normal.ts'
import { treatmentRateOf, type EffectSize } from '../proportions/effect-size.ts'
import { excessOver, scoreStandardError } from '../proportions/score-statistic.ts'
import type { TwoArms } from '../proportions/arm-counts.ts'

/** What a plan expects: two true rates, and how many people see each. */
export interface ExpectedSample {
  readonly baseline: number
  readonly effect: EffectSize
  readonly unitsControl: number
  readonly unitsTreatment: number
}

/**
 * The chance that the estimate lies above `nullEffect` by `critical` null standard errors (`side` 1), or below it
 * (`side` −1). Normal approximation: the null variance in the test, the true one in the estimate.
 */
export function scorePower(
  sample: ExpectedSample,
  nullEffect: EffectSize,
  side: 1 | -1,
  critical: number,
): number {
  const arms = expectedArms(sample)
  const distance = side * excessOver(arms, nullEffect) - critical * scoreStandardError(arms, nullEffect)
  const deviation = trueStandardError(sample, nullEffect)
  if (deviation === 0) return distance > 0 ? 1 : 0
  return normalCdf(distance / deviation)
}

function expectedArms({ baseline, effect, unitsControl, unitsTreatment }: ExpectedSample): TwoArms {
  const treatmentRate = treatmentRateOf(baseline, effect)
  return {
    control: { successes: baseline * unitsControl, trials: unitsControl },
    treatment: { successes: treatmentRate * unitsTreatment, trials: unitsTreatment },
  }
}

/** Of the distance from `nullEffect`, at the true rates. */
function trueStandardError(sample: ExpectedSample, nullEffect: EffectSize): number {
  const ratio = 'relative' in nullEffect ? 1 + nullEffect.relative : 1
  const treatmentRate = treatmentRateOf(sample.baseline, sample.effect)
  const controlVariance = (sample.baseline * (1 - sample.baseline)) / sample.unitsControl
  const treatmentVariance = (treatmentRate * (1 - treatmentRate)) / sample.unitsTreatment
  return Math.sqrt(treatmentVariance + ratio * ratio * controlVariance)
}
