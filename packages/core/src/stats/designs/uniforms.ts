import type { StatsError } from '../stats-error.ts'

/**
 * Numbers above 0 and below 1 that follow from the seed alone, the same on every machine.
 *
 * The generator is xoshiro128** (Blackman & Vigna, ACM Trans. Math. Softw. 47, 2021); its state is filled by a Weyl
 * sequence from the seed through the finalizer of MurmurHash3. Never where somebody gains by guessing the next number.
 */
export function uniforms(seed: number): () => number {
  let first = mixed(seed + WEYL)
  let second = mixed(seed + 2 * WEYL)
  let third = mixed(seed + 3 * WEYL)
  let fourth = mixed(seed + 4 * WEYL)
  return () => {
    const result = Math.imul(rotated(Math.imul(second, 5), 7), 9)
    const shifted = second << 9
    third ^= first
    fourth ^= second
    second ^= third
    first ^= fourth
    third ^= shifted
    fourth = rotated(fourth, 11)
    return ((result >>> 0) + 0.5) / 2 ** 32
  }
}

/** 2³² over the golden ratio. */
const WEYL = 0x9e3779b9

/** Whole numbers that 32 bits hold. */
export function seedError(seed: number): StatsError | undefined {
  return Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32
    ? undefined
    : { kind: 'invalid-seed', value: seed }
}

function mixed(value: number): number {
  const once = Math.imul((value >>> 0) ^ ((value >>> 0) >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}

function rotated(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits))
}
