import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import { normalInverse } from '../kernel/normal.ts'
import { effectValue, treatmentRateOf, type EffectSize } from '../proportions/effect-size.ts'
import type { StatsError } from '../stats-error.ts'
import { powerError, ratesError } from './plan-errors.ts'

export interface PlanSampleSizeInput {
  readonly kind: 'proportion'
  /** The control's rate, in (0, 1). */
  readonly baseline: number
  /** Signed and not zero; keeps the treatment's rate in [0, 1]. */
  readonly effect: EffectSize
  /** In (significanceLevel / 2, 1). */
  readonly power: number
  /** Two-sided, in (0, 1). */
  readonly significanceLevel: number
  /** The control's share of all people, in (0, 1). Defaults to one half. */
  readonly controlShare?: number
}

export interface SampleSize {
  readonly unitsControl: number
  readonly unitsTreatment: number
  readonly unitsTotal: number
}

/**
 * How many people does a test need, to show an effect of this size with this power?
 *
 * One final look; each arm is rounded up to whole people on its own. Unequal shares: the null variance pools the
 * rates by share, as the test will.
 * Errors: `invalid-baseline`, `invalid-effect`, `invalid-power`, `invalid-significance-level`,
 * `invalid-control-share`; `unreachable-effect` where the number is beyond counting.
 * Law: `powerOf` at the answer is at least `power`. Source: Fleiss, Levin & Paik (2003), ch. 4; equals R's
 * power.prop.test for equal arms.
 * @example
 * planSampleSize({ kind: 'proportion', baseline: 0.032, effect: { relative: 0.2 }, power: 0.8, significanceLevel: 0.05 })
 * // { ok: true, value: { unitsControl: 13015, unitsTreatment: 13015, unitsTotal: 26030 } }
 */
export function planSampleSize(input: PlanSampleSizeInput): Result<SampleSize, StatsError> {
  const { baseline, effect, power, significanceLevel, controlShare = 0.5 } = input
  const error = firstError(
    ratesError(baseline, effect),
    effectValue(effect) === 0 ? { kind: 'invalid-effect', value: 0 } : undefined,
    levelError('invalid-significance-level', significanceLevel),
    powerError(power, significanceLevel),
    levelError('invalid-control-share', controlShare),
  )
  if (error) return fail(error)
  const total = exactTotal({ baseline, effect, power, significanceLevel, controlShare })
  const unitsControl = Math.ceil(total * controlShare)
  const unitsTreatment = Math.ceil(total * (1 - controlShare))
  const unitsTotal = unitsControl + unitsTreatment
  return Number.isSafeInteger(unitsTotal)
    ? ok({ unitsControl, unitsTreatment, unitsTotal })
    : fail({ kind: 'unreachable-effect' })
}

/** The people needed in both arms, before rounding. */
export function exactTotal(input: Required<Omit<PlanSampleSizeInput, 'kind'>>): number {
  const { baseline, power, significanceLevel, controlShare } = input
  const treatmentRate = treatmentRateOf(baseline, input.effect)
  const pooledRate = baseline * controlShare + treatmentRate * (1 - controlShare)
  const nullVariance = (pooledRate * (1 - pooledRate)) / controlShare / (1 - controlShare)
  const trueVariance =
    (baseline * (1 - baseline)) / controlShare + (treatmentRate * (1 - treatmentRate)) / (1 - controlShare)
  const significance = -normalInverse(significanceLevel / 2) * Math.sqrt(nullVariance)
  return ((significance + normalInverse(power) * Math.sqrt(trueVariance)) / (treatmentRate - baseline)) ** 2
}
