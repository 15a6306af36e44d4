import { fail, ok, type Result } from '../../result.ts'
import { firstError } from '../input-errors.ts'
import { normalSf } from '../kernel/normal.ts'
import { tSf } from '../kernel/t.ts'
import { meansError, varianceOfMean, type TwoMeans } from '../means/arm-mean.ts'
import { welchDeviation } from '../means/welch-test.ts'
import { marginSizeError, signOf, worstAcceptable, type Direction } from '../proportions/direction.ts'
import type { EffectSize } from '../proportions/effect-size.ts'
import {
  nonInferiorityOfProportions,
  type NonInferiorityOfProportionsInput,
  type NonInferiorityTest,
} from '../proportions/non-inferiority-of-proportions.ts'
import { wholeEventsError, type TwoRates } from '../rates/arm-events.ts'
import { assumedDispersion, dispersionError, type Dispersion } from '../rates/rate-dispersion.ts'
import { exactTail } from '../rates/rate-ratio-interval.ts'
import { rateScore } from '../rates/score-rates.ts'
import { ratioError, ratioEstimate, type TwoRatios } from '../ratios/arm-ratio.ts'
import type { StatsError } from '../stats-error.ts'
import { contrast } from './contrast.ts'

interface Margin {
  /** Which way is better. */
  readonly direction: Direction
  /** How much worse is still acceptable, as a size: in the KPI's unit (≥ 0), or a share of the control in [0, 1). */
  readonly margin: EffectSize
}

export type NonInferiorityOfMeansInput = TwoMeans & Margin & { readonly kind: 'mean' }
export type NonInferiorityOfRatiosInput = TwoRatios & Margin & { readonly kind: 'ratio' }
export type NonInferiorityOfRatesInput = TwoRates &
  Margin & {
    readonly kind: 'rate'
    /** From `rateDispersion`; without it 2 is assumed. */
    readonly dispersion?: Dispersion
  }

export type NonInferiorityInput =
  | NonInferiorityOfProportionsInput
  | NonInferiorityOfMeansInput
  | NonInferiorityOfRatiosInput
  | NonInferiorityOfRatesInput

export interface WelchNonInferiority {
  /** Positive when the treatment lies on the acceptable side of the margin, whichever way is better. */
  readonly tStatistic: number
  /** Of the Welch test without a margin. */
  readonly degreesOfFreedom: number
  /** One-sided, in [0, 1]: small says that the treatment is not worse by the margin. */
  readonly pValue: number
}

/**
 * Has the treatment been shown to be not worse than the control by the margin?
 *
 * A large p is no proof of harm. Proportions by the score test, means by the shifted Welch test, ratios by the shifted
 * delta method, rates exactly for a relative margin and by the score test for an absolute one. For a guardrail with
 * its three answers use `checkGuardrail`, which agrees: safe exactly when p < (1 − confidenceLevel) / 2, up to
 * rounding. The margin is declared before the start.
 * Errors: `invalid-margin`, and those of `compareArms` for the same kind.
 * Law: a wider margin never raises p; exchanging arms' better and worse (negated values, the other direction) keeps it.
 * Source: Farrington & Manning, Stat. Med. 9 (1990); Welch (1947), shifted; exact conditional test for rates.
 * @example
 * nonInferiorityTest({
 *   kind: 'mean', direction: 'higher', margin: { absolute: 1 },
 *   control: { units: 100, mean: 10, standardDeviation: 4 }, treatment: { units: 100, mean: 9.8, standardDeviation: 4 },
 * }) // { ok: true, value: { tStatistic: 1.414…, degreesOfFreedom: 198, pValue: 0.0794… } }
 */
export function nonInferiorityTest(
  input: NonInferiorityOfProportionsInput | NonInferiorityOfRatiosInput,
): Result<NonInferiorityTest, StatsError>
export function nonInferiorityTest(input: NonInferiorityOfMeansInput): Result<WelchNonInferiority, StatsError>
export function nonInferiorityTest(
  input: NonInferiorityInput,
): Result<{ readonly pValue: number }, StatsError>
export function nonInferiorityTest(
  input: NonInferiorityInput,
): Result<NonInferiorityTest | WelchNonInferiority | { readonly pValue: number }, StatsError> {
  switch (input.kind) {
    case 'proportion':
      return nonInferiorityOfProportions(input)
    case 'mean':
      return nonInferiorityOfMeans(input)
    case 'ratio':
      return nonInferiorityOfRatios(input)
    case 'rate':
      return nonInferiorityOfRates(input)
  }
}

function nonInferiorityOfMeans(input: NonInferiorityOfMeansInput): Result<WelchNonInferiority, StatsError> {
  const { control, treatment, direction, margin } = input
  const error = firstError(meansError(input), marginSizeError(margin))
  if (error) return fail(error)
  const { degreesOfFreedom } = welchDeviation(input)
  const estimates = {
    control: control.mean,
    treatment: treatment.mean,
    varianceControl: varianceOfMean(control),
    varianceTreatment: varianceOfMean(treatment),
  }
  const tStatistic = 0 + signOf(direction) * contrast(estimates, worstAcceptable(margin, direction))
  return ok({ tStatistic, degreesOfFreedom, pValue: tSf(tStatistic, degreesOfFreedom) })
}

function nonInferiorityOfRatios(input: NonInferiorityOfRatiosInput): Result<NonInferiorityTest, StatsError> {
  const { direction, margin } = input
  const error = firstError(
    ratioError('control', input.control),
    ratioError('treatment', input.treatment),
    marginSizeError(margin),
  )
  if (error) return fail(error)
  const [control, treatment] = [ratioEstimate(input.control), ratioEstimate(input.treatment)]
  if (control.variance + treatment.variance === 0) return fail({ kind: 'no-spread' })
  const estimates = {
    control: control.ratio,
    treatment: treatment.ratio,
    varianceControl: control.variance,
    varianceTreatment: treatment.variance,
  }
  const zScore = 0 + signOf(direction) * contrast(estimates, worstAcceptable(margin, direction))
  return ok({ zScore, pValue: normalSf(zScore) })
}

function nonInferiorityOfRates(
  input: NonInferiorityOfRatesInput,
): Result<{ readonly pValue: number }, StatsError> {
  const { control, treatment, direction, margin, dispersion = assumedDispersion } = input
  const error = firstError(
    wholeEventsError('control', control),
    wholeEventsError('treatment', treatment),
    marginSizeError(margin),
    dispersionError(dispersion),
  )
  if (error) return fail(error)
  const worst = worstAcceptable(margin, direction)
  if ('absolute' in worst) {
    const z = rateScore({ control, treatment }, worst.absolute, dispersion.value)
    return ok({ pValue: normalSf(signOf(direction) * z) })
  }
  const ratio = 1 + worst.relative
  const pValue =
    direction === 'higher'
      ? exactTail({ control, treatment }, dispersion, ratio)
      : exactTail({ control: treatment, treatment: control }, dispersion, 1 / ratio)
  return ok({ pValue })
}
