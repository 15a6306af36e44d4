import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import {
  marginError,
  marginSizeError,
  signOf,
  worstAcceptable,
  type Direction,
} from '../proportions/direction.ts'
import type { EffectSize } from '../proportions/effect-size.ts'
import { assumedDispersion, type Dispersion } from '../rates/rate-dispersion.ts'
import type { StatsError } from '../stats-error.ts'
import { expectedPower, type Expected } from './expected-power.ts'
import { powerError, valueErrors } from './plan-errors.ts'
import { exposures, wholeUnits, type ExposureNeeded, type SampleSize } from './plan-sample-size.ts'
import { smallestTotal } from './smallest-total.ts'

interface PlannedGuardrail {
  /** In (0, 1) for proportions, above 0 otherwise. */
  readonly baseline: number
  readonly direction: Direction
  /** How much worse is still acceptable, as a size above 0. */
  readonly margin: EffectSize
  /** In (significanceLevelOneSided, 1). */
  readonly power: number
  /** In (0, 1). Defaults to 0.025. */
  readonly significanceLevelOneSided?: number
  /** The control's share of all people, in (0, 1). Defaults to one half. */
  readonly controlShare?: number
}

export type PlanGuardrailInput = PlannedGuardrail &
  (
    | { readonly kind: 'proportion' }
    | { readonly kind: 'mean' | 'ratio'; /** Of one person, above 0. */ readonly standardDeviation: number }
    | { readonly kind: 'rate'; /** Without it 2 is assumed. */ readonly dispersion?: Dispersion }
  )

/**
 * How many people, or how much exposure, does it take to call a guardrail safe with this power, if the treatment
 * changes nothing?
 *
 * One final look. Each guardrail that must be verified is planned at `powerWithGuardrails`. Often more people than the
 * primary KPI needs: a wider margin, or a more frequent guardrail, is then the way out.
 * Errors: `invalid-margin` (also 0: no sample shows that nothing at all was lost), and those of `planSampleSize`.
 * Law: `probabilitySafe` at the answer is at least `power`. Source: Farrington & Manning, Stat. Med. 9 (1990); means:
 * noncentral t; rates: score test or, for a relative margin, the restricted ratio.
 * @example
 * planGuardrail({
 *   kind: 'proportion', baseline: 0.2, direction: 'higher', margin: { absolute: 0.05 }, power: 0.9,
 * }) // { ok: true, value: { unitsControl: 1349, unitsTreatment: 1349, unitsTotal: 2698, … } }
 */
export function planGuardrail(
  input: PlanGuardrailInput & { readonly kind: 'proportion' | 'mean' | 'ratio' },
): Result<SampleSize, StatsError>
export function planGuardrail(
  input: PlanGuardrailInput & { readonly kind: 'rate' },
): Result<ExposureNeeded, StatsError>
export function planGuardrail(input: PlanGuardrailInput): Result<SampleSize | ExposureNeeded, StatsError>
export function planGuardrail(input: PlanGuardrailInput): Result<SampleSize | ExposureNeeded, StatsError> {
  const total = guardrailTotal(input)
  if (!total.ok) return total
  const { controlShare: control = 0.5 } = input
  const shares = { control, treatment: 1 - control, treatments: 1 }
  if (input.kind !== 'rate') return wholeUnits(total.value, shares)
  const { dispersion = assumedDispersion } = input
  return exposures({ ...input, effect: { absolute: 0 } }, total.value / dispersion.value, shares)
}

/** The people, or the exposure, needed in both arms, before rounding. */
function guardrailTotal(input: PlanGuardrailInput): Result<number, StatsError> {
  const { direction, margin, power, significanceLevelOneSided: level = 0.025, controlShare = 0.5 } = input
  const none = { absolute: 0 }
  const size = 'absolute' in margin ? margin.absolute : margin.relative
  const error = firstError(
    ...valueErrors({ ...input, effect: none }),
    input.kind === 'proportion' ? marginError(margin) : marginSizeError(margin),
    size > 0 ? undefined : { kind: 'invalid-margin', value: size },
    levelError('invalid-significance-level', level),
    powerError(power, 2 * level),
    levelError('invalid-control-share', controlShare),
  )
  if (error) return fail(error)
  const worst = worstAcceptable(margin, direction)
  const side = signOf(direction)
  const smallerShare = Math.min(controlShare, 1 - controlShare)
  const powerAt = (total: number) =>
    expectedPower(withSizes(input, total * controlShare, total * (1 - controlShare)), worst, side, level)
  // Two people in an arm; two expected events, where there are no people.
  const least = input.kind === 'rate' ? 2 / input.baseline : 2
  return smallestTotal(powerAt, power, least / smallerShare)
}

/** What the plan expects with arms of these sizes, in people or in exposure, if nothing changes. */
function withSizes(input: PlanGuardrailInput, control: number, treatment: number): Expected {
  const effect = { absolute: 0 }
  return input.kind === 'rate'
    ? { ...input, effect, exposureControl: control, exposureTreatment: treatment }
    : { ...input, effect, unitsControl: control, unitsTreatment: treatment }
}

/**
 * At which power must the primary KPI and each guardrail be planned, so that all of them hold with `power` together?
 *
 * `power` in (0, 1); `guardrails` a whole number ≥ 0: those that must be verified. The misses are shared out:
 * 1 − (1 − power) / (guardrails + 1). Law: no guardrails leave the power as it is.
 * Source: Schultzberg, Ankargren & Frånberg, arXiv 2402.11609 (2024).
 * @example
 * powerWithGuardrails({ power: 0.8, guardrails: 1 }) // { ok: true, value: 0.9 }
 */
export function powerWithGuardrails(input: {
  readonly power: number
  readonly guardrails: number
}): Result<number, StatsError> {
  const { power, guardrails } = input
  const error = firstError(
    levelError('invalid-power', power),
    Number.isSafeInteger(guardrails) && guardrails >= 0
      ? undefined
      : { kind: 'invalid-units', value: guardrails },
  )
  return error ? fail(error) : ok(1 - (1 - power) / (guardrails + 1))
}
