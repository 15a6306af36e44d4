import { gammaCdf, gammaSf } from './incomplete-gamma.ts'
import { invertTail } from './invert-tail.ts'
import { logGamma } from './log-gamma.ts'
import { normalInverse } from './normal.ts'
import { poissonDensity } from './poisson-density.ts'

/**
 * The x below which a share `p` of the gamma distribution with this shape and scale 1 lies; p from 0 to 1, NaN outside.
 * For a small upper tail use `gammaInverseSf`: 1 − tail would lose it.
 */
export function gammaInverse(p: number, shape: number): number {
  return p > 0.5 ? quantile(1 - p, shape, false) : quantile(p, shape, true)
}

/** The x above which a share `p` lies. */
export function gammaInverseSf(p: number, shape: number): number {
  return p > 0.5 ? quantile(1 - p, shape, true) : quantile(p, shape, false)
}

/** Where the lower (or else the upper) tail is `p`. */
function quantile(p: number, shape: number, isLower: boolean): number {
  if (!(p >= 0 && p <= 1 && shape > 0 && shape < Infinity)) return Number.NaN
  if (p === 0) return isLower ? 0 : Infinity
  const side = isLower ? 1 : -1
  const tailAt = (x: number) => {
    const tail = isLower ? gammaCdf(x, shape) : gammaSf(x, shape)
    return {
      excess: Math.log(tail / p),
      slope: (side * shape * poissonDensity(shape, x)) / tail,
    }
  }
  return invertTail(tailAt, isLower, start(side * normalInverse(p), Math.log(isLower ? p : 1 - p), shape))
}

/** Wilson & Hilferty (1931); where that fails, in the far lower tail, the power of x that the tail is there. */
function start(z: number, logLower: number, shape: number): number {
  const root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))
  return root > 0.3 ? shape * root ** 3 : Math.exp((logLower + logGamma(shape + 1)) / shape)
}
