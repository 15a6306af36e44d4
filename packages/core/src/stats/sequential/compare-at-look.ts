import { fail, ok, type Result } from '../../result.ts'
import { compareArms, type CompareArmsInput } from '../compare-arms.ts'
import { firstError } from '../input-errors.ts'
import type { Estimated, Interval } from '../interval.ts'
import type { FiellerLift } from '../means/fieller-lift.ts'
import type { CompareMeansInput, MeansComparison } from '../means/compare-means.ts'
import type { ArmsComparison, CompareProportionsInput } from '../proportions/compare-proportions.ts'
import type { Direction } from '../proportions/direction.ts'
import type { Lift } from '../proportions/lift-interval.ts'
import type { TwoRates } from '../rates/arm-events.ts'
import { ratePerSpend, type ArmCost } from '../rates/compare-costs.ts'
import type { CompareRatesInput, RatesComparison } from '../rates/compare-rates.ts'
import type { Dispersion } from '../rates/rate-dispersion.ts'
import type { CompareRatiosInput, RatiosComparison } from '../ratios/compare-ratios.ts'
import type { StatsError } from '../stats-error.ts'
import type { LookSide } from './levels-at-looks.ts'

/** The levels of a look, as `levelsAtLooks` gives them. */
export interface LookToCompare {
  /** How many comparisons share the level: whole, from 1 to 100. */
  readonly comparisons: number
  /** One-sided, in [0, 0.5]. */
  readonly benefit: Pick<LookSide, 'nominalLevel'>
  readonly harm: Pick<LookSide, 'nominalLevel'>
}

interface AtLook {
  /** From `levelsAtLooks`: the look that is taken now. */
  readonly look: LookToCompare
  /** Which sign of the effect is the benefit. */
  readonly direction: Direction
}

type Several<Input extends CompareArmsInput> = Omit<Input, 'treatment' | 'confidenceLevel'> &
  AtLook & {
    /** At least one; each is compared with the control, and spends its own share of the level. */
    readonly treatments: readonly Input['treatment'][]
  }

export type CompareProportionsAtLookInput = Several<CompareProportionsInput>
export type CompareMeansAtLookInput = Several<CompareMeansInput>
export type CompareRatiosAtLookInput = Several<CompareRatiosInput>
export type CompareRatesAtLookInput = Several<CompareRatesInput>
export interface CompareCostsAtLookInput extends AtLook {
  readonly kind: 'cost'
  readonly control: ArmCost
  readonly treatments: readonly ArmCost[]
  /** A cost is better when it falls. */
  readonly direction: 'lower'
  readonly dispersion?: Dispersion
}

export type CompareAtLookInput =
  | CompareProportionsAtLookInput
  | CompareMeansAtLookInput
  | CompareRatiosAtLookInput
  | CompareRatesAtLookInput
  | CompareCostsAtLookInput

/** What `compareArms` says, with both intervals repeated ones. */
export type AtOneLook<Comparison extends Readable> = Omit<Comparison, keyof Readable> &
  Pick<Comparison, 'lift'> &
  ReadAtLook

export interface ReadAtLook {
  /** Treatment − control. */
  readonly difference: Estimated
  readonly crosses: 'benefit' | 'harm' | 'neither'
  /** Two-sided, of one look: to be held against `nominalLevel` alone, never against the level of the plan. */
  readonly nominalPValue: number
  /** Two-sided, of the side on which the estimate lies: what small counts hold their exact p against, too. */
  readonly nominalLevel: number
}

/** Of costs: the lift is that of the cost, the rest speaks of outcomes per amount spent. */
export interface CostsAtOneLook {
  readonly costLift: Lift
  readonly outcomesPerSpend: AtOneLook<RatesComparison>
}

/** Of whichever kind. */
export type AnyAtOneLook =
  | AtOneLook<ArmsComparison>
  | AtOneLook<MeansComparison>
  | AtOneLook<RatiosComparison>
  | AtOneLook<RatesComparison>
  | CostsAtOneLook

