import { fail, ok, type Result } from '../../result.ts'
import type { StatsError } from '../stats-error.ts'
import {
  planSampleSize,
  type ExposureNeeded,
  type PlanSampleSizeInput,
  type SampleSize,
} from './plan-sample-size.ts'

export interface PlannedDuration {
  /** Whole weeks, at least 1: weekdays differ. */
  readonly weeks: number
  readonly days: number
  /** One week only: two are advised, so that a single odd week does not decide. */
  readonly shorterThanAdvised: boolean
  readonly needed: SampleSize | ExposureNeeded
}

export type PlanDurationInput = PlanSampleSizeInput & {
  /** What a week brings to all arms together: people, or exposure where the kind is `rate`. Above 0. */
  readonly weeklyTraffic: number
}

/**
 * For how many weeks must a test run, to show an effect of this size with this power?
 *
 * `planSampleSize` over the traffic of a week, rounded up. People are counted once, in the week they first came: a site
 * with regulars gets fewer new people every week. Errors: `invalid-traffic`, and those of `planSampleSize`;
 * `unreachable-effect` where it takes longer than can be counted.
 * Law: `detectableEffectByWeek` reaches the effect in this week, and not in the one before. Source: as `planSampleSize`.
 * @example
 * planDuration({
 *   kind: 'proportion', baseline: 0.032, effect: { relative: 0.2 }, power: 0.8, significanceLevel: 0.05,
 *   weeklyTraffic: 6000,
 * }) // { ok: true, value: { weeks: 5, days: 35, shorterThanAdvised: false, needed: { unitsTotal: 26030, … } } }
 */
export function planDuration(input: PlanDurationInput): Result<PlannedDuration, StatsError> {
  const { weeklyTraffic } = input
  if (!(weeklyTraffic > 0 && weeklyTraffic <= 1e60))
    return fail({ kind: 'invalid-traffic', value: weeklyTraffic })
  const needed = planSampleSize(input)
  if (!needed.ok) return needed
  const total = 'unitsTotal' in needed.value ? needed.value.unitsTotal : needed.value.exposureTotal
  const weeks = Math.max(1, Math.ceil(total / weeklyTraffic))
  if (!Number.isSafeInteger(7 * weeks)) return fail({ kind: 'unreachable-effect' })
  return ok({ weeks, days: 7 * weeks, shorterThanAdvised: weeks < 2, needed: needed.value })
}
