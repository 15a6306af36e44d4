import { likelyCounts } from './likely-counts.ts'
import type { Uniform } from './uniforms.ts'

/** Draws how many of `trials` people do it, by the inverse of the exact distribution: a table made once. */
export function countsFrom(trials: number, rate: number, uniform: Uniform): () => number {
  const counts = likelyCounts(trials, rate)
  let sum = 0
  const upTo = counts.map(({ probability }) => (sum += probability))
  return () => {
    const wanted = uniform() * sum
    let [first, last] = [0, counts.length - 1]
    while (first < last) {
      const middle = (first + last) >> 1
      if ((upTo[middle] ?? sum) < wanted) first = middle + 1
      else last = middle
    }
    return counts[first]?.successes ?? 0
  }
}
