import { invariant } from '../../result.ts'
import { findRoot } from '../kernel/find-root.ts'
import { normalInverseSf, normalSf } from '../kernel/normal.ts'
import type { Spending } from './alpha-spending.ts'
import { sideOf, type LookTime } from './levels-at-looks.ts'
import { SMALLEST_LEVEL } from './looks-error.ts'

/**
 * The smallest level of one side at which the last of these looks would stop the test: it holds at every look. 1 where
 * not even a level of one half would. Source: Jennison & Turnbull, Group Sequential Methods (2000), section 9.4.
 */
export function repeatedPValueOf(times: readonly LookTime[], spending: Spending, z: number): number {
  const excess = (quantile: number) =>
    (sideOf(times, spending, levelAt(quantile)).at(-1)?.criticalZ ?? Infinity) - z
  if (!(z > 0)) return 1
  // No look on the way makes a level stricter than one look has it.
  const most = Math.min(normalInverseSf(SMALLEST_LEVEL), z)
  const quick = secant(excess, most)
  if (quick !== undefined) return levelAt(quick)
  if (excess(0) >= 0) return 1
  const root = findRoot((quantile) => -excess(quantile), 0, most)
  invariant(root.ok, 'a higher level is less strict at every look')
  return levelAt(root.value.low)
}

/** Of one half at 0, as normal quantiles are. */
function levelAt(quantile: number): number {
  return Math.min(0.5, Math.max(SMALLEST_LEVEL, normalSf(quantile)))
}

/** Quantile by quantile the critical value is nearly a line: a few steps do, where each walks through all looks. */
function secant(excess: (quantile: number) => number, from: number): number | undefined {
  let before = { at: from, excess: excess(from) }
  if (before.excess <= 0) return from
  let at = from - before.excess
  for (let step = 0; step < MOST_STEPS && at >= 0 && at <= from; step += 1) {
    const now = { at, excess: excess(at) }
    if (Math.abs(now.excess) < ENOUGH) return at
    at -= (now.excess * (now.at - before.at)) / (now.excess - before.excess)
    before = now
  }
  return undefined
}

const MOST_STEPS = 8
const ENOUGH = 1e-10
