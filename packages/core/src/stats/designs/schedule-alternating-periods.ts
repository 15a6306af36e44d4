import { fail, ok, type Result } from '../../result.ts'
import { firstError } from '../input-errors.ts'
import type { StatsError } from '../stats-error.ts'
import { choiceLevelError, smallestPValue, tooFewError } from './attainable.ts'
import { blockDraws, evenBlocksError, lengthErrors, type BlockLengths } from './block-draws.ts'
import { choose, type DrawOrder } from './draw.ts'
import { seedError, uniforms } from './uniforms.ts'

export interface ScheduleAlternatingPeriodsInput extends BlockLengths {
  /**
   * `complete`: any half of the blocks is as likely as any other. `paired`: the first and second block have one version
   * each, so have the third and fourth, and so on: a trend hardly matters, but it takes 12 blocks to reach 0.05.
   */
  readonly order: DrawOrder
  /** Two-sided, in [0.0001, 1): what the comparison is to reach. */
  readonly significanceLevel: number
  /** Whole number from 0 to 2³² − 1, drawn by chance and kept: it is the order. */
  readonly seed: number
}

export interface AlternatingSchedule {
  readonly blocks: readonly ScheduledBlock[]
  /** From the first day of the first block to the last day of the last one. */
  readonly calendarDays: number
  /** How often the version changes. */
  readonly changes: number
  /** No outcome of the test has a smaller p. */
  readonly smallestPValue: number
}

/** Days are counted from 0, the day on which the test starts. */
export interface ScheduledBlock {
  readonly arm: 'control' | 'treatment'
  readonly firstDay: number
  /** The first that counts, after the washout. */
  readonly firstCountedDay: number
  readonly lastDay: number
}

/**
 * In which order do two versions take turns, so that chance alone decided?
 *
 * Each version has half of the blocks. The order follows from the seed, so it can be drawn again to show that nobody
 * chose it; drawing again because one does not like it would be choosing. Blocks of whole weeks meet every weekday.
 * Errors: `too-few-blocks` (below 8, or where p cannot reach the level), `invalid-blocks` (an odd number, or above
 * 1,000), `invalid-block-days` (from 1 to 364), `invalid-washout` (below the block's days), `invalid-significance-level`,
 * `too-many-days` (3,650 in all), `invalid-seed`. Law: each version has half of the blocks, each day lies in one block; the same seed, the same order.
 * Source: Fisher, The Design of Experiments (1935); the generator is xoshiro128** (Blackman & Vigna 2021).
 * @example
 * scheduleAlternatingPeriods({
 *   blocks: 8, blockDays: 7, washoutDays: 1, order: 'complete', significanceLevel: 0.05, seed: 20261123,
 * }) // calendarDays: 56, smallestPValue: 0.0285…, blocks: [{ arm: 'control', firstDay: 0, firstCountedDay: 1, lastDay: 6 }, …]
 */
export function scheduleAlternatingPeriods(
  input: ScheduleAlternatingPeriodsInput,
): Result<AlternatingSchedule, StatsError> {
  const { blocks: count, blockDays, washoutDays = 0, order, significanceLevel, seed } = input
  const draws = blockDraws(order)
  const draw = draws.drawOf(count)
  const error = firstError(
    choiceLevelError('invalid-significance-level', significanceLevel, significanceLevel),
    seedError(seed),
    ...lengthErrors(input),
    evenBlocksError(count) ?? tooFewError(draws, count, draw, significanceLevel),
    count * blockDays > MOST_DAYS
      ? { kind: 'too-many-days', days: count * blockDays, most: MOST_DAYS }
      : undefined,
  )
  if (error) return fail(error)
  const chosen = new Uint8Array(count)
  choose(draw, uniforms(seed), chosen)
  const blocks = Array.from(chosen, (treated, block): ScheduledBlock => ({
    arm: treated === 1 ? 'treatment' : 'control',
    firstDay: block * blockDays,
    firstCountedDay: block * blockDays + washoutDays,
    lastDay: (block + 1) * blockDays - 1,
  }))
  return ok({
    blocks,
    calendarDays: count * blockDays,
    changes: blocks.filter(({ arm }, block) => block > 0 && arm !== blocks[block - 1]?.arm).length,
    smallestPValue: smallestPValue(draw),
  })
}

/** Ten years. */
const MOST_DAYS = 3650
