// @ts-expect-error jStat ships no types; what is used of it is declared below.
import untyped from 'jstat'

/**
 * The only door to jStat: what it does well enough (statistics.md, section 1), typed. It does not tree-shake, so
 * nothing that the first screen of the app needs may import this file.
 */
export const jStat: JStat = untyped.jStat

interface JStat {
  readonly gammaln: (x: number) => number
  readonly hypgeom: {
    /** P(`hits` marked units among `draws` from `population` units, `marked` of them marked). */
    readonly pdf: (hits: number, population: number, marked: number, draws: number) => number
    readonly cdf: (hits: number, population: number, marked: number, draws: number) => number
  }
  readonly normal: {
    readonly cdf: (x: number, mean: number, deviation: number) => number
    readonly inv: (p: number, mean: number, deviation: number) => number
  }
  readonly studentt: WithInverse<[degreesOfFreedom: number]>
  readonly centralF: WithInverse<[degreesOfFreedomAbove: number, degreesOfFreedomBelow: number]>
  readonly beta: WithInverse<[a: number, b: number]>
  readonly gamma: WithInverse<[shape: number, scale: number]>
  readonly chisquare: WithInverse<[degreesOfFreedom: number]>
  readonly binomial: WithDensity<[trials: number, probability: number]>
  readonly poisson: WithDensity<[mean: number]>
  readonly noncentralt: {
    readonly cdf: (t: number, degreesOfFreedom: number, noncentrality: number) => number
  }
}

interface WithInverse<Parameters extends readonly number[]> {
  readonly cdf: (x: number, ...parameters: Parameters) => number
  readonly inv: (p: number, ...parameters: Parameters) => number
}

interface WithDensity<Parameters extends readonly number[]> {
  readonly pdf: (count: number, ...parameters: Parameters) => number
  readonly cdf: (count: number, ...parameters: Parameters) => number
}
