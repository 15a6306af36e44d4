import { fail, ok, type Result } from '../../result.ts'
import type { StatsError } from '../stats-error.ts'
import { sum } from '../sum.ts'

export interface AdjustPValuesInput {
  /** Each in [0, 1], in any order. */
  readonly pValues: readonly number[]
  /**
   * `holm`: any of several primary questions, whatever their dependence. `hochberg`, and the still stronger `hommel`:
   * for independent or positively dependent ones. `bonferroni`: the simplest bound. `benjamini-hochberg`: exploration,
   * where a share of wrong findings is accepted; `benjamini-yekutieli`: the same under any dependence.
   */
  readonly method:
    | 'bonferroni'
    | 'holm'
    | 'hochberg'
    | 'hommel'
    | 'benjamini-hochberg'
    | 'benjamini-yekutieli'
}

/**
 * After asking several questions at once, what is each p-value really worth?
 *
 * Output in the order of the input, each in [0, 1] and never below its own p; compare it with the one significance
 * level. The first four bound the chance of any false finding, the last two the expected share of false ones. Several
 * arms against one control on one KPI: `dunnettTest` is sharper. Not for repeated looks at one question.
 * Errors: `invalid-probability`. Edge: no p-values give none. Law: the order of the questions changes nothing; a
 * smaller p never has a larger adjusted one.
 * Source: Holm, Scand. J. Stat. 6 (1979); Hochberg and Hommel, Biometrika 75 (1988); Benjamini & Hochberg, JRSS B 57
 * (1995); Benjamini & Yekutieli, Ann. Stat. 29 (2001).
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
    case 'hommel':
      return ok(hommel(pValues))
    case 'benjamini-hochberg':
      return ok(stepUp(pValues, (rank) => total / (rank + 1)))
    case 'benjamini-yekutieli': {
      const harmonic = sum(pValues.map((_, index) => 1 / (index + 1)))
      return ok(stepUp(pValues, (rank) => (harmonic * total) / (rank + 1)))
    }
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

/**
 * The closed test of Simes: a question counts as answered when every set of questions that holds it is rejected. For
 * each size of set, the worst set of that size that holds the question, as R's p.adjust computes it.
 */
function hommel(pValues: readonly number[]): readonly number[] {
  const total = pValues.length
  const order = ascending(pValues)
  const sorted = order.map((index) => pValues[index] ?? 0)
  const smallest = (from: number, size: number, rank: number) =>
    Math.min(...sorted.slice(from).map((pValue, place) => (size * pValue) / (rank + place)))
  let worst = sorted.map((pValue) => Math.max(pValue, smallest(0, total, 1)))
  for (let size = total - 1; size >= 2; size -= 1) {
    // The set of that size: one question, and the size − 1 with the largest p.
    const others = smallest(total - size + 1, size, 2)
    const withOthers = sorted.map((pValue) => Math.min(size * pValue, others))
    const last = withOthers[total - size] ?? 0
    worst = worst.map((value, rank) => Math.max(value, rank <= total - size ? (withOthers[rank] ?? 0) : last))
  }
  const adjusted = [...pValues]
  for (const [rank, index] of order.entries()) adjusted[index] = worst[rank] ?? 1
  return adjusted
}

function ascending(pValues: readonly number[]): readonly number[] {
  return pValues.map((_, index) => index).toSorted((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0))
}
