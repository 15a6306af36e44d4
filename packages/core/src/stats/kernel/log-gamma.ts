/**
 * ln Γ(x) for x > 0, with full relative accuracy near its zeros at 1 and 2. NaN elsewhere.
 *
 * Between 1/2 and 5/2 the Taylor series around 2 (Abramowitz & Stegun 6.1.33), moved there by the recurrence;
 * from 15 on Stirling's series (6.1.41).
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN
  if (x === Infinity) return Infinity
  if (x >= 15) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingSeries(x)
  if (x < 0.5) return aroundTwo(x - 1) - Math.log1p(x - 1 + 1 - 1) - Math.log(x)
  if (x < 1.5) return aroundTwo(x - 1) - Math.log1p(x - 1)
  let rest = x
  let product = 1
  while (rest > 2.5) {
    rest -= 1
    product *= rest
  }
  return aroundTwo(rest - 2) + Math.log(product)
}
