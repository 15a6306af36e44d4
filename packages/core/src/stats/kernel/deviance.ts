/**
 * x ln(x / mean) + mean − x ≥ 0: how unlikely x is where `mean` is expected, without cancellation where they are
 * close. `difference` is x − mean, given apart because a caller may know it better than the subtraction does.
 *
 * Source: C. Loader (2000).
 */
export function deviance(x: number, mean: number, difference: number): number {
  const sum = x + mean
  if (Math.abs(difference) >= 0.1 * sum) return x * Math.log(x / mean) - difference
  // ln(x / mean) = 2 artanh r; where |r| < 0.1 seven terms of its series are exact to rounding.
  const r = difference / sum
  const square = r * r
  let series = 1 / 11 + square * (1 / 13 + square * (1 / 15))
  series = 1 / 5 + square * (1 / 7 + square * (1 / 9 + square * series))
  return r * (difference + 2 * x * square * (1 / 3 + square * series))
}
