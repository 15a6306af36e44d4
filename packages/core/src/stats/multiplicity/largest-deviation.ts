import { integrate } from '../kernel/gauss-legendre.ts'
import { normalDensity, normalSf } from '../kernel/normal.ts'

/** How a comparison divides into what all share with the control and what is its own: the squares sum to 1. */
export interface Loading {
  readonly shared: number
  /** Given apart: beside a much larger arm it is too small to be left of 1 − shared². */
  readonly own: number
}

/**
 * P(at least one of several comparisons with one control has |Z| > z), if no arm differs from the control.
 *
 * Comparisons share the control: Z_i = shared_i U + own_i E_i with U, E_i independent normal, so that given U they
 * are independent and one integral over U is left. The complement of the product is formed before integrating, so a
 * tiny probability keeps its digits. Source: Dunnett, JASA 50 (1955).
 */
export function largestDeviationSf(z: number, loadings: readonly Loading[]): number {
  if (z === Infinity) return 0
  const anyAbove = (u: number) => {
    let logNone = 0
    for (const { shared, own } of loadings) {
      const above = normalSf((z - shared * u) / own) + normalSf((z + shared * u) / own)
      logNone += Math.log1p(-Math.min(1, above))
    }
    return -2 * normalDensity(u) * Math.expm1(logNone)
  }
  let probability = 0
  const edges = panelEdges(z, loadings)
  for (const [index, high] of edges.slice(1).entries())
    probability += integrate(anyAbove, edges[index] ?? 0, high)
  return Math.min(1, probability)
}

/**
 * Panels from 0 to where the density is nothing against the result (the integrand is even). An arm much larger than
 * the control makes a steep step at z / shared: panels as narrow as the step stand around it.
 */
function panelEdges(z: number, loadings: readonly Loading[]): readonly number[] {
  const last = z + 10
  const even = Array.from({ length: Math.ceil(last / 6) }, (_, panel) => panel * 6)
  const steps = loadings.flatMap(({ shared, own }) => {
    const width = own / shared
    return width < 0.5 ? [-8, 0, 8].map((widths) => z / shared + widths * width) : []
  })
  const inside = [...even, ...steps].filter((edge) => edge >= 0 && edge < last)
  return [...new Set([...inside, last])].toSorted((a, b) => a - b)
}
