import { fail, ok, type Result } from '../../result.ts'
import { firstError } from '../input-errors.ts'
import type { DaySums } from '../periods/day-rows.ts'
import type { StatsError } from '../stats-error.ts'
import { choiceLevelError, MOST_UNITS, smallestPValue, tooFewError } from './attainable.ts'
import { blockDraws, unpairedError } from './block-draws.ts'
import type { DrawOrder } from './draw.ts'
import { rerandomize, type RandomizationTest } from './rerandomize.ts'
import { drawnUnit, unitError } from './unit-sums.ts'
import { seedError } from './uniforms.ts'

/** Blocks of days in the order in which they ran, each with the version that chance gave it. */
export type BlockFigures =
  /** One value a day: its total, or what it measured. At most 1e30 in size. */
  | { readonly kind: 'mean'; readonly blocks: readonly Block<number>[] }
  /** Two sums a day: orders and visits, spend and orders. The ratio of their totals is what counts. */
  | { readonly kind: 'ratio'; readonly blocks: readonly Block<DaySums>[] }

export interface Block<Day> {
  readonly arm: 'control' | 'treatment'
  /** In order, none missing: a closed day is a 0. */
  readonly days: readonly Day[]
}

export type CompareAlternatingPeriodsInput = BlockFigures & {
  /** How chance gave the blocks their version; see `scheduleAlternatingPeriods`. */
  readonly order: DrawOrder
  /** Days at the start of every block that do not count: whole number from 0, 0 if absent. */
  readonly washoutDays?: number
  /** In (0, 0.9999]: 0.95 for 95 % intervals. */
  readonly confidenceLevel: number
  /** For more than 200,000 possible orders, of which 20,000 are drawn: from 0 to 2³² − 1, 0 if absent. */
  readonly seed?: number
}

export interface AlternatingPeriodsComparison extends RandomizationTest {
  readonly blocks: number
  /** Days that counted, in both versions together. */
  readonly countedDays: number
  /** No outcome of this test has a smaller p. */
  readonly smallestPValue: number
}

/**
 * A company ran two versions by turns, in blocks of days whose order was drawn: do they differ, and by how much?
 *
 * The block is the unit, and its order the only chance that counts: nothing is assumed of the days, which may depend on
 * each other as they like. Not for an order that somebody chose (that is `compareBeforeAfter` at best), nor where people
 * can be split (`compareArms`). The first `washoutDays` of every block are dropped, whether the version changed or
 * not: which days count must not depend on the draw.
 * Errors: `too-few-blocks` (below 8, or where p cannot reach the level: the smallest p and the fewest blocks that
 * would do are in it), `too-many-units` (1,000), `unpaired-blocks` (order `paired`, and two blocks that belong
 * together have one version), `too-few-days` (a block with no day that counts), `invalid-washout`, `invalid-value`,
 * `invalid-ratio-summary` (a block without denominators), `no-spread`, `invalid-confidence-level`, `invalid-seed`.
 * The interval of the difference is exact where the treatment adds the same everywhere, that of the lift where it
 * multiplies. Edge: `unbounded` lift where the control is not shown to be above zero.
 * Law: both intervals exclude zero exactly when p ≤ 1 − confidenceLevel; exchanging the versions turns the sign;
 * denominators of 1 make a ratio a mean.
 * Source: Fisher, The Design of Experiments (1935); Bojinov, Simchi-Levi & Zhao, Management Science 69 (2023).
 * @example
 * compareAlternatingPeriods({
 *   kind: 'mean', order: 'complete', washoutDays: 1, confidenceLevel: 0.95,
 *   blocks: [
 *     { arm: 'control', days: [40, 52, 48] }, { arm: 'treatment', days: [50, 61, 66] },
 *     { arm: 'treatment', days: [58, 60, 63] }, { arm: 'control', days: [57, 49, 55] },
 *     { arm: 'control', days: [51, 47, 50] }, { arm: 'treatment', days: [49, 58, 59] },
 *     { arm: 'control', days: [50, 53, 46] }, { arm: 'treatment', days: [55, 57, 65] },
 *   ],
 * }) // difference: { estimate: 11.125, interval: { low: 6.5, high: 15 } }, pValue: 0.0285…
 */
export function compareAlternatingPeriods(
  input: CompareAlternatingPeriodsInput,
): Result<AlternatingPeriodsComparison, StatsError> {
  const { order, washoutDays = 0, confidenceLevel, seed = 0 } = input
  const blocks = input.blocks.map(({ arm, days }) => ({ arm, days: days.slice(washoutDays) }))
  const treated = blocks.filter(({ arm }) => arm === 'treatment').length
  const draw = { order, units: blocks.length, treated }
  const error = firstError(
    choiceLevelError('invalid-confidence-level', confidenceLevel, 1 - confidenceLevel),
    seedError(seed),
    Number.isSafeInteger(washoutDays) && washoutDays >= 0
      ? undefined
      : { kind: 'invalid-washout', value: washoutDays },
    blocks.length > MOST_UNITS
      ? { kind: 'too-many-units', units: blocks.length, most: MOST_UNITS }
      : tooFewError(blockDraws(order), blocks.length, draw, 1 - confidenceLevel),
    order === 'paired' ? unpairedError(blocks) : undefined,
    // A figure that is none is refused in a day of the washout too.
    ...input.blocks.map(unitError),
    ...blocks.map(unitError),
  )
  if (error) return fail(error)
  const compared = rerandomize(blocks.map(drawnUnit), order, { confidenceLevel, seed })
  if (!compared.ok) return compared
  return ok({
    ...compared.value,
    blocks: blocks.length,
    countedDays: blocks.reduce((total, { days }) => total + days.length, 0),
    smallestPValue: smallestPValue(draw),
  })
}
