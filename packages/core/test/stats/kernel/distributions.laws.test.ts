import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  betaCdf,
  betaInverse,
  betaInverseSf,
  betaLogSf,
  betaSf,
  binomialCdf,
  binomialInverse,
  binomialLogCdf,
  binomialLogSf,
  binomialSf,
  chiSquareCdf,
  chiSquareInverse,
  chiSquareInverseSf,
  chiSquareLogSf,
  chiSquareSf,
  fCdf,
  fInverse,
  fInverseSf,
  fLogSf,
  fSf,
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
  normalCdf,
  normalInverse,
  normalInverseSf,
  normalLogSf,
  normalSf,
  poissonCdf,
  poissonInverse,
  poissonLogCdf,
  poissonLogSf,
  poissonSf,
  tCdf,
  tInverse,
  tInverseSf,
  tLogSf,
  tSf,
} from '../../../src/stats/distributions.ts'

type Kernel = (x: number, a: number, b: number) => number

interface Continuous {
  readonly name: string
  /** The point z standard deviations, more or less, from the mean. */
  readonly at: Kernel
  readonly cdf: Kernel
  readonly sf: Kernel
  readonly logSf: Kernel
  readonly inverse: Kernel
  readonly inverseSf: Kernel
}

const distributions: readonly Continuous[] = [
  {
    name: 'normal',
    at: (z) => z,
    cdf: normalCdf,
    sf: normalSf,
    logSf: normalLogSf,
    inverse: normalInverse,
    inverseSf: normalInverseSf,
  },
  { name: 't', at: (z) => z, cdf: tCdf, sf: tSf, logSf: tLogSf, inverse: tInverse, inverseSf: tInverseSf },
  {
    name: 'chi-square',
    at: (z, df) => df * Math.exp(z * Math.sqrt(2 / df)),
    cdf: chiSquareCdf,
    sf: chiSquareSf,
    logSf: chiSquareLogSf,
    inverse: chiSquareInverse,
    inverseSf: chiSquareInverseSf,
  },
  {
    name: 'F',
    at: (z, df1, df2) => Math.exp(z * Math.sqrt(2 / df1 + 2 / df2)),
    cdf: fCdf,
    sf: fSf,
    logSf: fLogSf,
    inverse: fInverse,
    inverseSf: fInverseSf,
  },
  {
    name: 'beta',
    at: (z, a, b) => 1 / (1 + (b / a) * Math.exp(-z * Math.sqrt(1 / a + 1 / b))),
    cdf: betaCdf,
    sf: betaSf,
    logSf: betaLogSf,
    inverse: betaInverse,
    inverseSf: betaInverseSf,
  },
  {
    name: 'gamma',
    at: (z, shape) => shape * Math.exp(z / Math.sqrt(shape)),
    cdf: gammaCdf,
    sf: gammaSf,
    logSf: gammaLogSf,
    inverse: gammaInverse,
    inverseSf: gammaInverseSf,
  },
]

const powerOfTen = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((power) => 10 ** power)
/** From half an observation to more than any company counts. */
const shape = powerOfTen(-0.4, 8)
const z = fc.double({ min: -12, max: 12, noNaN: true })
const probability = fc.double({ min: 0, max: 1, noNaN: true })
const isProbability = (value: number) => value >= 0 && value <= 1
const areWhole = (below: number, above: number) =>
  isProbability(below) && isProbability(above) && Math.abs(below + above - 1) <= 2 * Number.EPSILON

