import { fail, ok, type Result } from '../../result.ts'
import { countsError, firstError } from '../input-errors.ts'
import { hypergeometricUpperTail } from '../kernel/hypergeometric.ts'
import type { StatsError } from '../stats-error.ts'
import type { ArmCounts, TwoArms } from './arm-counts.ts'
import { conditionalTest } from './conditional-test.ts'
import { largestOverRates, rejectionProbability, thresholdsOf } from './rejection-probability.ts'

export interface BoschlooTest {
  /** `boschloo`: exact. `fisher-bound`: above 10,000 people Fisher's p, which is never below Boschloo's. */
  readonly kind: 'boschloo' | 'fisher-bound'
  /** Two-sided: twice the smaller one-sided value, at most 1. In [0, 1], as are the others. */
  readonly pValue: number
  /** One-sided, for a treatment rate above the control's. */
  readonly pValueGreater: number
  /** One-sided, for a treatment rate below the control's. */
  readonly pValueLess: number
}

/**
 * Could two equal rates have produced these counts, when they are too small for the score test?
 *
 * The unconditional exact test: Fisher's one-sided p is the statistic, and the p-value is its largest chance of
 * being this small, over every common rate. Never above Fisher's p. Needed where an expected cell is below 5;
 * beyond that `scoreTest` is as good and much faster.
 * Up to 10,000 people in both arms exact, in about 0.1 s at that size; above, Fisher's p stands in, always on the safe
 * side (3 against 9 of 10,000 each: 0.146 instead of 0.143; the gap closes as both arms grow).
 * Errors: `invalid-counts`. Law: swapping the arms keeps `pValue` and exchanges the one-sided values.
 * Source: Boschloo, Statistica Neerlandica 24 (1970).
 * @example
 * boschlooTest({ control: { successes: 0, trials: 100 }, treatment: { successes: 4, trials: 100 } })
 * // { ok: true, value: { kind: 'boschloo', pValue: 0.104…, … } }
 */
export function boschlooTest({ control, treatment }: TwoArms): Result<BoschlooTest, StatsError> {
  const error = firstError(countsError('control', control), countsError('treatment', treatment))
  if (error) return fail(error)
  const exact = control.trials + treatment.trials <= MOST_TRIALS
  const { pValueGreater, pValueLess } = exact
    ? { pValueGreater: exactGreater(control, treatment), pValueLess: exactGreater(treatment, control) }
    : conditionalTest({ control, treatment })
  return ok({
    kind: exact ? 'boschloo' : 'fisher-bound',
    pValue: Math.min(1, 2 * Math.min(pValueGreater, pValueLess)),
    pValueGreater,
    pValueLess,
  })
}

const MOST_TRIALS = 10_000
/** Fisher values that differ by rounding alone are ties. */
const TIE = 1e-9

function fisherGreater(lower: ArmCounts, higher: ArmCounts): number {
  return Math.min(1, fisherTail(lower.successes, higher.successes, lower.trials, higher.trials))
}

function fisherTail(
  low: number,
  high: number,
  lowTrials: number,
  highTrials: number,
  enough?: number,
): number {
  return hypergeometricUpperTail(
    high,
    { marked: low + high, unmarked: lowTrials + highTrials - low - high, draws: highTrials },
    enough,
  )
}

/** P for "the second arm's rate is higher". */
function exactGreater(lower: ArmCounts, higher: ArmCounts): number {
  const limit = fisherGreater(lower, higher) * (1 + TIE)
  const thresholds = thresholdsOf(
    lower.trials,
    higher.trials,
    (low, high) => fisherTail(low, high, lower.trials, higher.trials, limit) <= limit,
  )
  return largestOverRates(
    (rate) => rejectionProbability(thresholds, [lower.trials, rate], [higher.trials, rate]),
    lower.trials + higher.trials,
  )
}
