import { expect, test } from 'vitest'
import { gauss64, gaussLegendre, integrate } from '../../../src/stats/kernel/gauss-legendre.ts'

// Abramowitz & Stegun, table 25.4.
test('nodes and weights of the five-point rule', () => {
  const { nodes, weights } = gaussLegendre(5)
  const published = [
    -0.906_179_845_938_664, -0.538_469_310_105_683, 0, 0.538_469_310_105_683, 0.906_179_845_938_664,
  ]
  const publishedWeights = [
    0.236_926_885_056_189, 0.478_628_670_499_366, 0.568_888_888_888_889, 0.478_628_670_499_366,
    0.236_926_885_056_189,
  ]
  for (const [index, node] of published.entries()) expect(nodes[index]).toBeCloseTo(node, 14)
  for (const [index, weight] of publishedWeights.entries()) expect(weights[index]).toBeCloseTo(weight, 14)
})

test.each([1, 2, 3, 8, 33, 64, 101])('%i nodes are exact for a polynomial of the highest degree', (size) => {
  const { nodes, weights } = gaussLegendre(size)
  expect(nodes).toHaveLength(size)
  expect(nodes.toSorted((a, b) => a - b)).toEqual(nodes)
  // ∫ (2k + 1) x^2k from −1 to 1 is 2; the odd power on top of it weighs nothing.
  const even = 2 * size - 2
  const sum = nodes.reduce(
    (total, node, index) => total + (weights[index] ?? 0) * ((even + 1) * node ** even + node ** (even + 1)),
    0,
  )
  expect(sum).toBeCloseTo(2, 11)
})

test('the 64-node rule integrates what is smooth', () => {
  expect(gauss64.nodes).toHaveLength(64)
  expect(integrate(Math.exp, 0, 1)).toBeCloseTo(Math.E - 1, 14)
  expect(integrate((x) => 1 / (1 + x * x), -1, 1)).toBeCloseTo(Math.PI / 2, 14)
})
