import { binomialDensity } from './binomial-density.ts'

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
  return (
    (binomialDensity(hits, marked, p, q) * binomialDensity(draws - hits, unmarked, p, q)) /
    binomialDensity(draws, total, p, q)
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
