/** A closed interval, `low` ≤ `high`, on the scale of the estimate beside it. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** An estimate with the interval that the stated confidence level gives it. */
export interface Estimated {
  readonly estimate: number
  readonly interval: Interval
}
