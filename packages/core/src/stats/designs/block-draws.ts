import type { StatsError } from '../stats-error.ts'
import { MOST_UNITS, type Fewest } from './attainable.ts'
import type { DrawOrder } from './draw.ts'

/** Blocks come in even numbers: each version has half of them. */
export function blockDraws(order: DrawOrder): Fewest {
  return {
    kind: 'too-few-blocks',
    least: 8,
    step: 2,
    drawOf: (units) => ({ order, units, treated: units / 2 }),
  }
}

/** The first two blocks that belong together and do not hold one of each version; counted from 1. */
export function unpairedError(
  blocks: readonly { readonly arm: 'control' | 'treatment' }[],
): StatsError | undefined {
  for (let block = 0; block < blocks.length; block += 2)
    if (blocks[block]?.arm === blocks[block + 1]?.arm || block + 1 === blocks.length)
      return { kind: 'unpaired-blocks', pair: block / 2 + 1 }
  return undefined
}

/** How long blocks are. */
export interface BlockLengths {
  /** Even number. */
  readonly blocks: number
  /** Days of each block, washout included: whole number from 1 to 364. */
  readonly blockDays: number
  /** Days at the start of every block that do not count: whole number from 0, below blockDays; 0 if absent. */
  readonly washoutDays?: number
}

export function lengthErrors({
  blockDays,
  washoutDays = 0,
}: Omit<BlockLengths, 'blocks'>): readonly (StatsError | undefined)[] {
  const fits = Number.isSafeInteger(washoutDays) && washoutDays >= 0 && washoutDays < blockDays
  return [
    Number.isSafeInteger(blockDays) && blockDays >= 1 && blockDays <= 364
      ? undefined
      : { kind: 'invalid-block-days', value: blockDays },
    fits ? undefined : { kind: 'invalid-washout', value: washoutDays },
  ]
}

export function evenBlocksError(blocks: number): StatsError | undefined {
  const halves = blocks / 2
  return Number.isSafeInteger(halves) && halves >= 1 && blocks <= MOST_UNITS
    ? undefined
    : { kind: 'invalid-blocks', value: blocks }
}
