/**
 * x − (x + y) p, the successes above the expected number, to the last digit: with large counts it is the small
 * difference of large products, and its rounding would be the error of the whole tail.
 */
export function expectedExcess(x: number, y: number, p: number): number {
  const n = x + y
  if (n > SPLITTABLE) return x - n * p
  // What the sum and the product lose to rounding, exactly (Dekker 1971, Knuth 1969).
  const fromX = n - y
  const lostBySum = x - fromX + (y - (n - fromX))
  const expected = n * p
  const [nHigh, pHigh] = [upperHalf(n), upperHalf(p)]
  const [nLow, pLow] = [n - nHigh, p - pHigh]
  const lostByProduct = nLow * pLow - (expected - nHigh * pHigh - nLow * pHigh - nHigh * pLow)
  return x - expected - (lostByProduct + lostBySum * p)
}

/** Beyond it the upper half would overflow. */
const SPLITTABLE = 1e290

/** The upper 26 bits, so that products of halves are exact. */
function upperHalf(value: number): number {
  const shifted = 134217729 * value
  return shifted - (shifted - value)
}
