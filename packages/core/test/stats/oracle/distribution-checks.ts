import { binomialCdf } from '../../../src/stats/kernel/binomial.ts'
import { chiSquareSf } from '../../../src/stats/kernel/chi-square.ts'
import { betaCdf } from '../../../src/stats/kernel/incomplete-beta.ts'
import { logGamma } from '../../../src/stats/kernel/log-gamma.ts'
import { normalCdf, normalInverse } from '../../../src/stats/kernel/normal.ts'
import { figureOf, type Check, type OracleCase } from './checks.ts'

const functions: Readonly<Record<string, (...args: number[]) => number>> = {
  'normal.cdf': normalCdf,
  'normal.inv': normalInverse,
  'chisquare.sf': chiSquareSf,
  'beta.cdf': betaCdf,
  'binomial.cdf': binomialCdf,
  lgamma: logGamma,
}

export function distributionChecks({ fn = '', args = [], expected }: OracleCase): readonly Check[] {
  const compute = functions[fn]
  const figure = figureOf(expected)
  if (!compute || figure === undefined) return []
  return [{ figure: fn, actual: compute(...args), expected: figure, tolerance: toleranceOf(fn, args) }]
}

function toleranceOf(fn: string, args: readonly number[]): number {
  const shapes = fn === 'binomial.cdf' ? args.slice(0, 2) : fn === 'lgamma' ? [] : args.slice(1)
  return shapes.some((shape) => shape >= 1e6) ? 1e-9 : 1e-12
}
