import { binomialDensity } from './binomial-density.ts'
import { firstCount, reachesShare } from './invert-count.ts'
import { normalInverse } from './normal.ts'

/** Draws without replacement: `draws` from `marked` + `unmarked` units; all whole numbers ≥ 0. */
export interface Hypergeometric {
  readonly marked: number
  readonly unmarked: number
  readonly draws: number
}

/** P(exactly `hits` marked units among the draws). Source: Loader (2000), as a ratio of binomial densities. */
export function hypergeometricPmf(hits: number, { marked, unmarked, draws }: Hypergeometric): number {
  const total = marked + unmarked
  if (hits < Math.max(0, draws - unmarked) || hits > Math.min(draws, marked)) return 0
  const p = draws / total
  const q = (total - draws) / total
  const excess = (hits * (unmarked - draws + hits) - (draws - hits) * (marked - hits)) / total
  return (
    (binomialDensity(hits, marked - hits, p, q, excess) *
      binomialDensity(draws - hits, unmarked - draws + hits, p, q, -excess)) /
    binomialDensity(draws, total - draws, p, q, 0)
  )
}

/**
 * P(at least `hits`). A sum of positive terms, the largest first when `hits` is above the mode.
 * Stops early, with a value above it, once the sum exceeds `enough`.
 */
export function hypergeometricUpperTail(hits: number, urn: Hypergeometric, enough = Infinity): number {
  const last = Math.min(urn.draws, urn.marked)
  let sum = 0
  let term = hypergeometricPmf(hits, urn)
  const rising = hits * (urn.marked + urn.unmarked) < urn.draws * urn.marked
  for (let k = hits; k <= last; k += 1) {
    const next = sum + term
    if (next > enough || (next === sum && !rising)) return next
    sum = next
    term *= ((urn.marked - k) / (k + 1)) * ((urn.draws - k) / (urn.unmarked - urn.draws + k + 1))
  }
  return sum
}

/** P(at most `hits`). NaN where the urn or the hits are not whole numbers that fit together. */
export function hypergeometricCdf(hits: number, urn: Hypergeometric): number {
  if (!isUrn(urn) || Number.isNaN(hits)) return Number.NaN
  return isLow(hits, urn) ? lowerTail(hits, urn) : 1 - upperTail(hits, urn)
}

/** P(more than `hits`). */
export function hypergeometricSf(hits: number, urn: Hypergeometric): number {
  if (!isUrn(urn) || Number.isNaN(hits)) return Number.NaN
  return isLow(hits, urn) ? 1 - lowerTail(hits, urn) : upperTail(hits, urn)
}

/** The smallest possible number of hits with P(at most that many) ≥ p; p from 0 to 1. */
export function hypergeometricInverse(p: number, urn: Hypergeometric): number {
  if (!isUrn(urn) || !(p >= 0 && p <= 1)) return Number.NaN
  const { marked, unmarked, draws } = urn
  const total = marked + unmarked
  const variance = total > 1 ? (mean(urn) * unmarked * (total - draws)) / (total * (total - 1)) : 0
  const guess = mean(urn) + (variance > 0 ? Math.sqrt(variance) * normalInverse(p) : 0)
  const highest = Math.min(draws, marked)
  if (p === 1) return highest
  const reaches = (hits: number) => reachesShare(hypergeometricCdf(hits, urn), p)
  return firstCount(reaches, Math.max(0, draws - unmarked), highest, guess)
}

function isUrn({ marked, unmarked, draws }: Hypergeometric): boolean {
  const whole = [marked, unmarked, draws].every((count) => Number.isSafeInteger(count) && count >= 0)
  return whole && draws <= marked + unmarked
}

function mean({ marked, unmarked, draws }: Hypergeometric): number {
  return draws === 0 ? 0 : (draws * marked) / (marked + unmarked)
}

function isLow(hits: number, urn: Hypergeometric): boolean {
  return hits < mean(urn)
}

/** P(at most `hits`): at least draws − hits of the unmarked ones. */
function lowerTail(hits: number, { marked, unmarked, draws }: Hypergeometric): number {
  const count = Math.floor(hits)
  if (count < Math.max(0, draws - unmarked)) return 0
  return hypergeometricUpperTail(draws - count, { marked: unmarked, unmarked: marked, draws })
}

/** P(more than `hits`). */
function upperTail(hits: number, urn: Hypergeometric): number {
  const count = Math.floor(hits)
  return count >= Math.min(urn.draws, urn.marked) ? 0 : hypergeometricUpperTail(count + 1, urn)
}
