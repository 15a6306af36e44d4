import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import { powerError } from '../power/plan-errors.ts'
import type { StatsError } from '../stats-error.ts'
import { detectableDistance } from './detectable-distance.ts'

export interface DetectablePairedDifferenceInput {
  /** Whole number, at least 2. */
  readonly days: number
  /** Of the days' differences, treatment − control: above 0 and finite. */
  readonly standardDeviation: number
  /** In (significanceLevel / 2, 1). */
  readonly power: number
  /** Two-sided, in (0, 1). */
  readonly significanceLevel: number
}

/**
 * When the day is the unit, what is the smallest difference that this many days show with this power?
 *
 * A size, in the unit of the days' figures; for the t test of `comparePairedDays`, one final look. Not where people
 * are the unit (`detectableEffect`). Errors: `too-few-days`, `invalid-standard-deviation`, `invalid-power`,
 * `invalid-significance-level`; `unreachable-effect` where it is beyond every figure; `not-converged`. Law: twice the deviation is twice the difference; more days never
 * raise it. Source: the noncentral t distribution, as R's power.t.test(type = "paired").
 * @example
 * detectablePairedDifference({ days: 28, standardDeviation: 10, power: 0.8, significanceLevel: 0.05 })
 * // { ok: true, value: 5.49… }
 */
export function detectablePairedDifference(
  input: DetectablePairedDifferenceInput,
): Result<number, StatsError> {
  const { days, standardDeviation, power, significanceLevel } = input
  const error = firstError(
    Number.isSafeInteger(days) && days >= 2 ? undefined : { kind: 'too-few-days', days },
    standardDeviation > 0 && standardDeviation <= 1e60
      ? undefined
      : { kind: 'invalid-standard-deviation', value: standardDeviation },
    levelError('invalid-significance-level', significanceLevel),
    powerError(power, significanceLevel),
  )
  if (error) return fail(error)
  const distance = detectableDistance({ degreesOfFreedom: days - 1, power, significanceLevel })
  return distance.ok ? ok((distance.value * standardDeviation) / Math.sqrt(days)) : distance
}
