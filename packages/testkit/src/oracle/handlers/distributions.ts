import {
  betaCdf,
  binomialCdf,
  chiSquareSf,
  logGamma,
  normalCdf,
  normalInverse,
  poissonCdf,
  tCdf,
  tInverse,
} from '@cimento/core/stats/distributions'
import type { Handler } from '../handler.ts'
import { memberOf, numbersAt } from '../table.ts'

const functions = new Map<unknown, (...args: number[]) => number>([
  ['normal.cdf', normalCdf],
  ['normal.inv', normalInverse],
  ['studentt.cdf', tCdf],
  ['studentt.inv', tInverse],
  ['chisquare.sf', chiSquareSf],
  ['beta.cdf', betaCdf],
  ['binomial.cdf', binomialCdf],
  ['poisson.cdf', poissonCdf],
  ['lgamma', logGamma],
])

export const distributions: Handler = (input) => {
  const kernel = functions.get(memberOf(input, 'fn'))
  return kernel ? { value: () => kernel(...numbersAt(input, 'args')) } : {}
}
