import { fail, ok, type Result } from '../../result.ts'
import { countsError, firstError, levelError, manyUnitsError } from '../input-errors.ts'
import { findRoot } from '../kernel/find-root.ts'
import type { StatsError } from '../stats-error.ts'
import type { TwoArms } from './arm-counts.ts'
import type { OddsRatio, OddsRatioInput } from './odds-ratio.ts'

/**
 * How do the odds of a success compare, given how many successes there were in all?
 *
 * What Fisher's exact test estimates: the conditional maximum likelihood, and the interval whose ends are the odds
 * ratios at which a tail of that test is (1 − confidenceLevel) / 2. For comparison with programs that report it; use
 * `liftInterval` to say how much the rates differ. Errors: `invalid-counts`, `invalid-confidence-level`,
 * `too-many-units` above 100,000,000 people in both arms (`oddsRatio` is as good there), `not-converged`. Edges: `unbounded` where every success that could fall to the treatment did, also where the margins
 * leave no choice. Law: swapping the arms inverts ratio and interval; 1 lies outside exactly when a one-sided p of
 * `fisherTest` is below (1 − confidenceLevel) / 2. Source: Cornfield, Proc. 3rd Berkeley Symp. (1956).
 * @example
 * exactOddsRatio({
 *   control: { successes: 3, trials: 15 }, treatment: { successes: 9, trials: 17 }, confidenceLevel: 0.95,
 * }) // { ok: true, value: { kind: 'estimated', estimate: 4.28…, interval: { low: 0.755…, high: 32.4… } } }
 */
export function exactOddsRatio(input: OddsRatioInput): Result<OddsRatio, StatsError> {
  const { control, treatment, confidenceLevel } = input
  const error = firstError(
    countsError('control', control),
    countsError('treatment', treatment),
    levelError('invalid-confidence-level', confidenceLevel),
    manyUnitsError(control.trials + treatment.trials, MOST_TRIALS),
  )
  if (error) return fail(error)
  const split = splitOf(input)
  const { observed, first, last } = split
  const tail = (1 - confidenceLevel) / 2
  const low = observed === first ? ok(0) : solve((odds) => likelySplits(split, odds).atLeast - tail)
  const high = observed === last ? ok(Infinity) : solve((odds) => tail - likelySplits(split, odds).atMost)
  if (!low.ok) return low
  if (!high.ok) return high
  if (observed === last) return ok({ kind: 'unbounded', low: low.value })
  const estimate = observed === first ? ok(0) : solve((odds) => likelySplits(split, odds).mean - observed)
  if (!estimate.ok) return estimate
  return ok({
    kind: 'estimated',
    estimate: estimate.value,
    interval: { low: low.value, high: high.value },
  })
}

const MOST_TRIALS = 1e8

/** How the successes can fall to the treatment, and how they did. */
interface Split {
  readonly marked: number
  readonly control: number
  readonly treatment: number
  readonly observed: number
  readonly first: number
  readonly last: number
}

function splitOf({ control, treatment }: TwoArms): Split {
  const marked = control.successes + treatment.successes
  return {
    marked,
    control: control.trials,
    treatment: treatment.trials,
    observed: treatment.successes,
    first: Math.max(0, marked - control.trials),
    last: Math.min(marked, treatment.trials),
  }
}

/** The mean of the split at these odds, and its tails, from the likeliest split outwards until nothing is added. */
function likelySplits(split: Split, odds: number) {
  const { marked, control, treatment, observed, first, last } = split
  const ratio = (hits: number) =>
    (odds * ((marked - hits) / (hits + 1)) * (treatment - hits)) / (control - marked + hits + 1)
  const mode = likeliest(ratio, first, last)
  const sums = { all: 0, hits: 0, atLeast: 0, atMost: 0 }
  const add = (hits: number, weight: number) => {
    sums.all += weight
    sums.hits += weight * (hits - mode)
    if (hits >= observed) sums.atLeast += weight
    if (hits <= observed) sums.atMost += weight
  }
  add(mode, 1)
  for (let hits = mode, weight = 1; hits < last && weight > NEGLIGIBLE; hits += 1) {
    weight *= ratio(hits)
    add(hits + 1, weight)
  }
  for (let hits = mode, weight = 1; hits > first && weight > NEGLIGIBLE; hits -= 1) {
    weight /= ratio(hits - 1)
    add(hits - 1, weight)
  }
  return {
    mean: mode + sums.hits / sums.all,
    atLeast: sums.atLeast / sums.all,
    atMost: sums.atMost / sums.all,
  }
}

/** The first split after which the probabilities no longer rise. */
function likeliest(ratio: (hits: number) => number, first: number, last: number): number {
  let [low, high] = [first, last]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (ratio(middle) > 1) low = middle + 1
    else high = middle
  }
  return low
}

const NEGLIGIBLE = 1e-20

/** The odds at which a rising function is zero. */
function solve(excess: (odds: number) => number): Result<number, StatsError> {
  const found = findRoot((log) => excess(Math.exp(log)), -FARTHEST, FARTHEST)
  return found.ok ? ok(Math.exp((found.value.low + found.value.high) / 2)) : fail({ kind: 'not-converged' })
}

/** In natural logarithms: odds of 1e-86 to 1e86. */
const FARTHEST = 200
