import { levelError, unitsError } from '../input-errors.ts'
import { effectValue, treatmentRateOf, type EffectSize } from '../proportions/effect-size.ts'
import type { StatsError } from '../stats-error.ts'
import type { ExpectedSample } from './score-power.ts'

/** The baseline is inside (0, 1), the treatment's rate within [0, 1], each arm has someone. */
export function sampleErrors(sample: ExpectedSample): readonly (StatsError | undefined)[] {
  return [
    ratesError(sample.baseline, sample.effect),
    unitsError(sample.unitsControl),
    unitsError(sample.unitsTreatment),
  ]
}

export function ratesError(baseline: number, effect: EffectSize): StatsError | undefined {
  const treatmentRate = treatmentRateOf(baseline, effect)
  const possible = treatmentRate >= 0 && treatmentRate <= 1
  return (
    levelError('invalid-baseline', baseline) ??
    (possible ? undefined : { kind: 'invalid-effect', value: effectValue(effect) })
  )
}

/** Power below half the significance level is what no effect at all would give. */
export function powerError(power: number, significanceLevel: number): StatsError | undefined {
  return power > significanceLevel / 2 && power < 1 ? undefined : { kind: 'invalid-power', value: power }
}
