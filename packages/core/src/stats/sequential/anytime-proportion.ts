import { fail, ok, type Result } from '../../result.ts'
import { countsError, firstError, levelError, manyUnitsError } from '../input-errors.ts'
import type { Interval } from '../interval.ts'
import type { ArmCounts } from '../proportions/arm-counts.ts'
import type { StatsError } from '../stats-error.ts'
import { MOST_DRAWS, tightestAtError } from './anytime-lift.ts'
import { leastShares, logMixtureRatio, mixingFor } from './success-share.ts'

export interface AnytimeProportionInput {
  readonly counts: ArmCounts
  /** The rate to be beaten, in [1e-6, 1 − 1e-6]; chosen before the start. */
  readonly goal: number
  /** The people at whom the interval shall be tightest; chosen before the start, from 1 to 1e6. */
  readonly tightestAt: number
  /** In (0, 1): of all looks together, however many and whenever. */
  readonly confidenceLevel: number
}

export interface AnytimeProportion {
  /** The rates that fit, in [0, 1], around the observed one. */
  readonly interval: Interval
  /** Two-sided, of the goal, in [0, 1]: below 1 − confidenceLevel exactly when the interval excludes it, up to rounding. */
  readonly anytimePValue: number
}

/**
 * One arm against a goal, looked at on any day: which rates fit, whenever and however often one looks?
 *
 * Exact for counts of any size: the chance that it ever misses the rate is at most 1 − confidenceLevel. Wider than the
 * interval of one look (`clopperPearsonInterval`), most of all far from the goal and from `tightestAt`. It ends no test
 * with planned looks. Two arms: `anytimeLift`.
 * Errors: `invalid-counts`, `invalid-goal`, `invalid-units` (`tightestAt`), `invalid-confidence-level`, `too-many-units`
 * (more than a million people).
 * Law: swapping successes and failures, and the goal with its complement, mirrors the interval and keeps p.
 * Source: Robbins, Ann. Math. Stat. 41 (1970); Howard, Ramdas, McAuliffe & Sekhon, Ann. Stat. 49 (2021).
 * @example
 * anytimeProportion({ counts: { successes: 18, trials: 120 }, goal: 0.05, tightestAt: 200, confidenceLevel: 0.95 })
 * // anytimePValue: 0.0026…, interval: { low: 0.0641…, high: 0.277… }
 */
export function anytimeProportion(input: AnytimeProportionInput): Result<AnytimeProportion, StatsError> {
  const { counts, goal, tightestAt, confidenceLevel } = input
  const { successes, trials } = counts
  const error = firstError(
    countsError('only', counts),
    goal >= LEAST_GOAL && goal <= 1 - LEAST_GOAL ? undefined : { kind: 'invalid-goal', value: goal },
    tightestAtError(tightestAt),
    levelError('invalid-confidence-level', confidenceLevel),
    manyUnitsError(trials, MOST_DRAWS),
  )
  if (error) return fail(error)
  const draws = { hits: successes, misses: trials - successes }
  const mixing = mixingFor(goal, tightestAt, confidenceLevel)
  const { hits, misses } = leastShares(draws, mixing, confidenceLevel)
  return ok({
    interval: { low: hits, high: 1 - misses },
    anytimePValue: Math.min(1, Math.exp(-logMixtureRatio(draws, mixing, goal))),
  })
}

const LEAST_GOAL = 1e-6
