import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interpolated } from '../../../src/stats/kernel/interpolate.ts'

const edges = [-4, 0, 1, 2, 4, 8]

test('between its points a smooth function keeps its digits, at the edges it is exact', () => {
  const sine = interpolated(Math.sin, edges)
  fc.assert(
    fc.property(fc.double({ min: -4, max: 8, noNaN: true }), (x) => {
      expect(sine(x)).toBeCloseTo(Math.sin(x), 13)
    }),
  )
  expect(edges.map(sine)).toEqual(edges.map(Math.sin))
  expect(sine(Number.MIN_VALUE)).toBeCloseTo(0, 15)
  expect([sine(-5), sine(9)]).toEqual([Number.NaN, Number.NaN])
})

test('a panel is computed once, and only where something is asked for', () => {
  const asked: number[] = []
  const square = interpolated((x) => {
    asked.push(x)
    return x * x
  }, edges)
  for (const x of [1.5, 1.6, 1.9]) expect(square(x)).toBeCloseTo(x * x, 12)
  expect(asked).toHaveLength(20)
  expect([Math.min(...asked), Math.max(...asked)]).toEqual([1, 2])
})
