import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  betaCdf,
  betaInverse,
  betaSf,
  binomialCdf,
  binomialInverse,
  binomialSf,
  chiSquareCdf,
  chiSquareSf,
  gammaCdf,
  gammaInverse,
  gammaInverseSf,
  gammaLogSf,
  gammaSf,
  hypergeometricCdf,
  hypergeometricInverse,
  hypergeometricSf,
  noncentralTCdf,
  noncentralTSf,
  poissonCdf,
  poissonInverse,
  poissonSf,
  tCdf,
  tInverse,
  tLogSf,
  tSf,
} from '../../../src/stats/distributions.ts'

const powerOfTen = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((power) => 10 ** power)
/** From half an observation to more than any company counts. */
const shape = powerOfTen(-0.4, 8)
const probability = fc.double({ min: 0, max: 1, noNaN: true })
const tail = fc.oneof(probability, powerOfTen(-250, 0))
/** A place in the distribution, in standard deviations. */
const z = fc.double({ min: -12, max: 12, noNaN: true })
const neighbour = powerOfTen(-9, -1)

interface Continuous {
  readonly name: string
  readonly parameters: fc.Arbitrary<readonly [number, number]>
  /** The point z standard deviations, more or less, from the mean. */
  readonly at: (z: number, a: number, b: number) => number
  readonly cdf: (x: number, a: number, b: number) => number
  readonly sf: (x: number, a: number, b: number) => number
}

const both = fc.tuple(shape, shape)

const continuous: readonly Continuous[] = [
  { name: 't', parameters: both, at: (z) => z, cdf: tCdf, sf: tSf },
  {
    name: 'beta',
    parameters: both,
    at: (z, a, b) => 1 / (1 + (b / a) * Math.exp(-z * Math.sqrt(1 / a + 1 / b))),
    cdf: betaCdf,
    sf: betaSf,
  },
  {
    name: 'gamma',
    parameters: both,
    at: (z, a) => a * Math.exp(z / Math.sqrt(a)),
    cdf: gammaCdf,
    sf: gammaSf,
  },
  {
    name: 'chi-square',
    parameters: both,
    at: (z, a) => a * Math.exp(z * Math.sqrt(2 / a)),
    cdf: chiSquareCdf,
    sf: chiSquareSf,
  },
]

describe.each(continuous)('$name', ({ parameters, at, cdf, sf }) => {
  test('cdf and sf are probabilities that sum to 1', () => {
    fc.assert(
      fc.property(parameters, z, ([a, b], z) => {
        const x = at(z, a, b)
        const [below, above] = [cdf(x, a, b), sf(x, a, b)]
        expect(below >= 0 && below <= 1 && above >= 0 && above <= 1).toBe(true)
        expect(Math.abs(below + above - 1)).toBeLessThanOrEqual(2 * Number.EPSILON)
      }),
      { numRuns: 3000 },
    )
  })

  test('the cdf never falls, between 100,000 neighbours', () => {
    fc.assert(
      fc.property(
        parameters,
        z,
        neighbour,
        ([a, b], z, step) => cdf(at(z + step, a, b), a, b) >= cdf(at(z, a, b), a, b),
      ),
      { numRuns: 100_000 },
    )
  })
})

