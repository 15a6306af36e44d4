import { fail, ok, type Result } from '../../result.ts'
import type { Estimated, Interval } from '../interval.ts'
import type { TwoMeans } from '../means/arm-mean.ts'
import { compareMeans } from '../means/compare-means.ts'
import type { FiellerLift } from '../means/fieller-lift.ts'
import { marginError, marginSizeError, signOf, type Direction } from '../proportions/direction.ts'
import { differenceInterval } from '../proportions/difference-interval.ts'
import { effectValue, type EffectSize } from '../proportions/effect-size.ts'
import { liftInterval, type Lift } from '../proportions/lift-interval.ts'
import { rateOf, type TwoArms } from '../proportions/arm-counts.ts'
import type { TwoRates } from '../rates/arm-events.ts'
import { compareRates } from '../rates/compare-rates.ts'
import { assumedDispersion, type Dispersion } from '../rates/rate-dispersion.ts'
import { rateRatioInterval } from '../rates/rate-ratio-interval.ts'
import type { TwoRatios } from '../ratios/arm-ratio.ts'
import { comparePairedRatios, type ComparePairedRatiosInput } from '../ratios/compare-paired-ratios.ts'
import { compareRatios } from '../ratios/compare-ratios.ts'
import type { StatsError } from '../stats-error.ts'

interface GuardrailRule {
  /** Which way is better. */
  readonly direction: Direction
  /**
   * How much worse is still acceptable, as a size: in the KPI's unit (rate points, below 1, for proportions; ≥ 0
   * otherwise), or a share of the control in [0, 1).
   */
  readonly margin: EffectSize
  /** In (0, 1); 0.95 spends one-sided 0.025 on each of the two answers. */
  readonly confidenceLevel: number
}

export type CheckGuardrailInput = GuardrailRule &
  (
    | ({ readonly kind: 'proportion' } & TwoArms)
    | ({ readonly kind: 'mean' } & TwoMeans)
    | ({ readonly kind: 'ratio' } & TwoRatios)
    | ({ readonly kind: 'paired-ratio' } & Pick<ComparePairedRatiosInput, 'days'>)
    | ({
        readonly kind: 'rate'
        /** From `rateDispersion`; without it 2 is assumed. */
        readonly dispersion?: Dispersion
      } & TwoRates)
  )

/** `broken` outranks the margin: worse is worse, even where it is within what was accepted. */
export type GuardrailStatus = 'safe' | 'broken' | 'unknown'

export interface GuardrailCheck {
  readonly status: GuardrailStatus
  /** The margin's scale, on which `effect` is given. */
  readonly scale: 'absolute' | 'relative'
  /** Treatment against control: as observed, and turned so that higher is better. */
  readonly effect: GuardrailEffect
}

export type GuardrailEffect =
  | ({ readonly kind: 'estimated'; readonly oriented: Interval & { readonly estimate: number } } & Estimated)
  /** A relative margin and a control that is not shown to be above zero: no lift can be stated. */
  | { readonly kind: 'unbounded' }

/**
 * Did something that must not get worse stay within its margin?
 *
 * `safe`: the interval, turned so that higher is better, lies above −margin. `broken`: it lies below 0.
 * `unknown`: neither; never to be read as a pass. Relative margins use the ratio interval, for rates the exact one.
 * For planned looks only. `paired-ratio` is for totals by days. Errors: `invalid-margin`, and those of `compareArms` for
 * the same kind, or of `comparePairedRatios`.
 * Edge: a relative margin on a mean or ratio whose control is not shown to be above zero is safe only where the
 * treatment is shown to be better.
 * Law: swapping successes with failures and the direction keeps the status when the margin is absolute.
 * Source: Farrington & Manning, Stat. Med. 9 (1990); Miettinen & Nurminen, Stat. Med. 4 (1985); Fieller (1954).
 * @example
 * checkGuardrail({
 *   kind: 'proportion', direction: 'lower', margin: { absolute: 0.005 }, confidenceLevel: 0.95,
 *   control: { successes: 30, trials: 3000 }, treatment: { successes: 41, trials: 3000 },
 * }) // status: 'unknown', effect.interval: { low: -0.00185…, high: 0.00936… }
 */
