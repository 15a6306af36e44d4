/** e^s − 1 − s, with full relative accuracy near 0. */
export function expm1MinusLinear(s: number): number {
  if (Math.abs(s) > 0.5) return Math.expm1(s) - s
  let term = (s * s) / 2
  let sum = 0
  for (let order = 3; sum + term !== sum; order += 1) {
    sum += term
    term *= s / order
  }
  return sum
}

/** ln(1 + w) − w for w > −1, with full relative accuracy near 0. */
export function log1pMinusLinear(w: number): number {
  if (Math.abs(w) > 0.5) return Math.log1p(w) - w
  // ln(1 + w) = 2 artanh r, and 2r − w = −r w.
  const r = w / (2 + w)
  const square = r * r
  let power = 2 * r * square
  let sum = 0
  for (let odd = 3; sum + power / odd !== sum; odd += 2) {
    sum += power / odd
    power *= square
  }
  return sum - r * w
}
