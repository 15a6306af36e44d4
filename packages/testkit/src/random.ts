/** Chance that repeats itself (mulberry32), with the draws that tests of random data need. */
export type Random = {
  readonly uniform: (low?: number, high?: number) => number
  readonly normal: () => number
  /** Evenly on a logarithmic scale. */
  readonly spread: (low: number, high: number) => number
  readonly chance: (probability: number) => boolean
  readonly one: <T>(of: readonly [T, ...T[]]) => T
}

export function randomFrom(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32
  }
  const uniform = (low = 0, high = 1) => low + (high - low) * next()
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next()),
    spread: (low, high) => Math.exp(uniform(Math.log(low), Math.log(high))),
    chance: (probability) => next() < probability,
    one: (of) => of[Math.floor(next() * of.length)] ?? of[0],
  }
}
