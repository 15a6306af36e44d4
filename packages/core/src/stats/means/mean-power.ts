import { normalInverse, normalSf } from '../kernel/normal.ts'
import { tInverse } from '../kernel/t.ts'
import { tPower } from './t-power.ts'
import { changeOf, type EffectSize } from '../proportions/effect-size.ts'

/** What a plan on a mean, or on a ratio by person, expects. */
export interface ExpectedMeans {
  /**
   * `mean`: the t test, one value per person. `ratio`: its large-sample twin, with the deviation of one person's
   * contribution from `ratioDeviation`.
   */
  readonly kind: 'mean' | 'ratio'
  /** The control's mean, above 0, in the KPI's unit. */
  readonly baseline: number
  /** Of one person, above 0, in the KPI's unit, taken as equal in both arms. */
  readonly standardDeviation: number
  /**
   * `mean` only: how closely a figure from before the start foretells the outcome (`prePeriodCorrelation`), in (−1, 1),
   * for a test that `compareAdjustedMeans` will read. Defaults to 0: the outcome alone.
   */
  readonly preCorrelation?: number
  readonly effect: EffectSize
  readonly unitsControl: number
  readonly unitsTreatment: number
}

/**
 * The chance that the estimate lies significantly above `nullEffect` (`side` 1) or below it (−1), one-sided at
 * `level`. Means: the noncentral t distribution with pooled degrees of freedom, as R's power.t.test.
 */
export function meanPower(
  sample: ExpectedMeans,
  nullEffect: EffectSize,
  side: 1 | -1,
  level: number,
): number {
  const { kind, baseline, effect, unitsControl, unitsTreatment } = sample
  const factor = 'relative' in nullEffect ? 1 + nullEffect.relative : 1
  const deviation = deviationOf(sample, factor)
  // Changes are compared, not what they lead to: beside a large baseline a small effect would be lost.
  const excess = changeOf(baseline, effect) - changeOf(baseline, nullEffect)
  const noncentrality = (side * excess) / deviation
  const degreesOfFreedom = unitsControl + unitsTreatment - 2
  return kind === 'ratio'
    ? normalSf(-normalInverse(level) - noncentrality)
    : tPower(-tInverse(level, degreesOfFreedom), degreesOfFreedom, noncentrality)
}

/**
 * Of treatment − factor · control. A figure from before the start leaves 1 − ρ² of the variance to chance. The rest belongs to the people and moves both arms alike: it counts only
 * where a multiple of the control is compared.
 */
function deviationOf(sample: ExpectedMeans, factor: number): number {
  const { standardDeviation, preCorrelation = 0, unitsControl, unitsTreatment } = sample
  const own = 1 / unitsTreatment + (factor * factor) / unitsControl
  const shared = ((1 - factor) * (1 - factor)) / (unitsTreatment + unitsControl)
  const square = preCorrelation * preCorrelation
  return standardDeviation * Math.sqrt((1 - square) * own + square * shared)
}
