import { fail, ok, type Result } from '../../result.ts'
import type { StatsError } from '../stats-error.ts'

export interface AdjustPValuesInput {
  /** Each in [0, 1], in any order. */
  readonly pValues: readonly number[]
  /**
   * `holm`: any of several primary questions, whatever their dependence. `hochberg`: stronger, for independent or
   * positively dependent ones. `bonferroni`: the simplest bound. `benjamini-hochberg`: exploration, where a share of
   * wrong findings is accepted.
   */
  readonly method: 'bonferroni' | 'holm' | 'hochberg' | 'benjamini-hochberg'
}

/**
 * After asking several questions at once, what is each p-value really worth?
 *
 * Output in the order of the input, each in [0, 1] and never below its own p; compare it with the one significance
 * level. The first three bound the chance of any false finding, the last the expected share of false ones. Several arms
 * against one control on one KPI: `dunnettTest` is sharper. Not for repeated looks at one question.
 * Errors: `invalid-probability`. Edge: no p-values give none. Law: the order of the questions changes nothing; a
 * smaller p never has a larger adjusted one.
 * Source: Holm, Scand. J. Stat. 6 (1979); Hochberg, Biometrika 75 (1988); Benjamini & Hochberg, JRSS B 57 (1995).
 * @example
 * adjustPValues({ pValues: [0.01, 0.04, 0.03], method: 'holm' }) // { ok: true, value: [0.03, 0.06, 0.06] }
 */
export function adjustPValues({
  pValues,
  method,
}: AdjustPValuesInput): Result<readonly number[], StatsError> {
  const wrong = pValues.find((pValue) => !(pValue >= 0 && pValue <= 1))
  if (wrong !== undefined) return fail({ kind: 'invalid-probability', value: wrong })
  const total = pValues.length
  switch (method) {
    case 'bonferroni':
      return ok(pValues.map((pValue) => Math.min(1, total * pValue)))
    case 'holm':
      return ok(stepDown(pValues, (rank) => total - rank))
    case 'hochberg':
      return ok(stepUp(pValues, (rank) => total - rank))
    case 'benjamini-hochberg':
      return ok(stepUp(pValues, (rank) => total / (rank + 1)))
  }
}

/** From the smallest p up, no value below the one before it. Ranks count from 0. */
function stepDown(pValues: readonly number[], factor: (rank: number) => number): readonly number[] {
  const adjusted = [...pValues]
  let worst = 0
  for (const [rank, index] of ascending(pValues).entries()) {
    worst = Math.max(worst, Math.min(1, factor(rank) * (pValues[index] ?? 0)))
    adjusted[index] = worst
  }
  return adjusted
}

/** From the largest p down, no value above the one before it. */
function stepUp(pValues: readonly number[], factor: (rank: number) => number): readonly number[] {
  const adjusted = [...pValues]
  let best = 1
  for (const [rank, index] of [...ascending(pValues).entries()].toReversed()) {
    best = Math.min(best, factor(rank) * (pValues[index] ?? 0))
    adjusted[index] = best
  }
  return adjusted
}

function ascending(pValues: readonly number[]): readonly number[] {
  return pValues.map((_, index) => index).toSorted((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0))
}
