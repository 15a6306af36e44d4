/** A distribution of counts whose probabilities rise to one mode and fall after it. */
export interface CountDistribution {
  readonly lowest: number
  readonly highest: number
  readonly mode: number
  readonly probability: (count: number) => number
  readonly atMost: (count: number) => number
  readonly atLeast: (count: number) => number
}

/** The chance of every count that is at most as likely as the observed one: the two-sided p of exact tests. */
export function twoTails(distribution: CountDistribution, observed: number): number {
  const { lowest, highest, mode, probability, atMost, atLeast } = distribution
  const limit = probability(observed) * (1 + TIE)
  const unlikely = (count: number) => probability(count) <= limit
  // Where no double holds the probability of the observed count, none holds the other tail's either.
  if (limit === 0) return observed > mode ? atLeast(observed) : atMost(observed)
  if (unlikely(mode)) return 1
  // The probabilities fall on both sides of the mode, so the other tail starts at one place.
  if (observed > mode) return Math.min(1, atLeast(observed) + atMost(lastWhere(unlikely, lowest - 1, mode)))
  const end = lastWhere((count) => !unlikely(count), mode, highest + 1)
  return Math.min(1, atMost(observed) + atLeast(end + 1))
}

/** Counts whose probabilities differ by rounding alone are equally likely. */
const TIE = 1e-7

/** The last whole number from `from` (where the condition is taken to hold) to before `to` that fulfils it. */
function lastWhere(holds: (count: number) => boolean, from: number, to: number): number {
  let low = from
  let high = to
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (middle <= low || middle >= high) break
    if (holds(middle)) low = middle
    else high = middle
  }
  return low
}
