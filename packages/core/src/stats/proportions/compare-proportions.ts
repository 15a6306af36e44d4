import { fail, ok, type Result } from '../../result.ts'
import { twoSidedP } from '../critical-value.ts'
import type { Estimated } from '../interval.ts'
import type { StatsError } from '../stats-error.ts'
import { boschlooTest, type BoschlooTest } from './boschloo-test.ts'
import { differenceInterval } from './difference-interval.ts'
import { liftInterval, type Lift } from './lift-interval.ts'
import { scoreStatistic } from './score-statistic.ts'
import { rateOf, type TwoArms } from './arm-counts.ts'

export interface CompareProportionsInput extends TwoArms {
  readonly kind: 'proportion'
  /** In (0, 1): 0.95 for 95 % intervals. */
  readonly confidenceLevel: number
}

export interface ArmsComparison {
  /** In [0, 1]. */
  readonly controlRate: number
  readonly treatmentRate: number
  /** Treatment − control, in rate points (0.01 is one point). */
  readonly difference: Estimated
  /** Treatment / control − 1 (0.2 is +20 %). */
  readonly lift: Lift
  readonly zScore: number
  /** Two-sided, from the score test that the two intervals invert. */
  readonly pValue: number
  /** An expected cell is below 5: the score test alone is not enough. */
  readonly smallCounts: boolean
  /** The exact test, where counts are small. */
  readonly exact: { readonly kind: 'not-needed' } | Pick<BoschlooTest, 'kind' | 'pValue'>
}

/**
 * Do two randomised arms differ in a rate, and by how much?
 *
 * One family of score tests gives p and both intervals, so they never contradict each other: p < 1 −
 * confidenceLevel exactly when zero lies outside the difference interval, and outside the lift interval.
 * One look at the end, people randomised one by one and counted once; not for repeated looks, means or visits.
 * Errors: `invalid-counts` (no people is an error, never a zero), `invalid-confidence-level`, `not-converged`.
 * Edge: `unbounded` lift where the control has no successes. Law: swapping the arms keeps p, negates the
 * difference and inverts the ratio. Source: Miettinen & Nurminen, Stat. Med. 4 (1985); Boschloo (1970).
 * @example
 * compareProportions({
 *   kind: 'proportion', confidenceLevel: 0.95,
 *   control: { successes: 404, trials: 12640 }, treatment: { successes: 497, trials: 12571 },
 * }) // lift: { kind: 'estimated', estimate: 0.236…, interval: { low: 0.087…, high: 0.407… } }, pValue: 0.0012…
 */
export function compareProportions(input: CompareProportionsInput): Result<ArmsComparison, StatsError> {
  const difference = differenceInterval(input)
  if (!difference.ok) return fail(difference.error)
  const lift = liftInterval(input)
  if (!lift.ok) return fail(lift.error)
  const smallCounts = smallestExpectedCell(input) < 5
  const exact = smallCounts ? boschlooTest(input) : ok({ kind: 'not-needed' } as const)
  if (!exact.ok) return fail(exact.error)
  const zScore = scoreStatistic(input, { absolute: 0 })
  const [controlRate, treatmentRate] = [rateOf(input.control), rateOf(input.treatment)]
  return ok({
    controlRate,
    treatmentRate,
    difference: { estimate: treatmentRate - controlRate, interval: difference.value },
    lift: lift.value,
    zScore,
    pValue: twoSidedP(zScore),
    smallCounts,
    exact:
      exact.value.kind === 'not-needed'
        ? exact.value
        : { kind: exact.value.kind, pValue: exact.value.pValue },
  })
}

/** Of the table that the two margins predict, if the rates were equal. */
function smallestExpectedCell({ control, treatment }: TwoArms): number {
  const trials = control.trials + treatment.trials
  const successes = control.successes + treatment.successes
  return (Math.min(control.trials, treatment.trials) * Math.min(successes, trials - successes)) / trials
}
