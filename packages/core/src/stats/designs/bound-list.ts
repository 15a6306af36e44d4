import type { Interval } from '../interval.ts'

/** For each of many choices, from where to where it is as extreme as the one that was made. */
export interface BoundList {
  /** Two bounds in any order; those of one choice lie on both sides of the estimate. */
  readonly add: (one: number, other: number, estimate: number) => void
  readonly count: () => number
  /** How many choices reach over 0. */
  readonly countOfZero: () => number
  /** What more than `most` choices reach; everything where `most` is below 0, as where one unit outweighs all others. */
  readonly interval: (most: number, estimate: number) => Interval
}

export function boundList(length: number): BoundList {
  const lows = new Float64Array(length)
  const highs = new Float64Array(length)
  let count = 0
  return {
    add: (one, other, estimate) => {
      lows[count] = Math.min(one, other, estimate)
      highs[count] = Math.max(one, other, estimate)
      count += 1
    },
    count: () => count,
    countOfZero: () => {
      let reaching = 0
      for (let choice = 0; choice < count; choice += 1)
        if ((lows[choice] ?? 0) <= 0 && (highs[choice] ?? 0) >= 0) reaching += 1
      return reaching
    },
    interval: (most, estimate) => {
      if (most < 0) return { low: -Infinity, high: Infinity }
      // Sorted in copies: the two bounds of a choice stay side by side.
      const [rising, falling] = [lows.slice(0, count).sort(), highs.slice(0, count).sort()]
      return { low: rising[most] ?? estimate, high: falling.at(-1 - most) ?? estimate }
    },
  }
}
