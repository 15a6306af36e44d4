import { fail, ok, type Result } from '../../result.ts'
import { firstError } from '../input-errors.ts'
import { deviance } from '../kernel/deviance.ts'
import { stirlingError } from '../kernel/log-gamma.ts'
import type { StatsError } from '../stats-error.ts'
import { sum } from '../sum.ts'
import { splitError } from './split-error.ts'

export interface WatchSampleRatioInput {
  /** People in each arm since the start: whole numbers ≥ 0, at least one person in all. */
  readonly counts: readonly number[]
  /** The planned share of each arm: positive, summing to 1. */
  readonly shares: readonly number[]
  /** Alarm when the e-value reaches it, above 1. Defaults to 1000. */
  readonly alarm?: number
  /** How many people the expectation "as planned, roughly" weighs, from 1e-9 to 1e9. Defaults to 100. */
  readonly concentration?: number
}

export interface SampleRatioWatch {
  /** ln of the e-value: how many times likelier the counts are under some other split than under the planned one. */
  readonly logEValue: number
  /** min(1, 1 / e-value): valid however often it is looked at. */
  readonly anytimePValue: number
  /** The e-value is below the alarm. */
  readonly healthy: boolean
}

/**
 * While a test runs, do people split between the arms as planned?
 *
 * May be looked at after every person: under the planned split the e-value ever reaches 1000 with probability below
 * 1 / 1000. At the planned end `checkSampleRatio` sees smaller shifts. People, each counted once, in the order they came.
 * The alternative is a Dirichlet distribution around the planned shares; `concentration` is fixed before the start.
 * Errors: `invalid-split`, `invalid-alarm`, `invalid-concentration`. Edge: the first person never raises the alarm.
 * Law: reordering the arms changes nothing; the expected e-value after any one more person is the present one.
 * Source: Lindon & Malek, NeurIPS 2022 (arXiv 2011.03567, 2020), with α = concentration · shares.
 * @example
 * watchSampleRatio({ counts: [640, 480], shares: [0.5, 0.5] }) // logEValue: 9.27…, healthy: false
 */
export function watchSampleRatio(input: WatchSampleRatioInput): Result<SampleRatioWatch, StatsError> {
  const { counts, shares, alarm = 1000, concentration = 100 } = input
  const error = firstError(
    splitError(counts, shares),
    alarm > 1 && alarm < Infinity ? undefined : { kind: 'invalid-alarm', value: alarm },
    concentration >= 1e-9 && concentration <= 1e9
      ? undefined
      : { kind: 'invalid-concentration', value: concentration },
  )
  if (error) return fail(error)
  const whole = concentration + sum(counts)
  const perArm = counts.map((count, arm) => {
    const share = shares[arm] ?? 0
    const [grown, mean] = [concentration * share + count, whole * share]
    return deviance(grown, mean, grown - mean) - logGrowth(concentration * share, count)
  })
  const logEValue = sum(perArm) + logGrowth(concentration, sum(counts))
  return ok({
    logEValue,
    anytimePValue: Math.exp(-Math.max(0, logEValue)),
    healthy: logEValue < Math.log(alarm),
  })
}

/**
 * What Γ(x + count) / Γ(x) leaves beside the deviances, by Stirling's formula: the large terms of the log-gammas, which
 * cancel between the arms, are then never formed.
 */
function logGrowth(x: number, count: number): number {
  return 0.5 * Math.log1p(count / x) - stirlingError(x + count) + stirlingError(x)
}
