import type { ArmMean, TwoMeans } from './arm-mean.ts'

/** Whether the arms have people enough for a mean of values this lopsided to be trusted. */
export type SkewnessGuard =
  /** The skewness of an arm is not known. */
  | { readonly kind: 'not-checked' }
  | { readonly kind: 'enough-people' | 'too-skewed'; readonly unitsNeededPerArm: number }

/**
 * Are these enough people for t intervals to cover what they promise, with values this skewed?
 *
 * 355 · skewness² people in each arm: a rule of thumb under which 95 % intervals of one mean miss at most 3 % on
 * either side. A too-skewed answer asks for more people, or for a declared cap (`winsorize`); it never
 * decides. Source: Kohavi, Deng, Longbotham & Xu, KDD 2014, rule 7.
 */
export function skewnessGuard({ control, treatment }: TwoMeans): SkewnessGuard {
  const skewness = [skewnessOf(control), skewnessOf(treatment)]
  if (skewness.includes(undefined)) return { kind: 'not-checked' }
  const needed = skewness.map((value = 0) => Math.ceil(355 * value * value))
  const enough = control.units >= (needed[0] ?? 0) && treatment.units >= (needed[1] ?? 0)
  return { kind: enough ? 'enough-people' : 'too-skewed', unitsNeededPerArm: Math.max(...needed) }
}

/** Values that are all equal are not skewed. */
function skewnessOf({ standardDeviation, skewness }: ArmMean): number | undefined {
  return standardDeviation === 0 ? 0 : skewness
}
