import type { StatsError } from '../stats-error.ts'
import { sum } from '../sum.ts'

/** Whole counts of at least two arms, somebody counted, and a positive planned share for each that sum to 1. */
export function splitError(counts: readonly number[], shares: readonly number[]): StatsError | undefined {
  const valid =
    counts.length >= 2 &&
    counts.length === shares.length &&
    counts.every((count) => Number.isSafeInteger(count) && count >= 0) &&
    sum(counts) >= 1 &&
    shares.every((share) => share > 0) &&
    Math.abs(sum(shares) - 1) < 1e-9
  return valid ? undefined : { kind: 'invalid-split', counts, shares }
}
