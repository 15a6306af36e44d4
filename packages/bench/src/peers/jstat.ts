// @ts-expect-error jStat ships no types; what the races use of it is declared below.
import untyped from 'jstat'

/** The library that the statistics began with, as its users call it. */
export const jStat: JStat = untyped.jStat

interface JStat {
  readonly normal: {
    readonly cdf: (x: number, mean: number, deviation: number) => number
    readonly inv: (p: number, mean: number, deviation: number) => number
  }
  readonly studentt: { readonly cdf: (t: number, degreesOfFreedom: number) => number }
  readonly beta: {
    readonly cdf: (x: number, a: number, b: number) => number
    readonly sample: (a: number, b: number) => number
  }
  readonly setRandom: (random: () => number) => void
}
