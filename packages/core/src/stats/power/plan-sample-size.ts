import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import { treatmentRateOf, type EffectSize } from '../proportions/effect-size.ts'
import { assumedDispersion, type Dispersion } from '../rates/rate-dispersion.ts'
import type { LookSchedule } from '../sequential/look-plan.ts'
import type { StatsError } from '../stats-error.ts'
import { lookDesign, powerOfOneLook, type PlannedLooks } from './look-design.ts'
import { pairwiseLevel, treatmentsError, type PlannedArms } from './pairwise-level.ts'
import { pairTotal } from './pair-total.ts'
import { noEffectError, powerError, valueErrors } from './plan-errors.ts'

export interface PlannedTest extends PlannedArms, PlannedLooks {
  /** Signed and not zero; keeps a proportion in [0, 1] and a rate of events at 0 or above. */
  readonly effect: EffectSize
  /** In (significanceLevel / 2, 1). */
  readonly power: number
  /** Two-sided, in (0, 1): of all comparisons together, where there are several arms. */
  readonly significanceLevel: number
  /** The control's share of all people, or of all exposure, in (0, 1). Defaults to an equal split. */
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
  /** `mean` only: in (−1, 1), of the outcome with a figure from before the start. Defaults to 0: the outcome alone. */
  readonly preCorrelation?: number
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
  /** Of each treatment. */
  readonly unitsTreatment: number
  /** In all arms. */
  readonly unitsTotal: number
  /** In all arms, before each is rounded up: what other programs print. */
  readonly fractionalTotal: number
}

/** Days, visits or euros, in the unit of the baseline; and the events they are expected to bring. */
export interface ExposureNeeded {
  readonly exposureControl: number
  /** Of each treatment. */
  readonly exposureTreatment: number
  /** In all arms. */
  readonly exposureTotal: number
  readonly expectedEventsControl: number
  readonly expectedEventsTreatment: number
}

/**
 * How many people, or how much exposure, does a test need, to show an effect of this size with this power?
 *
 * One final look, or with `looks` the most that they can take; each arm is rounded up to whole people on its own,
 * exposure is not rounded. Unequal shares: the null variance pools the rates by share, as the test will. Several arms:
 * each comparison has the power, at Dunnett's level; with looks at its own share of the level. Weeks: `planDuration`. One
 * arm against a goal: `planThreshold`; a guardrail: `planGuardrail`. A mean that will be adjusted
 * (`compareAdjustedMeans`): `preCorrelation` ρ leaves about 1 − ρ² of the people.
 * Errors: `invalid-baseline`, `invalid-effect`, `invalid-power` (also where nobody at all would be enough: never 0
 * people), `invalid-significance-level`, `invalid-control-share`, `invalid-standard-deviation`, `invalid-dispersion`,
 * `invalid-correlation`, `too-few-arms`, and those of the looks in `levelsAtLooks`; `unreachable-effect` where the number is beyond counting; `not-converged`.
 * Law: `powerOf` at the answer is at least `power`. Source: Fleiss, Levin & Paik (2003), ch. 4; equals R's
 * power.prop.test and, for means, power.t.test for equal arms.
 * @example
 * planSampleSize({ kind: 'proportion', baseline: 0.032, effect: { relative: 0.2 }, power: 0.8, significanceLevel: 0.05 })
 * // { ok: true, value: { unitsControl: 13015, unitsTreatment: 13015, unitsTotal: 26030, fractionalTotal: 26028.4… } }
 */
export function planSampleSize(input: PlanProportionsInput | PlanMeansInput): Result<SampleSize, StatsError>
export function planSampleSize(input: PlanRatesInput): Result<ExposureNeeded, StatsError>
export function planSampleSize(input: PlanSampleSizeInput): Result<SampleSize | ExposureNeeded, StatsError>
export function planSampleSize(input: PlanSampleSizeInput): Result<SampleSize | ExposureNeeded, StatsError> {
  const { effect, power, significanceLevel, treatments = 1 } = input
  const controlShare = input.controlShare ?? 1 / (treatments + 1)
  const error = firstError(
    ...valueErrors(input),
    noEffectError(effect),
    levelError('invalid-significance-level', significanceLevel),
    powerError(power, significanceLevel),
    treatmentsError(treatments),
    levelError('invalid-control-share', controlShare),
  )
  if (error) return fail(error)
  const shares: ArmShares = { control: controlShare, treatment: (1 - controlShare) / treatments, treatments }
  // Of the people in a pair: beside it a treatment must not vanish.
  const pairShare = shares.control / (shares.control + shares.treatment)
  if (pairShare === 1) return fail({ kind: 'invalid-control-share', value: controlShare })
  const pairwise = pairwiseLevel(treatments, shares, significanceLevel, input.looks !== undefined)
  if (!pairwise.ok) return pairwise
  const single = input.looks ? singlePower(input.looks, pairwise.value, power) : ok(power)
  if (!single.ok) return single
  // Each treatment with the control: a test of two arms, planned as such.
  const pair = {
    effect,
    power: single.value,
    significanceLevel: pairwise.value,
    controlShare: pairShare,
  }
  const total = pairTotal({ ...input, ...pair })
  if (!total.ok) return total
  if (total.value === 0) return fail({ kind: 'invalid-power', value: power })
  return input.kind === 'rate' ? exposures(input, total.value, shares) : wholeUnits(total.value, shares)
}

/** What the sample with which the looks have the power would give one look: a little more. */
function singlePower(
  schedule: LookSchedule,
  significanceLevel: number,
  power: number,
): Result<number, StatsError> {
  const design = lookDesign(schedule, significanceLevel)
  return design.ok ? powerOfOneLook(design.value, power) : design
}

/** What part of all people, or exposure, each arm gets. */
export interface ArmShares {
  readonly control: number
  /** Of each treatment. */
  readonly treatment: number
  readonly treatments: number
}

/** From the total of the control and one treatment. Each arm is rounded up on its own. */
export function wholeUnits(totalOfPair: number, shares: ArmShares): Result<SampleSize, StatsError> {
  const fractionalTotal = totalOfPair / (shares.control + shares.treatment)
  const unitsControl = Math.max(1, Math.ceil(fractionalTotal * shares.control))
  const unitsTreatment = Math.max(1, Math.ceil(fractionalTotal * shares.treatment))
  const unitsTotal = unitsControl + shares.treatments * unitsTreatment
  return Number.isSafeInteger(unitsTotal)
    ? ok({ unitsControl, unitsTreatment, unitsTotal, fractionalTotal })
    : fail({ kind: 'unreachable-effect' })
}

/** From the total that plain Poisson events would need in the control and one treatment. */
export function exposures(
  { baseline, effect, dispersion = assumedDispersion }: Omit<PlanRatesInput, 'power' | 'significanceLevel'>,
  totalOfPair: number,
  shares: ArmShares,
): Result<ExposureNeeded, StatsError> {
  const total = (dispersion.value * totalOfPair) / (shares.control + shares.treatment)
  if (!(total <= 1e60)) return fail({ kind: 'unreachable-effect' })
  const exposureControl = total * shares.control
  const exposureTreatment = total * shares.treatment
  return ok({
    exposureControl,
    exposureTreatment,
    exposureTotal: total,
    expectedEventsControl: exposureControl * baseline,
    expectedEventsTreatment: exposureTreatment * treatmentRateOf(baseline, effect),
  })
}
