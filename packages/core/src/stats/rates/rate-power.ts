import { normalCdf, normalInverse } from '../kernel/normal.ts'
import { changeOf, treatmentRateOf, type EffectSize } from '../proportions/effect-size.ts'
import type { Dispersion } from './rate-dispersion.ts'
import { likeliestRates, likeliestRatesAtRatio } from './score-rates.ts'

/** What a plan on a rate of events expects. */
export interface ExpectedRates {
  readonly kind: 'rate'
  /** The control's events per unit of exposure, above 0. */
  readonly baseline: number
  readonly effect: EffectSize
  /** Days, visits or euros of each arm: above 0, the unit of `baseline`. */
  readonly exposureControl: number
  readonly exposureTreatment: number
  /** Without it 2 is assumed. */
  readonly dispersion?: Dispersion
}

/**
 * The chance that the estimate lies significantly above `nullEffect` (`side` 1) or below it (−1), one-sided at
 * `level`. Normal approximation: the null variance in the test, the true one in the estimate.
 */
export function ratePower(
  sample: Required<ExpectedRates>,
  nullEffect: EffectSize,
  side: 1 | -1,
  level: number,
): number {
  const { baseline, effect, exposureControl, exposureTreatment, dispersion } = sample
  const treatmentRate = treatmentRateOf(baseline, effect)
  const expected = {
    control: { events: baseline * exposureControl, exposure: exposureControl },
    treatment: { events: treatmentRate * exposureTreatment, exposure: exposureTreatment },
  }
  const factor = 'relative' in nullEffect ? 1 + nullEffect.relative : 1
  const restricted =
    'absolute' in nullEffect
      ? likeliestRates(expected, nullEffect.absolute)
      : likeliestRatesAtRatio(expected, factor)
  const deviation = (rates: { readonly control: number; readonly treatment: number }) =>
    Math.sqrt(
      dispersion.value *
        (rates.treatment / exposureTreatment + (factor * factor * rates.control) / exposureControl),
    )
  const excess = side * (changeOf(baseline, effect) - changeOf(baseline, nullEffect))
  const distance = excess + normalInverse(level) * deviation(restricted)
  return normalCdf(distance / deviation({ control: baseline, treatment: treatmentRate }))
}