describe('inverses invert', () => {
  // A quantile is rounded to a double; in a steep place that alone moves the tail by this much.
  const isInverse = (value: number, p: number, steepness: number) =>
    Math.abs(value / p - 1) <= 1e-12 + 40 * Number.EPSILON * steepness

  test.each<[string, (p: number, a: number, b: number) => number, Continuous['cdf']]>([
    ['t', tInverse, tCdf],
    ['gamma', gammaInverse, gammaCdf],
    ['gamma, upper tail', gammaInverseSf, gammaSf],
  ])('%s', (_, inverse, share) => {
    fc.assert(
      fc.property(tail, shape, shape, (p, a, b) => {
        const x = inverse(p, a, b)
        // Beyond the doubles there is nothing to compare.
        fc.pre(p > 1e-290 && p < 1 && Math.abs(x) > 1e-290 && Math.abs(x) < 1e290)
        return isInverse(share(x, a, b), p, Math.sqrt(-Math.log(p) * Math.max(a, b)) - Math.log(p))
      }),
      { numRuns: 1000 },
    )
  })

  test('beta', () => {
    fc.assert(
      fc.property(tail, shape, shape, (p, a, b) => {
        const x = betaInverse(p, a, b)
        fc.pre(p > 1e-290 && p < 1 && x > 1e-290 && x < 0.9)
        return isInverse(betaCdf(x, a, b), p, 10 * Math.sqrt(-Math.log(p) * Math.max(a, b)) - Math.log(p))
      }),
      { numRuns: 3000 },
    )
  })

  test('a discrete inverse is the first count that reaches p', () => {
    const isFirst = (cdf: (count: number) => number, count: number, p: number) =>
      cdf(count) >= p * (1 - 1e-13) && (count === 0 || cdf(count - 1) < p)
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        powerOfTen(-2, 6),
        fc.nat(20_000),
        fc.nat(20_000),
        probability,
        (p, mean, trials, others, share) => {
          expect(isFirst((count) => poissonCdf(count, mean), poissonInverse(p, mean), p)).toBe(true)
          const successes = binomialInverse(p, trials, share)
          expect(isFirst((count) => binomialCdf(count, trials, share), successes, p)).toBe(true)
          const urn = { marked: trials, unmarked: others, draws: Math.floor(share * (trials + others)) }
          const hits = hypergeometricInverse(p, urn)
          expect(isFirst((count) => hypergeometricCdf(count, urn), hits, p)).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })
})

test('cdf and sf of counts sum to 1', () => {
  const isWhole = (below: number, above: number) => Math.abs(below + above - 1) <= 2 * Number.EPSILON
  fc.assert(
    fc.property(fc.nat(3000), fc.nat(3000), powerOfTen(-2, 4), probability, (k, rest, mean, share) => {
      const urn = { marked: k + rest, unmarked: rest + 50, draws: k + 25 }
      expect(isWhole(poissonCdf(k, mean), poissonSf(k, mean))).toBe(true)
      expect(isWhole(binomialCdf(k, k + rest, share), binomialSf(k, k + rest, share))).toBe(true)
      expect(isWhole(hypergeometricCdf(k, urn), hypergeometricSf(k, urn))).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('the logarithm of a tail is that of the tail, and goes on where the tail is 0', () => {
  fc.assert(
    fc.property(shape, fc.double({ min: -5, max: 20, noNaN: true }), (a, z) => {
      const x = a * Math.exp(z / Math.sqrt(a))
      const pairs = [
        [tLogSf(z, a), tSf(z, a)],
        [gammaLogSf(x, a), gammaSf(x, a)],
      ] as const
      for (const [logTail, upper] of pairs) {
        if (upper > 1e-300 && upper < 0.9)
          expect(Math.abs(logTail / Math.log(upper) - 1)).toBeLessThanOrEqual(2e-13)
        else expect(logTail).toBeLessThanOrEqual(0)
        expect(logTail).not.toBeNaN()
      }
    }),
    { numRuns: 3000 },
  )
})

test('t mirrors around 0, and is the normal distribution in the limit', () => {
  fc.assert(fc.property(z, shape, (t, df) => tCdf(-t, df) === tSf(t, df)))
  // SciPy 1.17.1: stats.norm.sf(1.96).
  expect(tSf(1.96, Infinity)).toBeCloseTo(0.024_997_895_148_220_435, 15)
  expect(tInverse(0.975, Infinity)).toBeCloseTo(1.959_963_984_540_054, 14)
  expect([tInverse(0, 3), tInverse(0.5, 3), tInverse(1, 3)]).toEqual([-Infinity, 0, Infinity])
})

test('without noncentrality the noncentral t is the central one; with it, the larger the farther right', () => {
  fc.assert(
    fc.property(z, powerOfTen(-0.4, 4), fc.double({ min: -10, max: 10, noNaN: true }), (t, df, effect) => {
      expect(Math.abs(noncentralTSf(t, df, 0) - tSf(t, df))).toBeLessThanOrEqual(1e-13)
      const upper = noncentralTSf(t, df, effect)
      expect(Math.abs(upper + noncentralTCdf(t, df, effect) - 1)).toBeLessThanOrEqual(1e-13)
      expect(noncentralTSf(t, df, effect + 0.1)).toBeGreaterThanOrEqual(upper - 1e-13)
    }),
    { numRuns: 500 },
  )
})

test('NaN and impossible arguments give NaN, never an exception or a number', () => {
  const values = [
    tSf(Number.NaN, 3),
    tSf(1, 0),
    tInverse(1.1, 3),
    tInverse(0.5, -1),
    tLogSf(1, Number.NaN),
    gammaCdf(-1, 2),
    gammaSf(1, Infinity),
    gammaInverse(2, 1),
    betaInverse(0.5, 0, 1),
    poissonCdf(1, -1),
    poissonInverse(0.5, Number.NaN),
    binomialInverse(0.5, 10, 1.5),
    hypergeometricCdf(1, { marked: 1.5, unmarked: 2, draws: 1 }),
    hypergeometricSf(1, { marked: 1, unmarked: 2, draws: 9 }),
    noncentralTSf(1, 3, Infinity),
    noncentralTCdf(1, 0, 1),
  ]
  for (const value of values) expect(value).toBeNaN()
})
