import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import { effectValue } from '../proportions/effect-size.ts'
import type { StatsError } from '../stats-error.ts'
import { expectedPower, sizesOf, type Expected } from './expected-power.ts'
import { lookDesign, powerWithLooks, type PlannedLooks } from './look-design.ts'
import { pairwiseLevel, type PlannedArms } from './pairwise-level.ts'
import { expectedErrors } from './plan-errors.ts'

export type PowerOfInput = Expected &
  PlannedArms &
  PlannedLooks & {
    /** Two-sided, in (0, 1): of all comparisons together, where there are several arms. */
    readonly significanceLevel: number
  }

/**
 * If the true effect is this large, how likely is an interval that excludes zero on its side?
 *
 * In [0, 1]; for one final look, or with `looks` at any of them. Not the probability that a criterion is met: see
 * `probabilityMet`. Several arms: of each comparison, at Dunnett's level or, with looks, at its share. A normal approximation: below 500 people per arm `exactPowerOf` lists every outcome.
 * `proportion`: `baseline` in (0, 1); `effect` signed, keeping the treatment's rate in [0, 1]; units are whole people.
 * `mean` and `ratio`: `baseline` and `standardDeviation` above 0. `rate`: exposures above 0, dispersion 2 if not given.
 * Errors: `invalid-baseline`, `invalid-effect`, `invalid-units`, `invalid-exposure`, `invalid-standard-deviation`,
 * `invalid-dispersion`, `invalid-correlation`, `invalid-significance-level`, `too-few-arms`, and those of the looks in `levelsAtLooks`.
 * Edge: no effect gives half the significance level. Law: more people never lower it.
 * Source: Fleiss, Levin & Paik (2003), ch. 4, as R's power.prop.test; means: noncentral t, as R's power.t.test.
 * @example
 * powerOf({
 *   kind: 'proportion', baseline: 0.05, effect: { absolute: 0.02 }, unitsControl: 1000, unitsTreatment: 1000,
 *   significanceLevel: 0.05,
 * }) // { ok: true, value: 0.469… }
 */
export function powerOf(input: PowerOfInput): Result<number, StatsError> {
  const level = levelError('invalid-significance-level', input.significanceLevel)
  const error = firstError(...expectedErrors(input), level)
  if (error) return fail(error)
  const { treatments = 1, looks, significanceLevel, effect } = input
  const pairwise = pairwiseLevel(treatments, sizesOf(input), significanceLevel, looks !== undefined)
  if (!pairwise.ok) return pairwise
  const side = effectValue(effect) < 0 ? -1 : 1
  const single = expectedPower(input, { absolute: 0 }, side, pairwise.value / 2)
  if (!looks) return ok(single)
  const design = lookDesign(looks, pairwise.value)
  return design.ok ? ok(powerWithLooks(design.value, single)) : design
}
