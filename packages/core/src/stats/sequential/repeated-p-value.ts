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
  if (!(z > 0) || excess(0) >= 0) return 1
  // No look on the way makes a level stricter than one look has it.
  const most = Math.min(normalInverseSf(SMALLEST_LEVEL), z)
  if (excess(most) <= 0) return levelAt(most)
  const quick = secant(excess, most)
  if (quick !== undefined) return levelAt(quick)
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
  let [before, last] = [from, from - excess(from) / 2]
  let excessBefore = excess(before)
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (!(last >= 0 && last <= from)) return undefined
    const excessLast = excess(last)
    if (Math.abs(excessLast) < ENOUGH) return last
    ;[before, last, excessBefore] = [
      last,
      last - (excessLast * (last - before)) / (excessLast - excessBefore),
      excessLast,
    ]
  }
  return undefined
}

const MOST_STEPS = 10
const ENOUGH = 1e-11
