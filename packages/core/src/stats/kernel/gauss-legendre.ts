import { invariant } from '../../result.ts'

/** Points in (−1, 1), rising, and the weight of each; the weights sum to 2. */
export interface QuadratureRule {
  readonly nodes: readonly number[]
  readonly weights: readonly number[]
}

/**
 * The Gauss–Legendre rule with `size` nodes (a whole number ≥ 1): exact for polynomials up to degree 2 · size − 1.
 *
 * The nodes are the roots of the Legendre polynomial, by Newton's method from Chebyshev-like starts.
 * Source: DLMF 3.5(v).
 */
export function gaussLegendre(size: number): QuadratureRule {
  const positive = Array.from({ length: Math.ceil(size / 2) }, (_, index) => {
    const middle = size % 2 === 1 && index === (size - 1) / 2
    return nodeNear(middle ? 0 : Math.cos((Math.PI * (index + 0.75)) / (size + 0.5)), size)
  })
  const negative = positive.map(({ node, weight }) => ({ node: 0 - node, weight }))
  const all = [...negative, ...positive.toReversed().slice(size % 2)]
  return { nodes: all.map(({ node }) => node), weights: all.map(({ weight }) => weight) }
}

/** The 64-node rule: enough for every smooth integrand of this package. */
export const gauss64: QuadratureRule = /* @__PURE__ */ gaussLegendre(64)

/** ∫ f from `low` to `high` by the 64-node rule. */
export function integrate(f: (x: number) => number, low: number, high: number): number {
  const centre = (low + high) / 2
  const half = (high - low) / 2
  let sum = 0
  for (let index = 0; index < gauss64.nodes.length; index += 1)
    sum += (gauss64.weights[index] ?? 0) * f(centre + half * (gauss64.nodes[index] ?? 0))
  return half * sum
}

function nodeNear(start: number, size: number): { readonly node: number; readonly weight: number } {
  let x = start
  for (let iteration = 0; iteration < 20; iteration += 1) {
    const { value, slope } = legendre(x, size)
    const step = value / slope
    x -= step
    if (Math.abs(step) < 1e-15) {
      const { slope: last } = legendre(x, size)
      return { node: x, weight: 2 / ((1 - x * x) * last * last) }
    }
  }
  invariant(false, 'a Gauss–Legendre node converges')
}

/** The Legendre polynomial of this degree ≥ 1 and its derivative, by the three-term recurrence. */
function legendre(x: number, degree: number): { readonly value: number; readonly slope: number } {
  let previous = 1
  let value = x
  for (let order = 2; order <= degree; order += 1)
    [previous, value] = [value, ((2 * order - 1) * x * value - (order - 1) * previous) / order]
  return { value, slope: (degree * (previous - x * value)) / (1 - x * x) }
}
