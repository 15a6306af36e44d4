/** The count, mean and central sums of some numbers: enough to add more, or to merge two sets, exactly once each. */
export interface Moments {
  readonly units: number
  readonly mean: number
  /** Σ (x − mean)². */
  readonly squares: number
  /** Σ (x − mean)³. */
  readonly cubes: number
}

/**
 * The moments of two disjoint sets together. One value is a set too, so this is also the one-pass update.
 * Differences of means are formed, never differences of large sums.
 * Source: Welford, Technometrics 4 (1962); Chan, Golub & LeVeque (1979); Pébay, Sandia report 2008-6212 (cubes).
 */
export function mergeMoments(a: Moments, b: Moments): Moments {
  if (a.units === 0) return b
  if (b.units === 0) return a
  const units = a.units + b.units
  const shift = b.mean - a.mean
  const shareB = b.units / units
  const shareA = a.units / units
  const between = shift * shift * a.units * shareB
  return {
    units,
    mean: a.mean + shift * shareB,
    squares: a.squares + b.squares + between,
    cubes:
      a.cubes +
      b.cubes +
      between * shift * (shareA - shareB) +
      3 * shift * (shareA * b.squares - shareB * a.squares),
  }
}

export const noMoments: Moments = { units: 0, mean: 0, squares: 0, cubes: 0 }

export function momentsOf(values: readonly number[]): Moments {
  let moments = noMoments
  for (const value of values) moments = mergeMoments(moments, { units: 1, mean: value, squares: 0, cubes: 0 })
  return moments
}
