import fc from 'fast-check'
import { expect, test } from 'vitest'
import { binomialCdf, binomialPmf, binomialSf } from '../../../src/stats/kernel/binomial.ts'
import { chiSquareCdf, chiSquareSf } from '../../../src/stats/kernel/chi-square.ts'
import { hypergeometricPmf, hypergeometricUpperTail } from '../../../src/stats/kernel/hypergeometric.ts'
import { betaCdf, betaSf } from '../../../src/stats/kernel/beta.ts'
import { logGamma } from '../../../src/stats/kernel/log-gamma.ts'

const relative = (actual: number, expected: number) => Math.abs(actual / expected - 1)
const probability = fc.double({ min: 0, max: 1, noNaN: true })
const shape = fc.double({ min: -1, max: 5, noNaN: true }).map((power) => 10 ** power)
const rounding = 2 * Number.EPSILON

// SciPy 1.17.1: stats.binom and stats.hypergeom.
test.each([
  ['binom.pmf(3, 10, 0.3)', binomialPmf(3, 10, 0.3), 0.266_827_931_999_999_8],
  ['binom.pmf(842, 1e6, 0.001)', binomialPmf(842, 1_000_000, 0.001), 2.521_498_796_584_169_3e-8],
  ['binom.sf(150, 10000, 0.01)', binomialSf(150, 10_000, 0.01), 1.078_947_486_202_832_5e-6],
  [
    'hypergeom.pmf(120, 2000, 1000, 220)',
    hypergeometricPmf(120, urn(1000, 1000, 220)),
    0.020_568_400_833_728_35,
  ],
  [
    'hypergeom.sf(119, 2000, 1000, 220)',
    hypergeometricUpperTail(120, urn(1000, 1000, 220)),
    0.087_203_552_052_168_58,
  ],
])('%s', (_, actual, expected) => {
  expect(relative(actual, expected)).toBeLessThan(1e-10)
})

function urn(marked: number, unmarked: number, draws: number) {
  return { marked, unmarked, draws }
}

test('every cdf and sf sum to 1', () => {
  fc.assert(
    fc.property(
      probability,
      shape,
      shape,
      (x, a, b) => Math.abs(betaCdf(x, a, b) + betaSf(x, a, b) - 1) <= rounding,
    ),
    { numRuns: 2000 },
  )
  fc.assert(
    fc.property(
      shape,
      fc.integer({ min: 1, max: 60 }),
      (x, df) => Math.abs(chiSquareCdf(x, df) + chiSquareSf(x, df) - 1) <= rounding,
    ),
  )
  fc.assert(
    fc.property(
      fc.nat(500),
      fc.nat(500),
      probability,
      (k, rest, p) => Math.abs(binomialCdf(k, k + rest, p) + binomialSf(k, k + rest, p) - 1) <= rounding,
    ),
  )
})

test('the binomial cdf adds up its probabilities', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), probability, (trials, k, p) => {
      let sum = 0
      for (let count = 0; count <= Math.min(k, trials); count += 1) sum += binomialPmf(count, trials, p)
      expect(Math.abs(binomialCdf(k, trials, p) - sum)).toBeLessThan(1e-12)
    }),
  )
})

test('cdfs never fall', () => {
  const step = fc.double({ min: 1e-9, max: 0.1, noNaN: true })
  fc.assert(
    fc.property(
      probability,
      step,
      shape,
      shape,
      (x, d, a, b) => betaCdf(Math.min(1, x + d), a, b) >= betaCdf(x, a, b),
    ),
    { numRuns: 2000 },
  )
  fc.assert(
    fc.property(
      shape,
      step,
      fc.integer({ min: 1, max: 60 }),
      (x, d, df) => chiSquareSf(x + d, df) <= chiSquareSf(x, df),
    ),
    { numRuns: 2000 },
  )
})

test('Γ(x + 1) = x Γ(x)', () => {
  fc.assert(
    fc.property(shape, (x) => {
      const expected = logGamma(x) + Math.log(x)
      return Math.abs(logGamma(x + 1) - expected) <= 1e-13 * Math.max(1, Math.abs(expected))
    }),
  )
})

test('NaN and impossible arguments give NaN, never an exception or a number', () => {
  const values = [
    betaCdf(Number.NaN, 1, 1),
    betaCdf(0.5, -1, 1),
    betaCdf(0.5, 1, Infinity),
    chiSquareSf(Number.NaN, 1),
    chiSquareSf(1, 0),
    chiSquareCdf(-1, 2),
    binomialPmf(1, 2, Number.NaN),
    binomialCdf(Number.NaN, 2, 0.5),
    binomialSf(1, 2, 1.5),
    logGamma(0),
    logGamma(Number.NaN),
  ]
  for (const value of values) expect(value).toBeNaN()
})

test('edges of the supports', () => {
  expect([betaCdf(0, 2, 3), betaCdf(1, 2, 3), chiSquareSf(0, 3), chiSquareSf(Infinity, 3)]).toEqual([
    0, 1, 1, 0,
  ])
  expect([
    binomialCdf(-1, 5, 0.5),
    binomialCdf(5, 5, 0.5),
    binomialSf(-1, 5, 0.5),
    binomialSf(5, 5, 0.5),
  ]).toEqual([0, 1, 1, 0])
  expect([binomialPmf(0, 5, 0), binomialPmf(5, 5, 1), binomialPmf(1, 5, 0), binomialPmf(6, 5, 0.5)]).toEqual([
    1, 1, 0, 0,
  ])
  expect(logGamma(Infinity)).toBe(Infinity)
})