export function checkGuardrail(input: CheckGuardrailInput): Result<GuardrailCheck, StatsError> {
  const { direction, margin } = input
  const error = input.kind === 'proportion' ? marginError(margin) : marginSizeError(margin)
  if (error) return fail(error)
  const measured = measure(input)
  if (!measured.ok) return measured
  const { effect, bounds } = measured.value
  const sign = signOf(direction)
  const oriented = turn(bounds, sign)
  return ok({
    status: statusOf(oriented, effectValue(margin)),
    scale: 'absolute' in margin ? 'absolute' : 'relative',
    effect:
      effect.kind === 'estimated'
        ? { ...effect, oriented: { ...oriented, estimate: 0 + sign * effect.estimate } }
        : { kind: 'unbounded' },
  })
}

/** The effect on the margin's scale, and between which values it lies, as far as the data bound it. */
interface Measured {
  readonly effect: ({ readonly kind: 'estimated' } & Estimated) | { readonly kind: 'unbounded' }
  readonly bounds: Interval
}

function measure(input: CheckGuardrailInput): Result<Measured, StatsError> {
  const absolute = 'absolute' in input.margin
  switch (input.kind) {
    case 'proportion':
      return absolute ? proportionDifference(input) : liftOf(liftInterval(input))
    case 'rate':
      return absolute ? differenceOf(compareRates(input)) : liftOf(exactRateLift(input))
    case 'mean':
      return absolute ? differenceOf(compareMeans(input)) : fiellerOf(compareMeans(input))
    case 'ratio':
      return absolute ? differenceOf(compareRatios(input)) : fiellerOf(compareRatios(input))
    case 'paired-ratio':
      return absolute ? differenceOf(comparePairedRatios(input)) : fiellerOf(comparePairedRatios(input))
  }
}

function proportionDifference(input: TwoArms & GuardrailRule): Result<Measured, StatsError> {
  const interval = differenceInterval(input)
  if (!interval.ok) return interval
  const estimate = rateOf(input.treatment) - rateOf(input.control)
  return ok({ effect: { kind: 'estimated', estimate, interval: interval.value }, bounds: interval.value })
}

function exactRateLift(
  input: TwoRates & GuardrailRule & { readonly dispersion?: Dispersion },
): Result<Lift, StatsError> {
  return rateRatioInterval({ ...input, dispersion: input.dispersion ?? assumedDispersion })
}

function differenceOf(
  compared: Result<{ readonly difference: Estimated }, StatsError>,
): Result<Measured, StatsError> {
  if (!compared.ok) return compared
  const { difference } = compared.value
  return ok({ effect: { kind: 'estimated', ...difference }, bounds: difference.interval })
}

function liftOf(lift: Result<Lift, StatsError>): Result<Measured, StatsError> {
  if (!lift.ok) return lift
  return lift.value.kind === 'estimated'
    ? ok({ effect: lift.value, bounds: lift.value.interval })
    : ok({ effect: lift.value, bounds: { low: lift.value.low, high: Infinity } })
}

/** Without a lift the difference still tells worse from better, and nothing about a share of the control. */
function fiellerOf(
  compared: Result<{ readonly difference: Estimated; readonly lift: FiellerLift }, StatsError>,
): Result<Measured, StatsError> {
  if (!compared.ok) return compared
  const { difference, lift } = compared.value
  if (lift.kind === 'estimated') return ok({ effect: lift, bounds: lift.interval })
  const { low, high } = difference.interval
  return ok({
    effect: lift,
    bounds: { low: low > 0 ? low : -Infinity, high: high < 0 ? high : Infinity },
  })
}

function turn({ low, high }: Interval, sign: 1 | -1): Interval {
  return sign === 1 ? { low, high } : { low: 0 - high, high: 0 - low }
}

function statusOf({ low, high }: Interval, margin: number): GuardrailStatus {
  if (high < 0) return 'broken'
  return low > -margin ? 'safe' : 'unknown'
}
