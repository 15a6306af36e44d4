import type { Uniform } from '../chance/uniforms.ts'
import type { Idea } from './idea.ts'

/** What one version has, day by day. */
export type Counts = { readonly units: number; readonly successes: number }
export type Day = { readonly a: Counts; readonly b: Counts }

/** The days of a test: chance sends each visit to a version, and lets it buy at the version's true rate. */
export function collect(
  { baseline, threshold, effect, visitsPerWeek }: Idea,
  days: number,
  uniform: Uniform,
): readonly Day[] {
  const changed = baseline * (1 + effect * threshold)
  const visits = Math.round(visitsPerWeek / 7)
  return Array.from({ length: days }, () => {
    const toB = drawn(visits, 0.5, uniform)
    return {
      a: { units: visits - toB, successes: drawn(visits - toB, baseline, uniform) },
      b: { units: toB, successes: drawn(toB, changed, uniform) },
    }
  })
}

/** How many of some people do it, by jumping from one that does to the next: exact, and as fast as they are rare. */
function drawn(trials: number, rate: number, uniform: Uniform): number {
  const misses = Math.log1p(-rate)
  let [successes, at] = [0, 0]
  while ((at += Math.ceil(Math.log(uniform()) / misses)) <= trials) successes += 1
  return successes
}
