import type { Uniform } from '../chance/uniforms.ts'

/** A change that somebody thinks of, with what nobody in the company knows: what it really does. */
export type Idea = {
  /** Orders per visit today. */
  readonly baseline: number
  readonly visitsPerWeek: number
  /** The smallest effect worth having, as a share of the baseline. */
  readonly threshold: number
  /** The true effect, in thresholds: −1 does as much harm as would have been worth having. */
  readonly effect: number
}

/**
 * How good ideas really are: three in ten do nothing, three in ten do harm, one in four is worth having. An assumption,
 * not a finding; nothing that is promised depends on it.
 */
const effects: readonly (readonly [effect: number, share: number])[] = [
  [-1, 0.1],
  [-0.5, 0.1],
  [-0.25, 0.1],
  [0, 0.3],
  [0.5, 0.15],
  [1, 0.1],
  [1.5, 0.1],
  [2, 0.05],
]
const baselines = [0.01, 0.02, 0.03, 0.05, 0.1]
const thresholds = [0.1, 0.15, 0.2, 0.3]
const visits = [1500, 4000, 10_000, 25_000]

/** The next idea of a company with shops and pages of every size. */
export function nextIdea(uniform: Uniform): Idea {
  const one = (of: readonly number[]) => of[Math.floor(uniform() * of.length)] ?? 0
  const at = uniform()
  let sum = 0
  const [effect] = effects.find(([, share]) => (sum += share) > at) ?? [0]
  return { baseline: one(baselines), threshold: one(thresholds), visitsPerWeek: one(visits), effect }
}
