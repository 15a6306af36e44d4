import { fail, ok, type Result } from '../../result.ts'
import { mergeMoments } from '../means/moments.ts'
import type { StatsError } from '../stats-error.ts'
import { adjustArms } from './adjust-arms.ts'
import { prePeriodError, type ArmWithPrePeriod } from './arm-with-pre-period.ts'

/**
 * How closely does what people did before foretell what they do now? What `planSampleSize` asks for as `preCorrelation`.
 *
 * From past people of one group, over two periods as long as those of the test: ρ in [0, 1], with being new as part of
 * it; the test then needs 1 − ρ² of the people. Errors: `invalid-pre-period-summary`, `no-spread` (equal outcomes).
 * Edge: figures before that are all alike foretell nothing: 0. Law: without newcomers it is the size of the correlation.
 * Source: Deng, Xu, Kohavi & Walker, WSDM 2013.
 * @example
 * prePeriodCorrelation({
 *   returning: {
 *     units: 500, outcome: { mean: 40, standardDeviation: 30 }, prePeriod: { mean: 38, standardDeviation: 28 }, covariance: 588,
 *   },
 * }) // { ok: true, value: 0.7 }
 */
export function prePeriodCorrelation(arm: ArmWithPrePeriod): Result<number, StatsError> {
  const error = prePeriodError('only', arm)
  if (error) return fail(error)
  const alone = { returning: { ...arm.returning, units: 0 } }
  const { plainControl, plainTreatment, explained } = adjustArms({ control: arm, treatment: alone })
  const { squares } = mergeMoments(plainControl, plainTreatment)
  return squares > 0 ? ok(Math.min(1, Math.sqrt(explained / squares))) : fail({ kind: 'no-spread' })
}
