import { fileURLToPath } from 'node:url'
import { memberOf, numberAt, numbersAt, readTables } from '@cimento/testkit/oracle'
import { expect, test } from 'vitest'
import * as kernels from '../../../src/stats/distributions.ts'

type Kernel = (...args: number[]) => number

const onUrn =
  (kernel: (first: number, urn: kernels.Hypergeometric) => number): Kernel =>
  (first = 0, marked = 0, unmarked = 0, draws = 0) =>
    kernel(first, { marked, unmarked, draws })

/** By the names of the fixture; the tables' argument order is R's. */
const functions: Readonly<Record<string, Kernel>> = {
  'normal.sf': kernels.normalSf,
  'normal.logSf': kernels.normalLogSf,
  'normal.invSf': kernels.normalInverseSf,
  't.sf': kernels.tSf,
  't.logSf': kernels.tLogSf,
  't.inv': kernels.tInverse,
  't.invSf': kernels.tInverseSf,
  'noncentralT.cdf': kernels.noncentralTCdf,
  'noncentralT.sf': kernels.noncentralTSf,
  'f.cdf': kernels.fCdf,
  'f.sf': kernels.fSf,
  'f.logSf': kernels.fLogSf,
  'f.inv': kernels.fInverse,
  'f.invSf': kernels.fInverseSf,
  'beta.cdf': kernels.betaCdf,
  'beta.sf': kernels.betaSf,
  'beta.logCdf': kernels.betaLogCdf,
  'beta.logSf': kernels.betaLogSf,
  'beta.inv': kernels.betaInverse,
  'beta.invSf': kernels.betaInverseSf,
  'gamma.cdf': kernels.gammaCdf,
  'gamma.sf': kernels.gammaSf,
  'gamma.logCdf': kernels.gammaLogCdf,
  'gamma.logSf': kernels.gammaLogSf,
  'gamma.inv': kernels.gammaInverse,
  'gamma.invSf': kernels.gammaInverseSf,
  'chisquare.cdf': kernels.chiSquareCdf,
  'chisquare.logSf': kernels.chiSquareLogSf,
  'chisquare.inv': kernels.chiSquareInverse,
  'chisquare.invSf': kernels.chiSquareInverseSf,
  'poisson.pmf': kernels.poissonPmf,
  'poisson.cdf': kernels.poissonCdf,
  'poisson.sf': kernels.poissonSf,
  'poisson.logCdf': kernels.poissonLogCdf,
  'poisson.logSf': kernels.poissonLogSf,
  'poisson.inv': kernels.poissonInverse,
  'binomial.pmf': kernels.binomialPmf,
  'binomial.cdf': kernels.binomialCdf,
  'binomial.sf': kernels.binomialSf,
  'binomial.logCdf': kernels.binomialLogCdf,
  'binomial.logSf': kernels.binomialLogSf,
  'binomial.inv': kernels.binomialInverse,
  'hypergeometric.pmf': onUrn(kernels.hypergeometricPmf),
  'hypergeometric.cdf': onUrn(kernels.hypergeometricCdf),
  'hypergeometric.sf': onUrn(kernels.hypergeometricSf),
  'hypergeometric.inv': onUrn(kernels.hypergeometricInverse),
  lgamma: kernels.logGamma,
}

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))
const cases = (readTables(fixtures) ?? [])
  .filter(({ name }) => name === 'kernels')
  .flatMap((table) => table.cases)

test.each(Object.keys(functions))('%s as R and mpmath have it', (fn) => {
  const own = cases.filter(({ input }) => memberOf(input, 'fn') === fn)
  expect(own.length).toBeGreaterThanOrEqual(9)
  for (const { id, input, expected } of own) {
    const fact = numberAt(expected, 'value')
    const actual = functions[fn]?.(...numbersAt(input, 'args')) ?? Number.NaN
    expect(Math.abs(actual - fact), `${id} gives ${actual}`).toBeLessThanOrEqual(1e-12 * Math.abs(fact))
  }
})
