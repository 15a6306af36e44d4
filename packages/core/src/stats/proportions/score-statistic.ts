import { effectValue, type EffectSize } from './effect-size.ts'
import { restrictedRates } from './restricted-rates.ts'
import { rateOf, type TwoArms } from './arm-counts.ts'

/**
 * How the score statistic estimates its variance: `unbiased` multiplies it by N/(N − 1) (Miettinen & Nurminen 1985,
 * what verdicts use); `plain` does not (pooled z test, Mee 1984, Koopman 1984, Farrington & Manning 1990).
 */
export type ScoreVariance = 'unbiased' | 'plain'

/**
 * How many standard errors the data lie above `effect`, with the standard error that holds if `effect` is true.
 * Falls as `effect` grows. Infinite where `effect` is impossible for these data; 0 where the data equal it exactly.
 */
export function scoreStatistic(
  arms: TwoArms,
  effect: EffectSize,
  variance: ScoreVariance = 'unbiased',
): number {
  const excess = excessOver(arms, effect)
  if (excess === 0) return 0
  const trials = arms.control.trials + arms.treatment.trials
  const correction = variance === 'unbiased' ? trials / (trials - 1) : 1
  return excess / (scoreStandardError(arms, effect) * Math.sqrt(correction))
}

/** Observed treatment rate minus the one that `effect` predicts from the observed control rate. */
export function excessOver({ control, treatment }: TwoArms, effect: EffectSize): number {
  const difference = rateOf(treatment) - rateOf(control)
  return difference - ('absolute' in effect ? effect.absolute : effect.relative * rateOf(control))
}

/** Of `excessOver`, if the true effect is `effect`, without the N/(N − 1) correction. */
export function scoreStandardError(arms: TwoArms, effect: EffectSize): number {
  const rates = restrictedRates(arms, effect)
  const ratio = 'relative' in effect ? 1 + effectValue(effect) : 1
  const controlVariance = (rates.control.rate * rates.control.rest) / arms.control.trials
  const treatmentVariance = (rates.treatment.rate * rates.treatment.rest) / arms.treatment.trials
  return Math.sqrt(treatmentVariance + ratio * ratio * controlVariance)
}
