import { fail, ok, type Result } from '../../result.ts'
import { countsError, firstError, levelError, manyUnitsError } from '../input-errors.ts'
import type { Interval } from '../interval.ts'
import type { TwoArms } from '../proportions/arm-counts.ts'
import type { StatsError } from '../stats-error.ts'
import { leastShares, logMixtureRatio, mixingFor } from './success-share.ts'

export interface AnytimeLiftInput extends TwoArms {
  /** The treatment's planned share of the people of the two arms, in (0, 1): not the share that came. */
  readonly treatmentShare: number
  /** The successes of both arms at which the interval shall be tightest; chosen before the start, from 1 to 1e6. */
  readonly tightestAt: number
  /** In (0, 1): of all looks together, however many and whenever. */
  readonly confidenceLevel: number
}

export interface AnytimeLift {
  /** Of treatment / control − 1: from −1, where the treatment has no successes, to Infinity, where the control has none. */
  readonly interval: Interval
  /** In [0, 1]: below 1 − confidenceLevel exactly when the interval excludes zero, up to rounding. */
  readonly anytimePValue: number
}

/**
 * A look that nobody planned, at counts of any size: which lifts of a rate fit, whenever and however often one looks?
 *
 * Exact: without an effect each success belongs to the treatment with the chance of the planned share, whatever the rate
 * and however few they are. So the level holds from the first person on, and for every way of choosing when to look. For
 * people given an arm by chance one by one, or in blocks that keep the share. It goes by the successes alone, which costs
 * width where rates are high (1.4 times at one half); large counts: `anytimeInterval`. It ends no test with planned looks.
 * Errors: `invalid-counts`, `invalid-control-share` (the treatment's), `invalid-units` (`tightestAt`),
 * `invalid-confidence-level`, `too-many-units` (more than a million successes). Edge: no success: from −1 to Infinity.
 * Laws: swapping the arms inverts the ratio 1 + lift and keeps p; people without success change nothing.
 * Sources: Wald, Sequential Analysis (1947), chapter 6; Robbins, Ann. Math. Stat. 41 (1970); Lindon & Malek, arXiv
 * 2011.03567 (2020).
 * @example
 * anytimeLift({
 *   control: { successes: 4, trials: 200 }, treatment: { successes: 19, trials: 200 }, treatmentShare: 0.5,
 *   tightestAt: 30, confidenceLevel: 0.95,
 * }) // anytimePValue: 0.0269…, interval: { low: 0.0887…, high: 39.0… }
 */
export function anytimeLift(input: AnytimeLiftInput): Result<AnytimeLift, StatsError> {
  const { control, treatment, treatmentShare, tightestAt, confidenceLevel } = input
  const error = firstError(
    countsError('control', control),
    countsError('treatment', treatment),
    treatmentShare >= LEAST_SHARE && treatmentShare <= 1 - LEAST_SHARE
      ? undefined
      : { kind: 'invalid-control-share', value: treatmentShare },
    tightestAtError(tightestAt),
    levelError('invalid-confidence-level', confidenceLevel),
    manyUnitsError(control.successes + treatment.successes, MOST_DRAWS),
  )
  if (error) return fail(error)
  const draws = { hits: treatment.successes, misses: control.successes }
  const mixing = mixingFor(treatmentShare, tightestAt, confidenceLevel)
  const least = leastShares(draws, mixing, confidenceLevel)
  const odds = (1 - treatmentShare) / treatmentShare
  return ok({
    interval: {
      low: (least.hits / (1 - least.hits)) * odds - 1,
      high: ((1 - least.misses) / least.misses) * odds - 1,
    },
    anytimePValue: Math.min(1, Math.exp(-logMixtureRatio(draws, mixing, treatmentShare))),
  })
}

export function tightestAtError(tightestAt: number): StatsError | undefined {
  return tightestAt >= 1 && tightestAt <= MOST_DRAWS
    ? undefined
    : { kind: 'invalid-units', value: tightestAt }
}

/** As many as the logarithms keep their digits for. */
export const MOST_DRAWS = 1_000_000
/** Beside it an arm would not be one. */
const LEAST_SHARE = 1e-6
