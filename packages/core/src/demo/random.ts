/** Numbers that look like chance and are always the same for one seed. */
export type Random = {
  /** A factor that varies around 1 by this share, and never far below. */
  readonly around: (share: number) => number
  /** From a standard normal distribution, near enough for a daily count. */
  readonly normal: () => number
}

/** A Weyl sequence whose steps are mixed: enough for days that differ, never for statistics. */
export function randomFrom(seed: string): Random {
  let state = [...seed].reduce(
    (hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  )
  const next = () => {
    state = (state + 0x9e3779b9) | 0
    const mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
    const again = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return ((again ^ (again >>> 16)) >>> 0) / 2 ** 32
  }
  // Twelve uniform numbers have a variance of one.
  const normal = () => Array.from({ length: 12 }, next).reduce((total, value) => total + value, -6)
  return { normal, around: (share) => Math.max(0.1, 1 + share * normal()) }
}
