import { meanOverChiScale } from '../kernel/chi-scale.ts'
import { integrate } from '../kernel/gauss-legendre.ts'
import { interpolated } from '../kernel/interpolate.ts'
import { normalDensity, normalSf } from '../kernel/normal.ts'

/** How a comparison divides into what all share with the control and what is its own: the squares sum to 1. */
export interface Loading {
  readonly shared: number
  /** Given apart: beside a much larger arm it is too small to be left of 1 − shared². */
  readonly own: number
}

/**
 * P(at least one of several comparisons with one control has |T| > t), if no arm differs from the control, for any t.
 *
 * All comparisons share one estimate of the spread with so many degrees of freedom, over which the outer integral runs;
 * infinite degrees of freedom are the normal case. Source: Dunnett, JASA 50 (1955).
 */
export function largestDeviationSf(
  loadings: readonly Loading[],
  degreesOfFreedom: number,
): (t: number) => number {
  const groups = groupsOf(loadings)
  if (degreesOfFreedom === Infinity) return (t) => (t === Infinity ? 0 : normalSfOfLargest(t, groups))
  // Against the tail of one comparison the whole changes slowly: from one to as many as there are.
  const multiple = interpolated((z) => normalSfOfLargest(z, groups) / normalSf(z), edgesOfChange(groups))
  const atScale = (z: number) => (z >= NEVER ? 0 : multiple(z) * normalSf(z))
  return (t) =>
    t === Infinity ? 0 : meanOverChiScale((scale) => atScale(t * scale), degreesOfFreedom, t, NEVER)
}

/**
 * Between these the whole changes little against the tail of one comparison: by twos, but near 0 as narrow as what
 * distinguishes arms that are nearly one, because they are much larger than the control.
 */
function edgesOfChange(groups: readonly Group[]): readonly number[] {
  const narrowest = Math.min(1, ...groups.map(({ shared, own }) => own / shared))
  const edges = [0]
  for (let edge = Math.max(1e-16, narrowest); edge < NEVER; edge += Math.min(edge, 2)) edges.push(edge)
  return [...edges, NEVER]
}

/** Arms of one size are computed once. */
interface Group extends Loading {
  readonly arms: number
}

function groupsOf(loadings: readonly Loading[]): readonly Group[] {
  const groups = new Map<number, Group>()
  for (const { shared, own } of loadings)
    groups.set(own, { shared, own, arms: (groups.get(own)?.arms ?? 0) + 1 })
  return [...groups.values()]
}

/** A normal variable is never farther out: the chance is next to the smallest double. */
const NEVER = 38

/**
 * The same with a known spread, for |Z| > z.
 *
 * Comparisons share the control: Z_i = shared_i U + own_i E_i with U, E_i independent normal, so that given U they
 * are independent and one integral over U is left. The complement of the product is formed before integrating, so a
 * tiny probability keeps its digits.
 */
function normalSfOfLargest(z: number, groups: readonly Group[]): number {
  const anyAbove = (u: number) => {
    const density = 2 * normalDensity(u)
    let logNone = 0
    for (const { shared, own, arms } of groups) {
      const above = normalSf((z - shared * u) / own) + normalSf((z + shared * u) / own)
      // Nothing that the other arms do matters any more.
      if (above >= 1) return density
      logNone += arms * Math.log1p(-above)
    }
    return -density * Math.expm1(logNone)
  }
  let probability = 0
  const edges = panelEdges(z, groups)
  for (const [index, high] of edges.slice(1).entries())
    probability += integrate(anyAbove, edges[index] ?? 0, high)
  return Math.min(1, probability)
}

/**
 * Panels from 0 to where the density is nothing against the result (the integrand is even). An arm much larger than
 * the control makes a steep step at z / shared: panels as narrow as the step stand around it, one for several arms
 * where their steps nearly coincide.
 */
function panelEdges(z: number, groups: readonly Group[]): readonly number[] {
  const last = z + 10
  const even = Array.from({ length: Math.ceil(last / 6) }, (_, panel) => ({ at: panel * 6, width: 0 }))
  const steps = groups.flatMap(({ shared, own }) => {
    const width = own / shared
    return width < 0.5 ? [-8, 0, 8].map((widths) => ({ at: z / shared + widths * width, width })) : []
  })
  const edges: number[] = []
  for (const { at, width } of [...even, ...steps].toSorted((a, b) => a.at - b.at))
    if (at >= 0 && at < last && at - (edges.at(-1) ?? -1) > width) edges.push(at)
  return [...edges, last]
}
