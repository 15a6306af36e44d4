import fc from 'fast-check'
import { test } from 'vitest'
import * as kernels from '../../../src/stats/distributions.ts'
import { jStat } from '../../../src/stats/jstat.ts'

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const z = number(-5, 5)
const shape = number(0.5, 50)
const df = fc.integer({ min: 1, max: 100 })
const p = number(0.01, 0.99)

/** Absolute for what is small, relative for what is large. */
const agrees = (own: number, other: number) => Math.abs(own - other) <= 1e-6 * Math.max(1, Math.abs(own))

// Where jStat is measured to have its digits: docs/methods/numerics.md.
test.each<[string, fc.IProperty<unknown>]>([
  ['normal cdf', fc.property(z, (x) => agrees(kernels.normalCdf(x), jStat.normal.cdf(x, 0, 1)))],
  ['normal inverse', fc.property(p, (p) => agrees(kernels.normalInverse(p), jStat.normal.inv(p, 0, 1)))],
  ['t cdf', fc.property(z, df, (t, df) => agrees(kernels.tCdf(t, df), jStat.studentt.cdf(t, df)))],
  ['t inverse', fc.property(p, df, (p, df) => agrees(kernels.tInverse(p, df), jStat.studentt.inv(p, df)))],
  [
    'noncentral t cdf',
    fc.property(z, df, number(-3, 3), (t, df, effect) =>
      agrees(kernels.noncentralTCdf(t, df, effect), jStat.noncentralt.cdf(t, df, effect)),
    ),
  ],
  [
    'chi-square cdf',
    fc.property(number(0, 60), df, (x, df) =>
      agrees(kernels.chiSquareCdf(x, df), jStat.chisquare.cdf(x, df)),
    ),
  ],
  [
    'chi-square inverse',
    fc.property(p, df, (p, df) => agrees(kernels.chiSquareInverse(p, df), jStat.chisquare.inv(p, df))),
  ],
  [
    'F cdf',
    fc.property(number(0.01, 8), df, df, (x, df1, df2) =>
      agrees(kernels.fCdf(x, df1, df2), jStat.centralF.cdf(x, df1, df2)),
    ),
  ],
  [
    'F inverse',
    fc.property(p, df, df, (p, df1, df2) =>
      agrees(kernels.fInverse(p, df1, df2), jStat.centralF.inv(p, df1, df2)),
    ),
  ],
  [
    'beta cdf',
    fc.property(number(0, 1), shape, shape, (x, a, b) =>
      agrees(kernels.betaCdf(x, a, b), jStat.beta.cdf(x, a, b)),
    ),
  ],
  [
    'beta inverse',
    fc.property(p, shape, shape, (p, a, b) => agrees(kernels.betaInverse(p, a, b), jStat.beta.inv(p, a, b))),
  ],
  [
    'gamma cdf',
    fc.property(number(0, 60), shape, (x, a) => agrees(kernels.gammaCdf(x, a), jStat.gamma.cdf(x, a, 1))),
  ],
  [
    'gamma inverse',
    fc.property(p, shape, (p, a) => agrees(kernels.gammaInverse(p, a), jStat.gamma.inv(p, a, 1))),
  ],
  [
    'binomial cdf and pmf',
    fc.property(fc.nat(100), fc.nat(100), p, (k, rest, p) => {
      const n = k + rest
      return (
        agrees(kernels.binomialCdf(k, n, p), jStat.binomial.cdf(k, n, p)) &&
        agrees(kernels.binomialPmf(k, n, p), jStat.binomial.pdf(k, n, p))
      )
    }),
  ],
  [
    'Poisson cdf and pmf',
    fc.property(fc.nat(60), number(0.1, 60), (k, mean) => {
      const cdf = agrees(kernels.poissonCdf(k, mean), jStat.poisson.cdf(k, mean))
      return cdf && agrees(kernels.poissonPmf(k, mean), jStat.poisson.pdf(k, mean))
    }),
  ],
  [
    'hypergeometric cdf and pmf',
    fc.property(fc.nat(60), fc.integer({ min: 60, max: 200 }), fc.nat(60), (marked, unmarked, draws) => {
      const hits = Math.floor(Math.min(marked, draws) / 2)
      const urn = { marked, unmarked, draws }
      const total = marked + unmarked
      return (
        agrees(kernels.hypergeometricCdf(hits, urn), jStat.hypgeom.cdf(hits, total, marked, draws)) &&
        agrees(kernels.hypergeometricPmf(hits, urn), jStat.hypgeom.pdf(hits, total, marked, draws))
      )
    }),
  ],
  ['log-gamma', fc.property(number(0.01, 1000), (x) => agrees(kernels.logGamma(x), jStat.gammaln(x)))],
])('jStat agrees to 1e-6 in its safe region: %s', (_, property) => {
  fc.assert(property, { numRuns: 500 })
})
