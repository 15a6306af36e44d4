import type { Contender } from './race.ts'

/** How far a contender's numbers lie from ours at most: relative for large numbers, absolute for those below 1. */
export function distance(ours: Contender['work'], theirs: Contender['work']): number {
  const [own, other] = [ours(), theirs()]
  if (own.length !== other.length) return Infinity
  const gaps = own.map((value, index) => gap(value, other[index] ?? Number.NaN))
  return Math.max(...gaps)
}

function gap(a: number, b: number): number {
  const apart = a === b ? 0 : Math.abs(a - b) / Math.max(1, Math.abs(b))
  return Number.isNaN(apart) ? Infinity : apart
}
