import { fail, ok, type Result } from '../../result.ts'
import { firstError } from '../input-errors.ts'
import type { StatsError } from '../stats-error.ts'
import { choiceLevelError, MOST_UNITS, smallestPValue, tooFewError } from './attainable.ts'
import { pairDraws } from './area-draws.ts'
import { seedError, uniforms } from './uniforms.ts'

export interface DrawAreaPairsInput {
  /** The KPI of each area before the test, such as its orders of last year: from −1e30 to 1e30. */
  readonly levels: readonly number[]
  /** Two-sided, in [0.0001, 1): what the comparison is to reach. */
  readonly significanceLevel: number
  /** Whole number from 0 to 2³² − 1, drawn by chance and kept: it is the coins. */
  readonly seed: number
}

export interface AreaPairs {
  /** Places in `levels`, from 0; the pairs in the order of their levels. */
  readonly pairs: readonly { readonly control: number; readonly treatment: number }[]
  /** Of an odd number of areas, the one that has no partner. */
  readonly leftOut?: number
  /** No outcome of the test has a smaller p. */
  readonly smallestPValue: number
}

/**
 * Which areas belong together, and which of each two gets the treatment?
 *
 * Neighbors in the order of their level make pairs: no other pairing has a smaller sum of the differences within the
 * pairs. Of an odd number the area is left out without which that sum is smallest. Then a coin is tossed for each pair.
 * Errors: `too-few-pairs` (below 6, or where p cannot reach the level), `too-many-units` (1,000 areas),
 * `invalid-value`, `invalid-significance-level`, `invalid-seed`. Law: each area is in one place; the same seed, the same
 * coins. Source: Imai, King & Nall, Statistical Science 24 (2009); on a line, sorting is the optimal matching.
 * @example
 * drawAreaPairs({
 *   levels: [50, 12, 33, 48, 31, 90, 14, 95, 61, 60, 20, 22], significanceLevel: 0.05, seed: 7,
 * }) // pairs: [{ control: 6, treatment: 1 }, …], smallestPValue: 0.03125
 */
export function drawAreaPairs(input: DrawAreaPairsInput): Result<AreaPairs, StatsError> {
  const { levels, significanceLevel, seed } = input
  const count = Math.floor(levels.length / 2)
  const draw = pairDraws.drawOf(count)
  const error = firstError(
    choiceLevelError('invalid-significance-level', significanceLevel, significanceLevel),
    seedError(seed),
    levels.length > MOST_UNITS
      ? { kind: 'too-many-units', units: levels.length, most: MOST_UNITS }
      : tooFewError(pairDraws, count, draw, significanceLevel),
    ...levels.map((value): StatsError | undefined =>
      Math.abs(value) <= 1e30 ? undefined : { kind: 'invalid-value', value },
    ),
  )
  if (error) return fail(error)
  const areas = levels.map((level, place) => ({ level, place })).toSorted((a, b) => a.level - b.level)
  const alone = areas.length % 2 === 1 ? loneliest(areas.map(({ level }) => level)) : undefined
  const places = areas.filter((_, rank) => rank !== alone).map(({ place }) => place)
  const uniform = uniforms(seed)
  const pairs = Array.from({ length: count }, (_, pair) => {
    const [first = 0, second = 0] = places.slice(2 * pair)
    return uniform() < 0.5 ? { control: second, treatment: first } : { control: first, treatment: second }
  })
  const leftOut = alone === undefined ? undefined : areas[alone]?.place
  return ok({ pairs, ...(leftOut !== undefined && { leftOut }), smallestPValue: smallestPValue(draw) })
}

/** The rank whose removal leaves neighbors with the smallest sum of differences: always one with an even number. */
function loneliest(sorted: readonly number[]): number {
  const gap = (rank: number) => (sorted[rank + 1] ?? 0) - (sorted[rank] ?? 0)
  let [best, saved, most] = [0, 0, 0]
  // Without the first, the pairs are (1, 2), (3, 4), …; each step further exchanges one of them for (0, 1), (2, 3), ….
  for (let rank = 2; rank < sorted.length; rank += 2) {
    saved += gap(rank - 1) - gap(rank - 2)
    if (saved > most) [best, most] = [rank, saved]
  }
  return best
}
