/** x ln(x/m) + m − x, without cancellation where x is close to m. Source: C. Loader (2000). */
export function deviance(x: number, mean: number): number {
  const difference = x - mean
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - difference
  const relative = difference / (x + mean)
  const square = relative * relative
  let sum = difference * relative
  let power = 2 * x * relative
  for (let odd = 3; ; odd += 2) {
    power *= square
    const next = sum + power / odd
    if (next === sum) return sum
    sum = next
  }
}
