import { fail, ok, type Result } from '../../result.ts'
import { firstError } from '../input-errors.ts'
import type { DaySums } from '../periods/day-rows.ts'
import type { StatsError } from '../stats-error.ts'
import { choiceLevelError, MOST_UNITS, smallestPValue, tooFewError } from './attainable.ts'
import { pairDraws } from './area-draws.ts'
import { rerandomize, type RandomizationTest } from './rerandomize.ts'
import { drawnUnit, unitError } from './unit-sums.ts'
import { seedError } from './uniforms.ts'

/** Areas, shops or groups, two by two alike before the test; the toss of a coin gave one of each two the treatment. */
export type PairFigures =
  /** One value a day: its total, or what it measured. At most 1e30 in size. */
  | { readonly kind: 'mean'; readonly pairs: readonly AreaPair<number>[] }
  /** Two sums a day, such as orders and visits, or this year's orders and last year's. The ratio of totals counts. */
  | { readonly kind: 'ratio'; readonly pairs: readonly AreaPair<DaySums>[] }

/** The days of each area, from the same calendar days. */
export interface AreaPair<Day> {
  readonly control: readonly Day[]
  readonly treatment: readonly Day[]
}

export type CompareMatchedAreasInput = PairFigures & {
  /** In (0, 0.9999]: 0.95 for 95 % intervals. */
  readonly confidenceLevel: number
  /** For more than 17 pairs, of whose choices 20,000 are drawn: from 0 to 2³² − 1, 0 if absent. */
  readonly seed?: number
}

export interface MatchedAreasComparison extends RandomizationTest {
  readonly pairs: number
  /** No outcome of this test has a smaller p. */
  readonly smallestPValue: number
}

/**
 * In each of several pairs of areas a coin chose the one that got the treatment: do they differ, and by how much?
 *
 * The area is the unit, and the coin the only chance that counts: days and people of an area may depend on each other
 * as they like. Not where somebody chose the areas (`differenceInDifferences`), nor where customers of one area buy in
 * the other. Areas of different size weigh by it; where that is not wanted, a ratio to the area's own figure before
 * the test puts them on one scale.
 * Errors: `too-few-pairs` (below 6, or where p cannot reach the level: the smallest p and the fewest pairs that would
 * do are in it), `too-many-units` (1,000 areas), `too-few-days` (an area without days), `unequal-days` (of two areas
 * of a pair), `invalid-value`, `invalid-ratio-summary`, `no-spread`, `invalid-confidence-level`, `invalid-seed`.
 * The interval of the difference is exact where the treatment adds the same everywhere, that of the lift where it
 * multiplies. Edge: `unbounded` lift where the control is not shown to be above zero.
 * Law: both intervals exclude zero exactly when p ≤ 1 − confidenceLevel; exchanging the versions turns the sign; the
 * order of the pairs changes nothing.
 * Source: Fisher, The Design of Experiments (1935); Imai, King & Nall, Statistical Science 24 (2009).
 * @example
 * compareMatchedAreas({
 *   kind: 'mean', confidenceLevel: 0.95,
 *   pairs: [
 *     { control: [40, 52], treatment: [50, 61] }, { control: [57, 49], treatment: [58, 60] },
 *     { control: [21, 27], treatment: [29, 38] }, { control: [30, 33], treatment: [35, 37] },
 *     { control: [91, 80], treatment: [99, 94] }, { control: [12, 18], treatment: [19, 20] },
 *   ],
 * }) // difference: { estimate: 7.5, interval: { low: 4.5, high: 11 } }, pValue: 0.03125
 */
export function compareMatchedAreas(
  input: CompareMatchedAreasInput,
): Result<MatchedAreasComparison, StatsError> {
  const { confidenceLevel, seed = 0 } = input
  const pairs = input.pairs.length
  const draw = pairDraws.drawOf(pairs)
  const areas = input.pairs.flatMap(({ control, treatment }) => [
    { arm: 'control' as const, days: control },
    { arm: 'treatment' as const, days: treatment },
  ])
  const error = firstError(
    choiceLevelError('invalid-confidence-level', confidenceLevel, 1 - confidenceLevel),
    seedError(seed),
    areas.length > MOST_UNITS
      ? { kind: 'too-many-units', units: areas.length, most: MOST_UNITS }
      : tooFewError(pairDraws, pairs, draw, 1 - confidenceLevel),
    ...areas.map(unitError),
    ...input.pairs.map(({ control, treatment }) =>
      control.length === treatment.length
        ? undefined
        : ({ kind: 'unequal-days', days: treatment.length, expected: control.length } as const),
    ),
  )
  if (error) return fail(error)
  const compared = rerandomize(areas.map(drawnUnit), 'paired', { confidenceLevel, seed })
  if (!compared.ok) return compared
  return ok({ ...compared.value, pairs, smallestPValue: smallestPValue(draw) })
}
