/**
 * `count` numbers from `low` to `high`, evenly spread and in no order, the same on every run: the multiples of a prime's
 * root without their whole parts. Inputs that belong together take different primes.
 */
export function scattered(
  count: number,
  low: number,
  high: number,
  prime: 2 | 3 | 5 | 7 = 2,
): readonly number[] {
  const step = Math.sqrt(prime)
  return Array.from({ length: count }, (_, index) => low + (high - low) * (((index + 1) * step) % 1))
}
