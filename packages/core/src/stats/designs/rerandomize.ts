import { fail, ok, type Result } from '../../result.ts'
import type { Estimated, Interval } from '../interval.ts'
import type { FiellerLift } from '../means/fieller-lift.ts'
import { sum } from '../sum.ts'
import { extremeChoices } from './attainable.ts'
import { boundList } from './bound-list.ts'
import { choicesOf, MOST_LISTED, visitChoices, WEIGHED, type DrawOrder } from './draw.ts'

/** A block of days, or an area: what was drawn as one, and its sums. */
export interface DrawnUnit {
  readonly treated: boolean
  readonly numerator: number
  /** Above 0; the number of days where the figure is a day's mean. */
  readonly denominator: number
}

export interface RandomizationTest {
  /** Σ numerators / Σ denominators of the units that had the control, and of those that had the treatment. */
  readonly controlLevel: number
  readonly treatmentLevel: number
  /** Treatment − control, in the unit of the level. */
  readonly difference: Estimated
  /** Treatment / control − 1 (0.2 is +20 %). */
  readonly lift: FiellerLift
  /** Two-sided: the share of choices whose difference is at least as large. */
  readonly pValue: number
  /** Choices that were compared, the one that was made among them. */
  readonly choices: number
  /** All choices that there were; otherwise a seeded sample of them. */
  readonly exact: boolean
}

/**
 * Would chance alone, by another choice of the treated units, make a difference this large?
 *
 * Where the treatment adds δ to the level of each unit that it meets, what the units would have shown under another
 * choice z is known: a difference of T(z) − δ·c(z), T being that of the ratios of totals and c the same of figures
 * that are 1 where a unit was really treated. It is at least as large as the observed T − δ exactly for the δ between
 * (T − T(z)) / (1 − c(z)) and (T + T(z)) / (1 + c(z)), which lie on both sides of T. So p only rises towards T, the
 * ends of the interval are order statistics of these bounds, and "the interval excludes 0" is "p is not above the
 * level" to the last choice: no search, no approximation.
 *
 * The lift in the same way: where the treatment multiplies by g = 1 + λ, the difference under z is A(z) + B(z) / g, A
 * from the units that really had the control, and λ lies between (T − T(z)) / (C + A(z)) and (T + T(z)) / (C − A(z)),
 * C being the level of the control. At λ = 0 and δ = 0 it is one test.
 */
export function rerandomize(
  units: readonly DrawnUnit[],
  order: DrawOrder,
  { confidenceLevel, seed }: { readonly confidenceLevel: number; readonly seed: number },
): Result<RandomizationTest, { readonly kind: 'no-spread' }> {
  const control = units.filter(({ treated }) => !treated)
  const treatment = units.filter(({ treated }) => treated)
  const [controlLevel, treatmentLevel] = [levelOf(control), levelOf(treatment)]
  if (isEven(control, controlLevel) && isEven(treatment, treatmentLevel)) return fail({ kind: 'no-spread' })
  const draw = { order, units: units.length, treated: treatment.length }
  const exact = choicesOf(draw) <= MOST_LISTED
  const { estimate, differences, lifts, always } = boundsOf(
    units,
    exact ? choicesOf(draw) : WEIGHED,
    (visit) => visitChoices(draw, seed, visit),
  )
  // Listing meets the choice that was made once more; drawing does not.
  const ties = exact ? always - 1 : always
  const choices = differences.count() + ties
  const most = extremeChoices(1 - confidenceLevel, choices) - ties
  return ok({
    controlLevel,
    treatmentLevel,
    pValue: (ties + differences.countOfZero()) / choices,
    difference: { estimate, interval: differences.interval(most, estimate) },
    lift: liftOf(estimate / controlLevel, lifts?.interval(most, estimate / controlLevel)),
    choices,
    exact,
  })
}

/** Undefined where no treatment that multiplies can have made the figures. */
function liftOf(estimate: number, interval: Interval | undefined): FiellerLift {
  if (interval === undefined || !(estimate >= -1 && interval.high < Infinity)) return { kind: 'unbounded' }
  return { kind: 'estimated', estimate, interval: { low: Math.max(-1, interval.low), high: interval.high } }
}

