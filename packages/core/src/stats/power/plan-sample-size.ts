import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import { normalInverse } from '../kernel/normal.ts'
import { meanPower } from '../means/mean-power.ts'
import { effectValue, treatmentRateOf, type EffectSize } from '../proportions/effect-size.ts'
import { assumedDispersion, type Dispersion } from '../rates/rate-dispersion.ts'
import type { StatsError } from '../stats-error.ts'
import { noEffectError, powerError, valueErrors } from './plan-errors.ts'
import { smallestTotal } from './smallest-total.ts'

export interface PlannedTest {
  /** Signed and not zero; keeps a proportion in [0, 1] and a rate of events at 0 or above. */
  readonly effect: EffectSize
  /** In (significanceLevel / 2, 1). */
  readonly power: number
  /** Two-sided, in (0, 1). */
  readonly significanceLevel: number
  /** The control's share of all people, or of all exposure, in (0, 1). Defaults to one half. */
  readonly controlShare?: number
}

export interface PlanProportionsInput extends PlannedTest {
  readonly kind: 'proportion'
  /** The control's rate, in (0, 1). */
  readonly baseline: number
}

export interface PlanMeansInput extends PlannedTest {
  readonly kind: 'mean' | 'ratio'
  /** The control's mean or ratio, above 0, in the KPI's unit. */
  readonly baseline: number
  /** Of one person, above 0: for a ratio from `ratioDeviation`. */
  readonly standardDeviation: number
}

export interface PlanRatesInput extends PlannedTest {
  readonly kind: 'rate'
  /** The control's events per unit of exposure, above 0. */
  readonly baseline: number
  /** From `rateDispersion`; without it 2 is assumed. */
  readonly dispersion?: Dispersion
}

export type PlanSampleSizeInput = PlanProportionsInput | PlanMeansInput | PlanRatesInput

export interface SampleSize {
  readonly unitsControl: number
  readonly unitsTreatment: number
  readonly unitsTotal: number
}

/** Days, visits or euros, in the unit of the baseline; and the events they are expected to bring. */
export interface ExposureNeeded {
  readonly exposureControl: number
  readonly exposureTreatment: number
  readonly exposureTotal: number
  readonly expectedEventsControl: number
  readonly expectedEventsTreatment: number
}

/**
 * How many people, or how much exposure, does a test need, to show an effect of this size with this power?
 *
 * One final look; each arm is rounded up to whole people on its own, exposure is not rounded. Unequal shares: the
 * null variance pools the rates by share, as the test will. Several arms: at `pairwiseSignificanceLevel`, pair by pair.
 * Errors: `invalid-baseline`, `invalid-effect`, `invalid-power` (also where nobody at all would be enough: never 0
 * people), `invalid-significance-level`,
 * `invalid-control-share`, `invalid-standard-deviation`, `invalid-dispersion`; `unreachable-effect` where the number is
 * beyond counting; `not-converged`.
 * Law: `powerOf` at the answer is at least `power`. Source: Fleiss, Levin & Paik (2003), ch. 4; equals R's
 * power.prop.test and, for means, power.t.test for equal arms.
 * @example
 * planSampleSize({ kind: 'proportion', baseline: 0.032, effect: { relative: 0.2 }, power: 0.8, significanceLevel: 0.05 })
 * // { ok: true, value: { unitsControl: 13015, unitsTreatment: 13015, unitsTotal: 26030 } }
 */
export function planSampleSize(input: PlanProportionsInput | PlanMeansInput): Result<SampleSize, StatsError>
export function planSampleSize(input: PlanRatesInput): Result<ExposureNeeded, StatsError>
export function planSampleSize(input: PlanSampleSizeInput): Result<SampleSize | ExposureNeeded, StatsError> {
  const { effect, power, significanceLevel, controlShare = 0.5 } = input
  const error = firstError(
    ...valueErrors(input),
    noEffectError(effect),
    levelError('invalid-significance-level', significanceLevel),
    powerError(power, significanceLevel),
    levelError('invalid-control-share', controlShare),
  )
  if (error) return fail(error)
  switch (input.kind) {
    case 'proportion': {
      const total = exactTotal({ ...input, controlShare })
      return total > 0 ? wholeUnits(total, controlShare) : fail({ kind: 'invalid-power', value: power })
    }
    case 'mean':
    case 'ratio': {
      const total = exactMeansTotal({ ...input, controlShare })
      return total.ok ? wholeUnits(total.value, controlShare) : total
    }
    case 'rate':
      return exposures(input, controlShare)
  }
}

