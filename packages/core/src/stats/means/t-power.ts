import { integrate } from '../kernel/gauss-legendre.ts'
import { gammaCdf } from '../kernel/incomplete-gamma.ts'
import { noncentralTSf } from '../kernel/noncentral-t.ts'
import { normalDensity, normalSf } from '../kernel/normal.ts'

/** P(T > t) of the noncentral t distribution, in constant time however far the effect is and however few the people. */
export function tPower(t: number, degreesOfFreedom: number, noncentrality: number): number {
  const distance = Math.abs(noncentrality)
  const isSmooth = distance > NEAR && distance * distance > 2 * degreesOfFreedom
  if (isSmooth)
    return noncentrality > 0
      ? distantPower(t, degreesOfFreedom, noncentrality)
      : 1 - distantPower(-t, degreesOfFreedom, -noncentrality)
  if (distance > KERNEL_END) return normalSf(t - noncentrality)
  // The sum of a quadrature may exceed 1 by its rounding.
  return Math.min(1, noncentralTSf(t, degreesOfFreedom, noncentrality))
}

/** The normal part of T no longer reaches zero. */
const NEAR = 40
/** As far as the noncentral t distribution is computed; beyond it so many people are as good as infinitely many. */
const KERNEL_END = 1000

/**
 * T = (Z + noncentrality) / √(χ²/df) exceeds t where χ² stays below df · ((Z + noncentrality) / t)²: over Z a smooth
 * function, where the spread of χ² is wide against the one of Z.
 */
function distantPower(t: number, degreesOfFreedom: number, noncentrality: number): number {
  if (t <= 0) return 1
  const shape = degreesOfFreedom / 2
  const below = (z: number) => gammaCdf(Math.min(EVERYTHING, shape * ((z + noncentrality) / t) ** 2), shape)
  return Math.min(
    1,
    integrate((z) => normalDensity(z) * below(z), -9, 9),
  )
}

/** Above any χ²; far beyond it the gamma distribution would overflow. */
const EVERYTHING = 1e100
