import { fail, ok, type Result } from '../../result.ts'
import { twoSidedP } from '../critical-value.ts'
import type { StatsError } from '../stats-error.ts'
import { sum } from '../sum.ts'

export interface MannWhitneyInput {
  /** One value for each person, at least one. */
  readonly control: readonly number[]
  readonly treatment: readonly number[]
  /** `exact` lists every order, for fewer than 50 values in each arm without ties. Defaults to it where it can. */
  readonly method?: 'exact-where-possible' | 'normal'
  /** Half a pair towards no effect, in the normal approximation. Defaults to true. */
  readonly continuityCorrection?: boolean
}

export interface MannWhitneyTest {
  readonly method: 'exact' | 'normal'
  /** Pairs of one person from each arm in which the treatment's value is higher; a tie counts half. */
  readonly pairsHigher: number
  /** Their share of all pairs, in [0, 1]: one half is no effect. */
  readonly shareHigher: number
  /** Two-sided, in [0, 1]. */
  readonly pValue: number
}

/**
 * Does a person of the treatment tend to have a higher value than one of the control?
 *
 * A secondary view beside `compareArms` with kind `mean`, for values so lopsided that a few of them carry the mean. It
 * says nothing of totals: a version can win most pairs and lose money. Never a verdict.
 * Errors: `invalid-value` for the first that is not finite, `too-few-values`, `no-spread` where all values are equal.
 * Law: swapping the arms turns the share around one half and keeps p; any rising function of the values keeps all.
 * Source: Mann & Whitney, Ann. Math. Stat. 18 (1947), as R's wilcox.test, ties by their mean rank.
 * @example
 * mannWhitneyTest({ control: [3.1, 4, 2.9, 3.9], treatment: [6, 3, 8.5, 7.4, 5.2] })
 * // { ok: true, value: { method: 'exact', pairsHigher: 17, shareHigher: 0.85, pValue: 0.111… } }
 */
export function mannWhitneyTest(input: MannWhitneyInput): Result<MannWhitneyTest, StatsError> {
  const { control, treatment, method = 'exact-where-possible', continuityCorrection = true } = input
  const values = [...control, ...treatment]
  const wrong = values.find((value) => !Number.isFinite(value))
  if (wrong !== undefined) return fail({ kind: 'invalid-value', value: wrong })
  const smaller = Math.min(control.length, treatment.length)
  if (smaller === 0) return fail({ kind: 'too-few-values', values: smaller })
  const ties = tieSizes(values)
  if (ties[0] === values.length) return fail({ kind: 'no-spread' })
  const pairs = control.length * treatment.length
  const pairsHigher = pairsWon(control, treatment)
  const few = Math.max(control.length, treatment.length) < 50
  const exact = method === 'exact-where-possible' && few && ties.length === values.length
  return ok({
    method: exact ? 'exact' : 'normal',
    pairsHigher,
    shareHigher: pairsHigher / pairs,
    pValue: exact
      ? exactP(pairsHigher, control.length, treatment.length)
      : normalP(pairsHigher - pairs / 2, pairs, ties, continuityCorrection ? 0.5 : 0),
  })
}

/** How many values share each place in the order. */
function tieSizes(values: readonly number[]): readonly number[] {
  const sizes = new Map<number, number>()
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1)
  return [...sizes.values()]
}

function pairsWon(control: readonly number[], treatment: readonly number[]): number {
  const [lower, higher] = [control, treatment].map((values) => values.toSorted((a, b) => a - b))
  let [below, upTo, won] = [0, 0, 0]
  for (const value of higher ?? []) {
    while ((lower?.[below] ?? Infinity) < value) below += 1
    while ((lower?.[upTo] ?? Infinity) <= value) upTo += 1
    won += (below + upTo) / 2
  }
  return won
}

function normalP(excess: number, pairs: number, ties: readonly number[], correction: number): number {
  const people = sum(ties)
  const tied = sum(ties.map((size) => size ** 3 - size)) / (people * (people - 1))
  const deviation = Math.sqrt((pairs / 12) * (people + 1 - tied))
  return twoSidedP(Math.max(0, Math.abs(excess) - correction) / deviation)
}

/** Twice the smaller tail, over every order of the people. */
function exactP(pairsHigher: number, units: number, others: number): number {
  const orders = ordersByPairs(units, others)
  const least = Math.min(pairsHigher, units * others - pairsHigher)
  return Math.min(1, (2 * sum(orders.slice(0, least + 1))) / sum(orders))
}

/**
 * In how many orders of `units` and `others` people does each number of pairs, from 0 to all, favor the others?
 * Sums of whole numbers only: nothing cancels.
 */
function ordersByPairs(units: number, others: number): readonly number[] {
  const none = Array.from<number>({ length: units * others + 1 }).fill(0)
  const orders = Array.from({ length: units + 1 }, () => none.with(0, 1))
  for (let size = 1; size <= others; size += 1)
    for (let row = 1; row <= units; row += 1) {
      const [here, before] = [orders[row] ?? [], orders[row - 1] ?? []]
      for (let pairs = size; pairs < here.length; pairs += 1)
        here[pairs] = (here[pairs] ?? 0) + (before[pairs - size] ?? 0)
    }
  return orders[units] ?? []
}