/** Each arm is rounded up on its own. */
export function wholeUnits(total: number, controlShare: number): Result<SampleSize, StatsError> {
  const unitsControl = Math.max(1, Math.ceil(total * controlShare))
  const unitsTreatment = Math.max(1, Math.ceil(total * (1 - controlShare)))
  const unitsTotal = unitsControl + unitsTreatment
  return Number.isSafeInteger(unitsTotal)
    ? ok({ unitsControl, unitsTreatment, unitsTotal })
    : fail({ kind: 'unreachable-effect' })
}

/** The people needed in both arms, before rounding. */
export function exactTotal(input: Required<Omit<PlanProportionsInput, 'kind'>>): number {
  const { baseline, controlShare } = input
  const treatmentRate = treatmentRateOf(baseline, input.effect)
  const pooledRate = baseline * controlShare + treatmentRate * (1 - controlShare)
  const nullVariance = (pooledRate * (1 - pooledRate)) / controlShare / (1 - controlShare)
  const trueVariance =
    (baseline * (1 - baseline)) / controlShare + (treatmentRate * (1 - treatmentRate)) / (1 - controlShare)
  return totalFor(input, nullVariance, trueVariance, treatmentRate - baseline)
}

/**
 * The size at which the effect is both quantiles away from the critical value, given variances at size 1; 0 where the
 * power is so low that the difference of the variances alone gives it.
 */
function totalFor(
  { power, significanceLevel }: PlannedTest,
  nullVariance: number,
  trueVariance: number,
  effect: number,
): number {
  const significance = -normalInverse(significanceLevel / 2) * Math.sqrt(nullVariance)
  const distance = Math.max(0, significance + normalInverse(power) * Math.sqrt(trueVariance))
  return (distance / effect) ** 2
}

/** The people needed in both arms, before rounding: at least two in each. */
export function exactMeansTotal(input: Required<PlanMeansInput>): Result<number, StatsError> {
  const { effect, power, significanceLevel, controlShare } = input
  const side = effectValue(effect) < 0 ? -1 : 1
  const powerAt = (total: number) => {
    const sizes = { unitsControl: total * controlShare, unitsTreatment: total * (1 - controlShare) }
    return meanPower({ ...input, ...sizes }, { absolute: 0 }, side, significanceLevel / 2)
  }
  return smallestTotal(powerAt, power, 2 / Math.min(controlShare, 1 - controlShare))
}

function exposures(input: PlanRatesInput, controlShare: number): Result<ExposureNeeded, StatsError> {
  const { baseline, effect, dispersion = assumedDispersion } = input
  const treatmentRate = treatmentRateOf(baseline, effect)
  const pooledRate = baseline * controlShare + treatmentRate * (1 - controlShare)
  const nullVariance = pooledRate / controlShare / (1 - controlShare)
  const trueVariance = baseline / controlShare + treatmentRate / (1 - controlShare)
  const exposureTotal =
    dispersion.value * totalFor(input, nullVariance, trueVariance, treatmentRate - baseline)
  if (exposureTotal === 0) return fail({ kind: 'invalid-power', value: input.power })
  if (!(exposureTotal <= 1e60)) return fail({ kind: 'unreachable-effect' })
  const exposureControl = exposureTotal * controlShare
  const exposureTreatment = exposureTotal * (1 - controlShare)
  return ok({
    exposureControl,
    exposureTreatment,
    exposureTotal,
    expectedEventsControl: exposureControl * baseline,
    expectedEventsTreatment: exposureTreatment * treatmentRate,
  })
}
