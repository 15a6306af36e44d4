import { levelError } from '../input-errors.ts'
import type { InvalidNumber, StatsError, TooFewUnits } from '../stats-error.ts'
import { choicesOf, MOST_LISTED, WEIGHED, type Draw } from './draw.ts'

/**
 * The smallest p that the draw can give. Where half of the units is treated, the opposite choice gives a difference of
 * the same size, so that two choices are always as extreme as the one that was made.
 */
export function smallestPValue(draw: Draw): number {
  const choices = choicesOf(draw)
  if (choices > MOST_LISTED) return 1 / WEIGHED
  return draw.treated < 1 || draw.treated >= draw.units ? 1 : opposites(draw) / choices
}

/** The largest p that the draw can give and that is not above the level: what the level really is. */
export function attainedLevel(draw: Draw, significanceLevel: number): number {
  const smallest = smallestPValue(draw)
  return Math.floor(significanceLevel / smallest + ROUNDING) * smallest
}

/** How many of so many choices may be as extreme as the one that was made: p is then not above the level. */
export function extremeChoices(significanceLevel: number, choices: number): number {
  return Math.min(choices - 1, Math.floor(significanceLevel * choices + ROUNDING))
}

/** 1 − 0.9 is a little less than a tenth. */
const ROUNDING = 1e-9

function opposites({ order, units, treated }: Draw): number {
  return order === 'paired' || 2 * treated === units ? 2 : 1
}

/** What a kind of test calls its units, and the least of them that it takes. */
export interface Fewest {
  readonly kind: TooFewUnits['kind']
  readonly least: number
  /** 2 where only even numbers make sense. */
  readonly step: number
  /** The draw of a test with so many of them. */
  readonly drawOf: (count: number) => Draw
}

/** Too few to reach the level, or fewer than the kind of test takes at all. `draw` is the one that was made. */
export function tooFewError(
  { kind, least, step, drawOf }: Fewest,
  count: number,
  draw: Draw,
  significanceLevel: number,
): StatsError | undefined {
  const smallest = smallestPValue(draw)
  const reaches = (p: number) => p <= significanceLevel * (1 + ROUNDING)
  if (count >= least && reaches(smallest)) return undefined
  let fewest = least
  while (!reaches(smallestPValue(drawOf(fewest))) && fewest < MOST_UNITS) fewest += step
  return { kind, count, smallestPValue: smallest, fewest }
}

export const MOST_UNITS = 1000

/** 20,000 choices tell nothing of levels below 0.0001. */
export function choiceLevelError(
  kind: InvalidNumber['kind'],
  value: number,
  significanceLevel: number,
): StatsError | undefined {
  return (
    levelError(kind, value) ?? (significanceLevel >= 0.0001 * (1 - ROUNDING) ? undefined : { kind, value })
  )
}
