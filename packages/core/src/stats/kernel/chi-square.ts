import { normalSf } from './normal.ts'

/**
 * The chi-square distribution with a whole number of degrees of freedom ≥ 1 (NaN otherwise), x ≥ 0.
 *
 * The smaller tail is computed, the other is its complement. Upper tail: the closed form for whole degrees of
 * freedom (Abramowitz & Stegun 26.4.4–5), a sum of positive terms, so deep tails keep full accuracy.
 */
export function chiSquareSf(x: number, degreesOfFreedom: number): number {
  if (!isChiSquare(x, degreesOfFreedom)) return Number.NaN
  return x < degreesOfFreedom ? 1 - lowerSeries(x, degreesOfFreedom) : upperSum(x, degreesOfFreedom)
}

/** P(X ≤ x). */
export function chiSquareCdf(x: number, degreesOfFreedom: number): number {
  if (!isChiSquare(x, degreesOfFreedom)) return Number.NaN
  return x < degreesOfFreedom ? lowerSeries(x, degreesOfFreedom) : 1 - upperSum(x, degreesOfFreedom)
}

function isChiSquare(x: number, degreesOfFreedom: number): boolean {
  return x >= 0 && Number.isInteger(degreesOfFreedom) && degreesOfFreedom >= 1
}

function upperSum(x: number, degreesOfFreedom: number): number {
  if (x === Infinity) return 0
  const half = x / 2
  let sum = degreesOfFreedom % 2 === 0 ? 0 : 2 * normalSf(Math.sqrt(x))
  let term = firstTerm(half, degreesOfFreedom)
  for (let order = firstOrder(degreesOfFreedom); order < degreesOfFreedom / 2; order += 1) {
    sum += term
    term *= half / (order + 1)
  }
  return sum
}

/** Σ h^(s+k) e^−h / Γ(s + k + 1) over k ≥ 0, with h = x/2 and s = df/2. */
function lowerSeries(x: number, degreesOfFreedom: number): number {
  const half = x / 2
  let term = firstTerm(half, degreesOfFreedom)
  for (let order = firstOrder(degreesOfFreedom); order < degreesOfFreedom / 2; order += 1)
    term *= half / (order + 1)
  let sum = 0
  for (let order = degreesOfFreedom / 2; sum + term !== sum; order += 1) {
    sum += term
    term *= half / (order + 1)
  }
  return sum
}

/** h^o e^−h / Γ(o + 1) at the lowest order o: 0 for even degrees of freedom, ½ for odd ones. */
function firstTerm(half: number, degreesOfFreedom: number): number {
  return degreesOfFreedom % 2 === 0 ? Math.exp(-half) : 2 * Math.sqrt(half / Math.PI) * Math.exp(-half)
}

function firstOrder(degreesOfFreedom: number): number {
  return degreesOfFreedom % 2 === 0 ? 0 : 0.5
}
