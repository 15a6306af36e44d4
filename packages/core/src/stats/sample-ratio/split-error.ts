import type { StatsError } from '../stats-error.ts'
import { sum } from '../sum.ts'

/** Whole counts of at least two arms, somebody counted, and a planned share of at least 1e-9 for each, 1 in sum. */
export function splitError(counts: readonly number[], shares: readonly number[]): StatsError | undefined {
  const valid =
    counts.length >= 2 &&
    counts.length === shares.length &&
    counts.every((count) => Number.isSafeInteger(count) && count >= 0) &&
    sum(counts) >= 1 &&
    shares.every((share) => share >= SMALLEST_SHARE) &&
    Math.abs(sum(shares) - 1) < 1e-9
  return valid ? undefined : { kind: 'invalid-split', counts, shares }
}

/** As exactly as the shares must sum to 1. */
const SMALLEST_SHARE = 1e-9
