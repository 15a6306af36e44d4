import { invariant } from '../../result.ts'
import type { Interval } from '../interval.ts'
import { findRoot } from '../kernel/find-root.ts'
import { normalInverse, normalSf } from '../kernel/normal.ts'
import { sum } from '../sum.ts'

/** Normal distributions with the share that each has in the whole; the shares sum to 1. */
export interface NormalMixture {
  readonly share: number
  readonly mean: number
  /** Above 0. */
  readonly deviation: number
}

export function mixtureMean(parts: readonly NormalMixture[]): number {
  return sum(parts.map(({ share, mean }) => share * mean))
}

/** P(X < x) or P(X > x), each with its own small digits. */
export function mixtureTail(parts: readonly NormalMixture[], x: number, side: 'below' | 'above'): number {
  const sign = side === 'below' ? -1 : 1
  return parts.reduce(
    (total, { share, mean, deviation }) => total + share * normalSf((sign * (x - mean)) / deviation),
    0,
  )
}

/** The interval that leaves half of what the confidence level leaves on either side. */
export function mixtureInterval(parts: readonly NormalMixture[], confidenceLevel: number): Interval {
  const tail = (1 - confidenceLevel) / 2
  const low = pointWhere(parts, tail, 'below')
  const high = pointWhere(parts, tail, 'above')
  // A confidence level next to 0 leaves one point, found from both sides.
  return { low: Math.min(low, high), high: Math.max(low, high) }
}

/**
 * Where the tail is as large as asked: between the first and the last of the parts' own such points. Searched in units of
 * the widest part, from the mean, so that neither size nor place of the numbers matters.
 */
function pointWhere(parts: readonly NormalMixture[], tail: number, side: 'below' | 'above'): number {
  const z = side === 'below' ? normalInverse(tail) : -normalInverse(tail)
  const own = parts.map(({ mean, deviation }) => mean + z * deviation)
  const [low, high] = [own.reduce((a, b) => Math.min(a, b)), own.reduce((a, b) => Math.max(a, b))]
  const unit = parts.reduce((most, { deviation }) => Math.max(most, deviation), 0)
  const excess = (place: number) => mixtureTail(parts, low + place * unit, side) - tail
  const last = (high - low) / unit
  if (excess(0) > 0 === excess(last) > 0) return (low + high) / 2
  const root = findRoot(excess, 0, last)
  invariant(root.ok, 'the tails of a mixture are monotone')
  return low + unit * ((root.value.low + root.value.high) / 2)
}
