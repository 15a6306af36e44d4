import { fail, ok, type Result } from '../../result.ts'
import { countsError, firstError, levelError } from '../input-errors.ts'
import type { Interval } from '../interval.ts'
import { normalInverse } from '../kernel/normal.ts'
import type { StatsError } from '../stats-error.ts'
import { rateOf, type TwoArms } from './arm-counts.ts'
import { wilsonEnds } from './wilson-interval.ts'

/**
 * Which differences between two rates fit these counts? The closed form built from two Wilson intervals.
 *
 * Never for a verdict: it can disagree with the score test about zero, `differenceInterval` cannot. For a quick
 * cross-check or a published figure. Output within [−1, 1], in rate points, treatment − control.
 * Errors: `invalid-counts`, `invalid-confidence-level`. Law: swapping the arms mirrors the interval around zero.
 * Source: Newcombe, Stat. Med. 17 (1998) 873, method 10.
 * @example
 * newcombeInterval({
 *   control: { successes: 48, trials: 80 }, treatment: { successes: 56, trials: 70 }, confidenceLevel: 0.95,
 * }) // { ok: true, value: { low: 0.0524…, high: 0.3339… } }
 */
export function newcombeInterval(
  input: TwoArms & { readonly confidenceLevel: number },
): Result<Interval, StatsError> {
  const { control, treatment, confidenceLevel } = input
  const error = firstError(
    countsError('control', control),
    countsError('treatment', treatment),
    levelError('invalid-confidence-level', confidenceLevel),
  )
  if (error) return fail(error)
  const z = -normalInverse((1 - confidenceLevel) / 2)
  const controlEnds = wilsonEnds(control, z)
  const treatmentEnds = wilsonEnds(treatment, z)
  const controlRate = rateOf(control)
  const treatmentRate = rateOf(treatment)
  const difference = treatmentRate - controlRate
  return ok({
    low: difference - Math.hypot(treatmentRate - treatmentEnds.low, controlEnds.high - controlRate),
    high: difference + Math.hypot(treatmentEnds.high - treatmentRate, controlRate - controlEnds.low),
  })
}
