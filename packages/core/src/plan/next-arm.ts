import { sha256 } from '../canonical.ts'
import type { Arm } from './plan.ts'

/**
 * Which version the next person sees, where people send people: at a stand, on the phone, at a counter.
 *
 * Permuted blocks: every block holds each version as often as its share asks, in random order, so that the numbers
 * never drift apart and a busy hour falls on both. Blocks of two sizes (4 and 6 for halves) take turns in random
 * order, so that whoever counts along cannot know the last of a block. The chance is in `seed`, which must be
 * drawn before (an id is) and is stretched by SHA-256: no call of its own, the same on every reload, and settled
 * before anybody stands there.
 *
 * `before`: how many people came since the seed began, from 0. Undefined without a second version.
 * Source: Matts and Lachin 1988, Properties of permuted-block randomization in clinical trials.
 */
export function nextArm(
  arms: readonly Pick<Arm, 'id' | 'share'>[],
  seed: string,
  before: number,
): string | undefined {
  if (arms.length < 2) return undefined
  const blocks = blocksOf(arms)
  const length = blocks.reduce((sum, block) => sum + block.length, 0)
  const round = Math.floor(before / length)
  const inOrder = shuffled(blocks, `${seed}/${round}`)
  const people = inOrder.flatMap((block, at) => shuffled(block, `${seed}/${round}/${at}`))
  return people[before % length]
}

/** The two shortest blocks that hold every version as often as its share asks, as nearly as blocks of 20 can. */
function blocksOf(arms: readonly Pick<Arm, 'id' | 'share'>[]): readonly (readonly string[])[] {
  const shortest = 2 * arms.length
  const sizes = Array.from({ length: longestBlock - shortest + 1 }, (_, more) => shortest + more)
  const whole = sizes.filter((size) => arms.every(({ share }) => isWhole(size * share)))
  const chosen = whole.length > 0 ? whole.slice(0, 2) : [longestBlock]
  return chosen.map((size) =>
    arms.flatMap(({ id, share }) => Array.from({ length: Math.max(1, Math.round(size * share)) }, () => id)),
  )
}

const longestBlock = 20

/** A third of six is two, however the share was rounded. */
const isWhole = (count: number): boolean => count > 0.5 && Math.abs(count - Math.round(count)) < 0.02

/** In the order of 48 random bits each: ties are one in a million millions. */
function shuffled<T>(items: readonly T[], seed: string): readonly T[] {
  const keyed = items.map((item, at) => ({ item, key: sha256(`${seed}#${at}`).slice(0, 12) }))
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item)
}