/**
 * At a planned look, do the arms differ, and which effects fit at all looks together?
 *
 * The tests and intervals of `compareArms` and `compareCosts`, of every kind, read at the level of the look: the end
 * towards harm by the benefit's level (is it better than nothing?), the end towards benefit by that of harm. So the look
 * crosses exactly when both its intervals exclude zero, and means go by the p of t. Ends are infinite where that side
 * cannot stop the test yet. Several arms: the plan has as many `comparisons`, and each arm its own verdict.
 * Errors: `too-few-arms`, `unshared-level` (more treatments than share the level),
 * `invalid-significance-level`, and those of `compareArms`.
 * Laws: one look at the end has the interval of `compareArms`; exchanging direction and both levels mirrors nothing but
 * the name of the side. Edge: small counts add an exact p, which must lie below `nominalLevel` too. Sources: Jennison &
 * Turnbull, JRSS B 51 (1989); those of `compareArms`.
 * @example
 * compareAtLook({
 *   kind: 'proportion',
 *   control: { successes: 101, trials: 2000 },
 *   treatments: [{ successes: 130, trials: 2000 }],
 *   direction: 'higher',
 *   look, // of levelsAtLooks: the second of four
 * }) // [{ crosses: 'neither', difference: { estimate: 0.0145, interval: { low: -0.0074…, high: 0.0337… } }, … }]
 */
export function compareAtLook(
  input: CompareProportionsAtLookInput,
): Result<readonly AtOneLook<ArmsComparison>[], StatsError>
export function compareAtLook(
  input: CompareMeansAtLookInput,
): Result<readonly AtOneLook<MeansComparison>[], StatsError>
export function compareAtLook(
  input: CompareRatiosAtLookInput,
): Result<readonly AtOneLook<RatiosComparison>[], StatsError>
export function compareAtLook(
  input: CompareRatesAtLookInput,
): Result<readonly AtOneLook<RatesComparison>[], StatsError>
export function compareAtLook(input: CompareCostsAtLookInput): Result<readonly CostsAtOneLook[], StatsError>
export function compareAtLook(input: CompareAtLookInput): Result<readonly AnyAtOneLook[], StatsError>
export function compareAtLook(input: CompareAtLookInput): Result<readonly AnyAtOneLook[], StatsError> {
  const { treatments, look } = input
  const error = lookError(look, treatments.length)
  if (error) return fail(error)
  switch (input.kind) {
    case 'proportion':
      return each(input.treatments, (treatment) =>
        readAt(input, liftBetween, (confidenceLevel) =>
          compareArms({ ...pairOf(input), treatment, confidenceLevel }),
        ),
      )
    case 'mean':
      return each(input.treatments, (treatment) =>
        readAt(input, fiellerBetween, (confidenceLevel) =>
          compareArms({ ...pairOf(input), treatment, confidenceLevel }),
        ),
      )
    case 'ratio':
      return each(input.treatments, (treatment) =>
        readAt(input, fiellerBetween, (confidenceLevel) =>
          compareArms({ ...pairOf(input), treatment, confidenceLevel }),
        ),
      )
    case 'rate':
      return each(input.treatments, (treatment) =>
        readAt(input, liftBetween, (confidenceLevel) =>
          compareArms({ ...pairOf(input), treatment, confidenceLevel }),
        ),
      )
    case 'cost':
      return each(input.treatments, (treatment) => costsAt(input, treatment))
  }
}

function lookError(look: LookToCompare, treatments: number): StatsError | undefined {
  const shared = look.comparisons
  const wrong = [look.benefit, look.harm].find(
    ({ nominalLevel }) => !(nominalLevel >= 0 && nominalLevel <= 0.5),
  )
  return firstError(
    treatments > 0 ? undefined : { kind: 'too-few-arms', arms: 0 },
    Number.isSafeInteger(shared) && shared >= treatments && shared <= 100
      ? undefined
      : { kind: 'unshared-level', comparisons: treatments, shared },
    wrong && { kind: 'invalid-significance-level', value: wrong.nominalLevel },
  )
}

/** Without what belongs to the look, so that it reaches no comparison. */
function pairOf<Input extends AtLook & { readonly treatments: unknown }>({
  look: _look,
  direction: _direction,
  treatments: _treatments,
  ...pair
}: Input): Omit<Input, 'look' | 'direction' | 'treatments'> {
  return pair
}

function each<Arm, Answer>(
  arms: readonly Arm[],
  compare: (arm: Arm) => Result<Answer, StatsError>,
): Result<readonly Answer[], StatsError> {
  const answers: Answer[] = []
  for (const arm of arms) {
    const compared = compare(arm)
    if (!compared.ok) return compared
    answers.push(compared.value)
  }
  return ok(answers)
}

