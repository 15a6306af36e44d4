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
  const nodes = weightyPanels(panelsOf(studies)).flatMap((panel) => nodesOf(studies, panel))
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

/** e^−40 of the most likely part is below the rounding of the whole. */
const NOTHING = 40

interface Weighted {
  /** ln of likelihood × width. */
  readonly logWeight: number
}

interface Panel extends Weighted {
  readonly low: number
  readonly high: number
}

/** Each with the weight that its middle promises. Up to the spread of the estimates the likelihood can rise again. */
function panelsOf(studies: Studies): readonly Panel[] {
  const panels: Panel[] = []
  const spread = Math.hypot(...studies.offsets)
  let highest = -Infinity
  let [low, high] = [0, Math.sqrt(studies.variances[studies.lead] ?? 0) / 2]
  for (;;) {
    const logWeight = restrictedLogLikelihood(studies, ((low + high) / 2) ** 2) + Math.log(high - low)
    panels.push({ low, high, logWeight })
    highest = Math.max(highest, logWeight)
    if (high > spread && logWeight < highest - NOTHING - 5) return panels
    ;[low, high] = [high, 2 * high]
  }
}

/** Those whose middle, or whose neighbor's, is not hopelessly below the best: a summit may stand between two middles. */
function weightyPanels(panels: readonly Panel[]): readonly Panel[] {
  const enough = highestOf(panels) - 1.5 * NOTHING
  const weighs = (panel: Panel | undefined) => panel !== undefined && panel.logWeight > enough
  return panels.filter((_, place) => [place - 1, place, place + 1].some((near) => weighs(panels[near])))
}

function nodesOf(studies: Studies, { low, high }: Panel) {
  const [centre, half] = [(low + high) / 2, (high - low) / 2]
  return gauss64.nodes.map((node, place) => {
    const betweenVariance = (centre + half * node) ** 2
    const logWidth = Math.log(half * (gauss64.weights[place] ?? 0))
    return { betweenVariance, logWeight: restrictedLogLikelihood(studies, betweenVariance) + logWidth }
  })
}

function highestOf(list: readonly Weighted[]): number {
  return list.reduce((most, { logWeight }) => Math.max(most, logWeight), -Infinity)
}
