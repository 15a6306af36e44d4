import { fail, ok, type Result } from '../../result.ts'
import type { Estimated, Interval } from '../interval.ts'
import type { FiellerLift } from '../means/fieller-lift.ts'
import { sum } from '../sum.ts'
import { extremeChoices } from './attainable.ts'
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
  const { estimate, lows, highs, always } = boundsOf(units, exact ? choicesOf(draw) : WEIGHED, (visit) =>
    visitChoices(draw, seed, visit),
  )
  // Listing meets the choice that was made once more; drawing does not.
  const ties = exact ? always - 1 : always
  const choices = lows.length + ties
  const most = Math.max(0, extremeChoices(1 - confidenceLevel, choices) - ties)
  const pValue = (ties + countOfZero(lows, highs)) / choices
  return ok({
    controlLevel,
    treatmentLevel,
    difference: {
      estimate,
      interval: {
        low: lows.sort()[most] ?? estimate,
        high: highs.sort().at(-1 - most) ?? estimate,
      },
    },
    pValue,
    choices,
    exact,
  })
}

/** The bounds of δ for each choice, and how many choices are as extreme as the one that was made for every δ. */
function boundsOf(
  units: readonly DrawnUnit[],
  most: number,
  visitAll: (visit: (chosen: Uint8Array) => void) => void,
) {
  const parts = partsOf(units)
  const { figures, shares, denominators } = parts
  const made = Uint8Array.from(units, ({ treated }) => Number(treated))
  const lows = new Float64Array(most)
  const highs = new Float64Array(most)
  let [estimate, always, bounded] = [0, 0, 0]
  // Called for each choice, up to 200,000 times: nothing is made anew in it.
  const weigh = (chosen: Uint8Array, isMade: boolean) => {
    let [figure, share, inside, outside] = [0, 0, 0, 0]
    for (let unit = 0; unit < chosen.length; unit += 1) {
      const denominator = denominators[unit] ?? 0
      if (chosen[unit] === 1) {
        figure += figures[unit] ?? 0
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
    const rounding = parts.rounding * weight
    const [rise, fall] = [estimate - difference, estimate + difference]
    const fromAbove = Math.abs(rise) <= rounding ? 0 : rise / above
    const fromBelow = Math.abs(fall) <= rounding ? 0 : fall / below
    lows[bounded] = Math.min(fromAbove, fromBelow, estimate)
    highs[bounded] = Math.max(fromAbove, fromBelow, estimate)
    bounded += 1
  }
  weigh(made, true)
  visitAll((chosen) => weigh(chosen, false))
  return { estimate, lows: lows.subarray(0, bounded), highs: highs.subarray(0, bounded), always }
}

/** Of each unit: its figure and its share of the treatment, less what all have in common, so that both sum to zero. */
function partsOf(units: readonly DrawnUnit[]) {
  const level = levelOf(units)
  const treated = levelOf(
    units.map(({ treated, denominator }) => ({ numerator: treated ? denominator : 0, denominator })),
  )
  return {
    figures: Float64Array.from(units, ({ numerator, denominator }) => numerator - level * denominator),
    shares: Float64Array.from(units, (unit) => unit.denominator * (Number(unit.treated) - treated)),
    denominators: Float64Array.from(units, ({ denominator }) => denominator),
    rounding: ROUNDING * sum(units.map(sizeOf(level))),
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

/** Choices that are as extreme as the one that was made where the treatment adds nothing. */
function countOfZero(lows: Float64Array, highs: Float64Array): number {
  let count = 0
  for (let choice = 0; choice < lows.length; choice += 1)
    if ((lows[choice] ?? 0) <= 0 && (highs[choice] ?? 0) >= 0) count += 1
  return count
}

/**
 * Treatment over what the treated units would have had without it, − 1. With a difference of δ that is the level they
 * had less δ, so the interval of the lift holds what that of the difference holds. `unbounded` where it reaches a level
 * of zero.
 */
export function liftOf({
  treatmentLevel,
  difference,
}: Pick<RandomizationTest, 'treatmentLevel' | 'difference'>): FiellerLift {
  const { estimate, interval } = difference
  const untreated = treatmentLevel - interval.high
  const size = Math.max(Math.abs(treatmentLevel), Math.abs(interval.high))
  if (!(untreated > ROUNDING * size)) return { kind: 'unbounded' }
  const liftAt = (value: number) => value / (treatmentLevel - value)
  const lifted: Interval = { low: liftAt(interval.low), high: liftAt(interval.high) }
  return { kind: 'estimated', estimate: liftAt(estimate), interval: lifted }
}