describe.each(distributions)('$name', ({ at, cdf, sf, logSf, inverse, inverseSf }) => {
  test('cdf and sf are probabilities that sum to 1', () => {
    fc.assert(
      fc.property(z, shape, shape, (z, a, b) => {
        const x = at(z, a, b)
        return areWhole(cdf(x, a, b), sf(x, a, b))
      }),
      { numRuns: 5000 },
    )
  })

  // Closer neighbours may be as far apart as the cdf's own rounding.
  test('between neighbours from 1e-13 apart on the cdf never falls and the sf never rises', () => {
    fc.assert(
      fc.property(z, shape, shape, powerOfTen(-13, -1), (z, a, b, step) => {
        const lower = at(z, a, b)
        const upper = Math.min(at(Infinity, a, b), lower + Math.abs(lower) * step)
        return cdf(upper, a, b) >= cdf(lower, a, b) && sf(upper, a, b) <= sf(lower, a, b)
      }),
      { numRuns: 17_000 },
    )
  })

  test('a quantile is right to 1e-12: its neighbours have a smaller and a larger share', () => {
    fc.assert(
      fc.property(fc.oneof(probability, powerOfTen(-250, 0)), shape, shape, (p, a, b) => {
        fc.pre(p > 1e-290 && p < 1)
        for (const [quantile, lower, upper] of [
          [inverse(p, a, b), cdf, sf],
          [inverseSf(p, a, b), sf, cdf],
        ] as const) {
          // Beyond the doubles there is nothing to compare.
          if (!(Math.abs(quantile) > 1e-290 && Math.abs(quantile) < 1e290)) continue
          const ends = [quantile * (1 - 1e-12), Math.min(at(Infinity, a, b), quantile * (1 + 1e-12))] as const
          const shares = ends.map((x) => (p < 0.5 ? lower(x, a, b) - p : 1 - p - upper(x, a, b)))
          expect(Math.min(...shares)).toBeLessThanOrEqual(0)
          expect(Math.max(...shares)).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('the logarithm of a tail is that of the tail, and goes on where the tail is 0', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 60, noNaN: true }), shape, shape, (z, a, b) => {
        const x = at(z, a, b)
        const [logTail, tail] = [logSf(x, a, b), sf(x, a, b)]
        // Near 1 the tail itself cannot carry the digits of its logarithm.
        if (tail > 1e-300 && tail < 0.9)
          expect(Math.abs(logTail / Math.log(tail) - 1)).toBeLessThanOrEqual(1e-13)
        else expect(logTail).toBeLessThanOrEqual(0)
        expect(logTail).not.toBeNaN()
      }),
      { numRuns: 2000 },
    )
  })
})

test('cdf and sf of counts sum to 1, and their logarithms are theirs', () => {
  const areLogs = (logTail: number, tail: number) =>
    tail > 1e-300 && tail < 0.9 ? Math.abs(logTail / Math.log(tail) - 1) <= 1e-13 : logTail <= 0
  fc.assert(
    fc.property(fc.nat(3000), fc.nat(3000), powerOfTen(-2, 4), probability, (k, rest, mean, share) => {
      const urn = { marked: k + rest, unmarked: rest + 50, draws: k + 25 }
      const [below, above] = [binomialCdf(k, k + rest, share), binomialSf(k, k + rest, share)]
      expect(areWhole(below, above)).toBe(true)
      expect(areLogs(binomialLogCdf(k, k + rest, share), below)).toBe(true)
      expect(areLogs(binomialLogSf(k, k + rest, share), above)).toBe(true)
      expect(areWhole(poissonCdf(k, mean), poissonSf(k, mean))).toBe(true)
      expect(areLogs(poissonLogCdf(k, mean), poissonCdf(k, mean))).toBe(true)
      expect(areLogs(poissonLogSf(k, mean), poissonSf(k, mean))).toBe(true)
      expect(areWhole(hypergeometricCdf(k, urn), hypergeometricSf(k, urn))).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('a discrete inverse is the first possible count that reaches p', () => {
  const isFirst = (cdf: (count: number) => number, count: number, p: number, least = 0) =>
    cdf(count) >= p * (1 - 1e-13) && (count === least || (count > least && cdf(count - 1) < p))
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
        // More draws than there are unmarked units cannot all miss.
        const least = Math.max(0, urn.draws - others)
        expect(isFirst((count) => hypergeometricCdf(count, urn), hits, p, least)).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})

test('a share that the binomial cdf reaches exactly is found there, and all of it at the last count', () => {
  expect([binomialInverse(0.5, 3, 0.5), binomialInverse(0.5, 1, 0.5)]).toEqual([1, 0])
  expect([binomialInverse(1, 40, 0.1), binomialInverse(1, 40, 0), poissonInverse(1, 3)]).toEqual([
    40,
    0,
    Infinity,
  ])
  // R 4.2.2: qhyper(0, 2, 0, 1) = 1, qhyper(0, 5, 3, 6) = 3: counts that cannot be are no quantile of 0 either.
  expect(hypergeometricInverse(0, { marked: 2, unmarked: 0, draws: 1 })).toBe(1)
  expect(hypergeometricInverse(0, { marked: 5, unmarked: 3, draws: 6 })).toBe(3)
  expect(hypergeometricInverse(1, { marked: 1000, unmarked: 1000, draws: 900 })).toBe(900)
})

test('t mirrors around 0, and is the normal distribution in the limit', () => {
  fc.assert(fc.property(z, shape, (t, df) => tCdf(-t, df) === tSf(t, df)))
  // SciPy 1.17.1: stats.norm.sf(1.96).
  expect(tSf(1.96, Infinity)).toBeCloseTo(0.024_997_895_148_220_435, 15)
  expect(tInverse(0.975, Infinity)).toBeCloseTo(1.959_963_984_540_054, 14)
  expect([tInverse(0, 3), tInverse(0.5, 3), tInverse(1, 3)]).toEqual([-Infinity, 0, Infinity])
})

test('F and its reciprocal change places', () => {
  fc.assert(
    fc.property(z, powerOfTen(-0.4, 5), powerOfTen(-0.4, 5), (z, df1, df2) => {
      const x = Math.exp(z * Math.sqrt(2 / df1 + 2 / df2))
      const [upper, mirrored] = [fSf(x, df1, df2), fCdf(1 / x, df2, df1)]
      fc.pre(mirrored > 1e-300)
      // 1/x is rounded, which a steep tail shows.
      expect(Math.abs(upper / mirrored - 1)).toBeLessThanOrEqual(
        1e-13 * (1 + Math.abs(z) * Math.sqrt(df1 + df2)),
      )
    }),
    { numRuns: 1000 },
  )
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

test('any finite argument and any parameters from 1e-100 to 1e100 give a probability', () => {
  const anyShape = fc.oneof(powerOfTen(-100, 100), powerOfTen(-10, 15), fc.constantFrom(0.5, 1, 1e5, 2e4))
  const positive = fc.oneof(powerOfTen(-320, 308), powerOfTen(-3, 3), fc.constantFrom(0, Number.MAX_VALUE))
  const share = fc.oneof(
    probability,
    powerOfTen(-320, 0),
    powerOfTen(-16, 0).map((rest) => 1 - rest),
  )
  fc.assert(
    fc.property(positive, share, anyShape, anyShape, (x, p, a, b) => {
      const pairs = [
        [tCdf(x, a), tSf(x, a)],
        [tCdf(-x, a), tSf(-x, a)],
        [chiSquareCdf(x, a), chiSquareSf(x, a)],
        [fCdf(x, a, b), fSf(x, a, b)],
        [betaCdf(p, a, b), betaSf(p, a, b)],
        [gammaCdf(x, a), gammaSf(x, a)],
        [poissonCdf(Math.floor(b), a), poissonSf(Math.floor(b), a)],
        [binomialCdf(Math.floor(a), Math.floor(b), p), binomialSf(Math.floor(a), Math.floor(b), p)],
      ] as const
      for (const [below, above] of pairs) expect(areWhole(below, above)).toBe(true)
      const logarithms = [tLogSf(x, a), chiSquareLogSf(x, a), fLogSf(x, a, b), betaLogSf(p, a, b)]
      for (const logarithm of logarithms) expect(logarithm).toBeLessThanOrEqual(0)
      expect(isProbability(betaInverse(p, a, b))).toBe(true)
      for (const quantile of [gammaInverse(p, a), fInverse(p, a, b), fInverseSf(p, a, b), tInverseSf(p, a)])
        expect(quantile).not.toBeNaN()
    }),
    { numRuns: 2000 },
  )
})

test('NaN and impossible arguments give NaN, never an exception or a number', () => {
  const values = [
    tSf(Number.NaN, 3),
    tSf(1, 0),
    tInverse(1.1, 3),
    tInverse(0.5, -1),
    tLogSf(1, Number.NaN),
    fCdf(-1, 2, 3),
    fCdf(Number.NaN, 2, 3),
    fSf(1, 0, 3),
    fSf(Infinity, -1, 3),
    fInverse(-0.1, 2, 3),
    fInverseSf(0.5, 2, Infinity),
    betaLogSf(-0.1, 1, 1),
    gammaCdf(-1, 2),
    gammaSf(1, Infinity),
    gammaInverse(2, 1),
    betaInverse(0.5, 0, 1),
    poissonCdf(1, -1),
    poissonLogSf(1, -1),
    poissonInverse(0.5, Number.NaN),
    binomialInverse(0.5, 10, 1.5),
    binomialLogSf(Number.NaN, 10, 0.5),
    hypergeometricCdf(1, { marked: 1.5, unmarked: 2, draws: 1 }),
    hypergeometricSf(1, { marked: 1, unmarked: 2, draws: 9 }),
    noncentralTSf(1, 3, Infinity),
    noncentralTCdf(1, 0, 1),
  ]
  for (const value of values) expect(value).toBeNaN()
})
