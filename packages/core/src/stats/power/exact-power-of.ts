import { fail, ok, type Result } from '../../result.ts'
import { criticalValue } from '../critical-value.ts'
import { firstError, levelError, manyUnitsError } from '../input-errors.ts'
import { effectValue, treatmentRateOf } from '../proportions/effect-size.ts'
import { rejectionProbability, thresholdsOf } from '../proportions/rejection-probability.ts'
import { scoreStatistic } from '../proportions/score-statistic.ts'
import type { StatsError } from '../stats-error.ts'
import { lookDesign, powerWithLooks } from './look-design.ts'
import { expectedErrors } from './plan-errors.ts'
import { pairwiseLevel } from './pairwise-level.ts'
import type { PowerOfInput } from './power-of.ts'

/**
 * If the true effect on a proportion is this large, how likely is an interval that excludes zero on its side, exactly?
 *
 * Every pair of counts is weighed with its probability and read by the score test, as a verdict would: no normal
 * approximation. Below 500 people per arm that makes up to some points of difference; above, `powerOf` is as good. In
 * [0, 1]; with `looks` that of one look, exact, is carried over to them by the normal approximation; more people can lower
 * it a little, because counts are whole. Inputs and errors: as `powerOf`; a treatment rate of 0 or 1 too is
 * `invalid-effect`, and more than 10,000 people in both arms `too-many-units`. Law: swapping successes and failures, with
 * the effect turned, keeps it.
 * Source: enumeration of the two binomial distributions.
 * @example
 * exactPowerOf({
 *   kind: 'proportion', baseline: 0.05, effect: { absolute: 0.1 }, unitsControl: 100, unitsTreatment: 100,
 *   significanceLevel: 0.05,
 * }) // { ok: true, value: 0.682… }
 */
export function exactPowerOf(
  input: PowerOfInput & { readonly kind: 'proportion' },
): Result<number, StatsError> {
  const { baseline, effect, unitsControl, unitsTreatment, significanceLevel, treatments = 1, looks } = input
  const treatmentRate = treatmentRateOf(baseline, effect)
  const error = firstError(
    ...expectedErrors(input),
    treatmentRate > 0 && treatmentRate < 1
      ? undefined
      : { kind: 'invalid-effect', value: effectValue(effect) },
    levelError('invalid-significance-level', significanceLevel),
    manyUnitsError(unitsControl + unitsTreatment, MOST_UNITS),
  )
  if (error) return fail(error)
  const sizes = { control: unitsControl, treatment: unitsTreatment }
  const pairwise = pairwiseLevel(treatments, sizes, significanceLevel, looks !== undefined)
  if (!pairwise.ok) return pairwise
  const design = looks && lookDesign(looks, pairwise.value)
  if (design && !design.ok) return design
  const critical = criticalValue(pairwise.value)
  const [control, treatment] = [[unitsControl, baseline] as const, [unitsTreatment, treatmentRate] as const]
  const [lower, higher] = effectValue(effect) < 0 ? [treatment, control] : [control, treatment]
  const arms = (low: number, high: number) => ({
    control: { successes: low, trials: lower[0] },
    treatment: { successes: high, trials: higher[0] },
  })
  const thresholds = thresholdsOf(
    lower[0],
    higher[0],
    (low, high) => scoreStatistic(arms(low, high), { absolute: 0 }) > critical,
  )
  // The sum may exceed 1 by its rounding.
  const single = Math.min(1, rejectionProbability(thresholds, lower, higher))
  return ok(design ? powerWithLooks(design.value, single) : single)
}

const MOST_UNITS = 10_000