/** The outcomes per amount spent, and the same turned over, as `compareCosts` has it. */
function costsAt(
  { control, look, dispersion }: CompareCostsAtLookInput,
  treatment: ArmCost,
): Result<CostsAtOneLook, StatsError> {
  const [before, after] = [ratePerSpend(control), ratePerSpend(treatment)]
  const compared = (arms: TwoRates, direction: Direction) =>
    readAt({ look, direction }, liftBetween, (confidenceLevel) =>
      compareArms({ kind: 'rate', ...arms, confidenceLevel, ...(dispersion && { dispersion }) }),
    )
  const rates = compared({ control: before, treatment: after }, 'higher')
  if (!rates.ok) return rates
  const costs = compared({ control: after, treatment: before }, 'lower')
  return costs.ok ? ok({ costLift: costs.value.lift, outcomesPerSpend: rates.value }) : costs
}

interface Readable {
  readonly difference: Estimated
  readonly lift: Lift | FiellerLift
  readonly pValue: number
}

/** The comparison at the level of either side, each of which gives one end. */
function readAt<AnyLift extends Readable['lift'], Comparison extends Readable & { readonly lift: AnyLift }>(
  { look, direction }: AtLook,
  between: (below: AnyLift, above: AnyLift, ends: Interval) => AnyLift,
  compareAt: (confidenceLevel: number) => Result<Comparison, StatsError>,
): Result<Omit<Comparison, keyof Readable> & { readonly lift: AnyLift } & ReadAtLook, StatsError> {
  const [sideBelow, sideAbove] =
    direction === 'higher' ? [look.benefit, look.harm] : [look.harm, look.benefit]
  const [levelBelow, levelAbove] = [confidenceOf(sideBelow), confidenceOf(sideAbove)]
  const below = compareAt(levelBelow ?? levelAbove ?? ANY_LEVEL)
  if (!below.ok) return below
  const above = levelAbove === undefined || levelAbove === levelBelow ? below : compareAt(levelAbove)
  if (!above.ok) return above
  const { pValue, difference, lift, ...comparison } = below.value
  const low = levelBelow === undefined ? -Infinity : difference.interval.low
  const high = levelAbove === undefined ? Infinity : above.value.difference.interval.high
  const isBenefit = difference.estimate > 0 === (direction === 'higher')
  return ok({
    ...comparison,
    difference: { estimate: difference.estimate, interval: { low, high } },
    lift: between(lift, above.value.lift, { low, high }),
    crosses: low > 0 || high < 0 ? (isBenefit ? 'benefit' : 'harm') : 'neither',
    nominalPValue: pValue,
    nominalLevel: 2 * (isBenefit ? look.benefit : look.harm).nominalLevel,
  })
}

/** Of a two-sided interval that has this end; none where no double tells it from 1. */
function confidenceOf({ nominalLevel }: LookToCompare['benefit']): number | undefined {
  return nominalLevel < SMALLEST_NOMINAL ? undefined : 1 - 2 * nominalLevel
}

function liftBetween(below: Lift, above: Lift, ends: Interval): Lift {
  const low = ends.low === -Infinity ? ends.low : lowOf(below)
  if (below.kind === 'unbounded' || above.kind === 'unbounded') return { kind: 'unbounded', low }
  const high = ends.high === Infinity ? ends.high : above.interval.high
  return { kind: 'estimated', estimate: below.estimate, interval: { low, high } }
}

function lowOf(lift: Lift): number {
  return lift.kind === 'unbounded' ? lift.low : lift.interval.low
}

function fiellerBetween(below: FiellerLift, above: FiellerLift, ends: Interval): FiellerLift {
  if (below.kind === 'unbounded' || above.kind === 'unbounded') return { kind: 'unbounded' }
  return {
    kind: 'estimated',
    estimate: below.estimate,
    interval: {
      low: ends.low === -Infinity ? ends.low : below.interval.low,
      high: ends.high === Infinity ? ends.high : above.interval.high,
    },
  }
}

/** Where neither side can stop, what is compared keeps its estimates and loses both ends. */
const ANY_LEVEL = 0.95
const SMALLEST_NOMINAL = 1e-14
