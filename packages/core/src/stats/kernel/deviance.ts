/**
 * x ln(x / mean) + mean − x ≥ 0: how unlikely x is where `mean` is expected, to rounding of the result.
 *
 * `difference` is x − mean, given apart because a caller may know it better than the subtraction does. For large x the
 * rounding of the mean alone would spoil the result, so near the mean only x and the difference count.
 * Source: C. Loader (2000).
 */
export function deviance(x: number, mean: number, difference: number): number {
  const above = -difference / x
  if (Math.abs(above) < 0.2) return nearMean(x, difference)
  if (Math.abs(above) < 0.5) return x * (above - Math.log1p(above))
  const ratio = x / mean
  // Where the ratio underflows, x is too small for its logarithm to count.
  return (ratio === 0 ? 0 : x * Math.log(ratio)) - difference
}

/** ln(x / mean) = 2 artanh r; where |r| < 1/9 eight terms of its series are exact to rounding. */
function nearMean(x: number, difference: number): number {
  const r = difference / (2 * x - difference)
  const square = r * r
  let series = 1 / 11 + square * (1 / 13 + square * (1 / 15 + square * (1 / 17)))
  series = 1 / 5 + square * (1 / 7 + square * (1 / 9 + square * series))
  return r * (difference + 2 * x * square * (1 / 3 + square * series))
}
