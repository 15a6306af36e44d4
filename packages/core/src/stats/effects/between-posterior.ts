import { gauss64 } from '../kernel/gauss-legendre.ts'
import { sum } from '../sum.ts'
import { pool, restrictedLogLikelihood, type Pooled, type Studies } from './pool.ts'

/** One possible size of how much true effects vary, the share that the data give it, and what follows from it. */
export interface PossibleVariance {
  readonly betweenVariance: number
  readonly share: number
  readonly pooled: Pooled
}

/**
 * How much do true effects vary, with all that is not known about it?
 *
 * The restricted likelihood over τ, flat before the data, by the 64-node Gauss–Legendre rule over [0, a], [a, 2a],
 * [2a, 4a] …, with half the smallest standard error as a, until what is left weighs nothing. From ten studies on the tail
 * falls at least as τ⁻⁹.
 * Sources: Gelman, Bayesian Anal. 1 (2006) for the flat τ; Gelman et al., Bayesian Data Analysis (2013), section 5.4.
 */
export function betweenPosterior(studies: Studies): readonly PossibleVariance[] {
  const nodes = logWeightsOf(studies)
  const highest = highestOf(nodes)
  const kept = nodes.filter(({ logWeight }) => logWeight > highest - NOTHING)
  const weights = kept.map(({ logWeight }) => Math.exp(logWeight - highest))
  const all = sum(weights)
  return kept.map(({ betweenVariance }, place) => ({
    betweenVariance,
    share: (weights[place] ?? 0) / all,
    pooled: pool(studies, betweenVariance),
  }))
}

interface Node {
  readonly betweenVariance: number
  readonly logWeight: number
}

function logWeightsOf(studies: Studies): readonly Node[] {
  const nodes: Node[] = []
  const spread = Math.hypot(...studies.offsets)
  let highest = -Infinity
  let [low, high] = [0, Math.sqrt(studies.variances[studies.lead] ?? 0) / 2]
  for (;;) {
    const panel = panelNodes(studies, low, high)
    nodes.push(...panel)
    const here = highestOf(panel)
    highest = Math.max(highest, here)
    // Up to the spread of the estimates the likelihood can rise again.
    if (high > spread && here < highest - NOTHING) return nodes
    ;[low, high] = [high, 2 * high]
  }
}

/** e^−45 of the most likely part is below the rounding of the whole. */
const NOTHING = 45

function panelNodes(studies: Studies, low: number, high: number): readonly Node[] {
  const [centre, half] = [(low + high) / 2, (high - low) / 2]
  return gauss64.nodes.map((node, place) => {
    const deviation = centre + half * node
    const betweenVariance = deviation * deviation
    const logWeight =
      restrictedLogLikelihood(studies, betweenVariance) + Math.log(half * (gauss64.weights[place] ?? 0))
    return { betweenVariance, logWeight }
  })
}

function highestOf(nodes: readonly Node[]): number {
  return nodes.reduce((most, { logWeight }) => Math.max(most, logWeight), -Infinity)
}