/** The bounds of δ and of λ for each choice, and how many are as extreme as the one that was made for every δ. */
function boundsOf(
  units: readonly DrawnUnit[],
  most: number,
  visitAll: (visit: (chosen: Uint8Array) => void) => void,
) {
  const { figures, controls, shares, denominators, rounding, controlLevel } = partsOf(units)
  const made = Uint8Array.from(units, ({ treated }) => Number(treated))
  const differences = boundList(most)
  const lifts = boundList(most)
  let [estimate, always, multiplies] = [0, 0, controlLevel > 0]
  // Called for each choice, up to 200,000 times: nothing is made anew in it.
  const weigh = (chosen: Uint8Array, isMade: boolean) => {
    let [figure, control, share, inside, outside] = [0, 0, 0, 0, 0]
    for (let unit = 0; unit < chosen.length; unit += 1) {
      const denominator = denominators[unit] ?? 0
      if (chosen[unit] === 1) {
        figure += figures[unit] ?? 0
        control += controls[unit] ?? 0
        share += shares[unit] ?? 0
        inside += denominator
      } else outside += denominator
    }
    const weight = 1 / inside + 1 / outside
    const difference = figure * weight
    if (isMade) estimate = difference
    const [above, below] = [1 - share * weight, 1 + share * weight]
    // The choice that was made, and its opposite.
    if (isMade || !(above > ROUNDING && below > ROUNDING)) {
      always += 1
      return
    }
    const rise = snapped(estimate - difference, rounding * weight)
    const fall = snapped(estimate + difference, rounding * weight)
    differences.add(rise / above, fall / below, estimate)
    const roomAbove = snapped(controlLevel + control * weight, rounding * weight)
    const roomBelow = snapped(controlLevel - control * weight, rounding * weight)
    if (isLost(rise, roomAbove) || isLost(fall, roomBelow)) multiplies = false
    if ((rise === 0 && roomAbove === 0) || (fall === 0 && roomBelow === 0)) lifts.add(-Infinity, Infinity, 0)
    else lifts.add(liftBound(rise, roomAbove), liftBound(fall, roomBelow), estimate / controlLevel)
  }
  weigh(made, true)
  visitAll((chosen) => weigh(chosen, false))
  return { estimate, differences, lifts: multiplies ? lifts : undefined, always }
}

/** Below no room, no factor however small makes the difference as small as the choice's: the bound is at infinity. */
function liftBound(change: number, room: number): number {
  return room < 0 ? Infinity : change / room
}

/** Both of the choice's parts are beyond those of the one that was made: its factors are not an interval. */
function isLost(change: number, room: number): boolean {
  return room < 0 && change + room < 0
}

function snapped(value: number, rounding: number): number {
  return Math.abs(value) <= rounding ? 0 : value
}

/** Of each unit: its figure, that of the control and its share of the treatment, each less what all have in common. */
function partsOf(units: readonly DrawnUnit[]) {
  const denominators = Float64Array.from(units, ({ denominator }) => denominator)
  // They sum to zero, so that the units that are not chosen need no sum of their own.
  const centered = (part: (unit: DrawnUnit) => number) => {
    const level = levelOf(units.map((unit) => ({ numerator: part(unit), denominator: unit.denominator })))
    return Float64Array.from(units, (unit) => part(unit) - level * unit.denominator)
  }
  return {
    figures: centered(({ numerator }) => numerator),
    controls: centered(({ treated, numerator }) => (treated ? 0 : numerator)),
    shares: centered(({ treated, denominator }) => (treated ? denominator : 0)),
    denominators,
    rounding: ROUNDING * sum(units.map(sizeOf(levelOf(units)))),
    controlLevel: levelOf(units.filter(({ treated }) => !treated)),
  }
}

/** What is this small a share of the terms it was made of is their rounding. */
const ROUNDING = 1e-12

function levelOf(units: readonly Omit<DrawnUnit, 'treated'>[]): number {
  return sum(units.map(({ numerator }) => numerator)) / sum(units.map(({ denominator }) => denominator))
}

function isEven(units: readonly DrawnUnit[], level: number): boolean {
  const size = sizeOf(level)
  return units.every((unit) => Math.abs(unit.numerator - level * unit.denominator) <= ROUNDING * size(unit))
}

const sizeOf =
  (level: number) =>
  ({ numerator, denominator }: Omit<DrawnUnit, 'treated'>) =>
    Math.abs(numerator) + Math.abs(level) * denominator
