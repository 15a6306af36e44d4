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
  }
  readonly normal: { readonly cdf: (x: number, mean: number, deviation: number) => number }
  readonly beta: { readonly cdf: (x: number, a: number, b: number) => number }
  readonly chisquare: { readonly cdf: (x: number, degreesOfFreedom: number) => number }
}
