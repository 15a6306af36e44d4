import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError, unitsError } from '../input-errors.ts'
import type { Direction } from '../proportions/direction.ts'
import type { Dispersion } from '../rates/rate-dispersion.ts'
import type { StatsError } from '../stats-error.ts'
import { powerError, valueErrors } from './plan-errors.ts'
import { detectableEffect, type DetectableEffect, type DetectableEffectInput } from './detectable-effect.ts'
import { lookDesign, powerOfOneLook, type PlannedLooks } from './look-design.ts'
import { pairwiseLevel, treatmentsError, type PlannedArms } from './pairwise-level.ts'

export type DetectableEffectByWeekInput = PlannedArms &
  PlannedLooks & {
    /** The control's, in (0, 1) for proportions, above 0 otherwise. */
    readonly baseline: number
    readonly power: number
    readonly significanceLevel: number
    readonly direction: Direction
    /** What a week brings to all arms together: people, or exposure where the kind is `rate`. Above 0. */
    readonly weeklyTraffic: number
    /** How many weeks to show, from 1 to 520. */
    readonly weeks: number
    /** The control's share of the traffic, in (0, 1). Defaults to an equal split. */
    readonly controlShare?: number
  } & (
    | { readonly kind: 'proportion' }
    | {
        readonly kind: 'mean' | 'ratio'
        /** Of one person, above 0. */
        readonly standardDeviation: number
        /** `mean` only: in (−1, 1), of the outcome with a figure from before the start. Defaults to 0. */
        readonly preCorrelation?: number
      }
    | { readonly kind: 'rate'; /** Without it 2 is assumed. */ readonly dispersion?: Dispersion }
  )

/** After so many whole weeks; `none` where not even the largest possible effect would show. */
export type WeekEffect = { readonly week: number } & (
  | ({ readonly kind: 'detectable' } & DetectableEffect)
  | { readonly kind: 'none' }
)

/**
 * What is the smallest effect that a test shows after one week, after two, after three …?
 *
 * The curve says when waiting longer stops paying: four times the weeks halve the effect. One final look, at the end of
 * the week chosen: it is no plan for looking every week. Errors: `invalid-traffic`, `invalid-weeks`,
 * `invalid-control-share`, and those of `detectableEffect`; `none` for a week without enough people.
 * Law: it never rises from week to week. Source: as `detectableEffect`.
 * @example
 * detectableEffectByWeek({
 *   kind: 'proportion', baseline: 0.032, power: 0.8, significanceLevel: 0.05, direction: 'higher', weeklyTraffic: 6000,
 *   weeks: 6,
 * }) // relative: 0.437…, 0.300…, 0.242…, 0.208…, 0.185…, 0.168…
 */
export function detectableEffectByWeek(
  input: DetectableEffectByWeekInput,
): Result<readonly WeekEffect[], StatsError> {
  const { weeklyTraffic, weeks, treatments = 1, power, significanceLevel } = input
  const controlShare = input.controlShare ?? 1 / (treatments + 1)
  const error = firstError(
    weeklyTraffic > 0 && weeklyTraffic <= 1e60
      ? undefined
      : { kind: 'invalid-traffic', value: weeklyTraffic },
    Number.isSafeInteger(weeks) && weeks >= 1 && weeks <= MOST_WEEKS
      ? undefined
      : { kind: 'invalid-weeks', value: weeks },
    treatmentsError(treatments),
    levelError('invalid-control-share', controlShare),
    levelError('invalid-significance-level', significanceLevel),
    powerError(power, significanceLevel),
    ...valueErrors({ ...input, effect: { absolute: 0 } }),
  )
  if (error) return fail(error)
  const treatmentShare = (1 - controlShare) / treatments
  // The shares stay the same, so each comparison has one level in all weeks, as `planSampleSize` has it.
  const pairwise = pairwiseLevel(
    treatments,
    { control: controlShare, treatment: treatmentShare },
    significanceLevel,
    input.looks !== undefined,
  )
  if (!pairwise.ok) return pairwise
  const { looks, ...without } = input
  const design = looks && lookDesign(looks, pairwise.value)
  if (design && !design.ok) return design
  const single = design ? powerOfOneLook(design.value, power) : ok(power)
  if (!single.ok) return single
  const pair = { ...without, treatments: 1, significanceLevel: pairwise.value, power: single.value }
  const effects: WeekEffect[] = []
  let known: SizedEffect | undefined
  for (let week = 1; week <= weeks; week += 1) {
    const traffic = week * weeklyTraffic
    const control = arrived(pair, traffic * controlShare)
    const treatment = arrived(pair, traffic * treatmentShare)
    // In a week in which nobody more came nothing more can be seen.
    if (known?.control !== control || known.treatment !== treatment)
      known = { control, treatment, found: effectWith(pair, control, treatment) }
    const { found } = known
    if (found.ok) effects.push({ week, kind: 'detectable', ...found.value })
    else if (found.error.kind === 'unreachable-effect') effects.push({ week, kind: 'none' })
    else return found
  }
  return ok(effects)
}

const MOST_WEEKS = 520

type SizedEffect = {
  readonly control: number
  readonly treatment: number
  readonly found: Result<DetectableEffect, StatsError>
}

/** A part of a person has not come yet; exposure comes in parts. */
function arrived({ kind }: DetectableEffectByWeekInput, size: number): number {
  return kind === 'rate' ? size : Math.floor(size)
}

function effectWith(
  input: DetectableEffectByWeekInput,
  control: number,
  treatment: number,
): Result<DetectableEffect, StatsError> {
  if (input.kind === 'rate')
    return detectableEffect({ ...input, exposureControl: control, exposureTreatment: treatment })
  const sizes = { unitsControl: control, unitsTreatment: treatment }
  const least = input.kind === 'proportion' ? 1 : 2
  const enough = firstError(
    unitsError(sizes.unitsControl - least + 1),
    unitsError(sizes.unitsTreatment - least + 1),
  )
  if (enough) return fail({ kind: 'unreachable-effect' })
  const sample: DetectableEffectInput = { ...input, ...sizes }
  return detectableEffect(sample)
}
