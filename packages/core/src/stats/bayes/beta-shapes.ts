import type { StatsError } from '../stats-error.ts'

/** What is believed of a rate: a beta distribution. */
export interface BetaShapes {
  /** From 0.001 to 1e16: successes, with those that the prior counts for. */
  readonly alpha: number
  /** From 0.001 to 1e16: failures, with those that the prior counts for. */
  readonly beta: number
}

export function shapesError({ alpha, beta }: BetaShapes): StatsError | undefined {
  const wrong = [alpha, beta].find((shape) => !(shape >= SMALLEST && shape <= LARGEST))
  return wrong === undefined ? undefined : { kind: 'invalid-shape', value: wrong }
}

/** Below it a belief is "surely 0 or surely 1". */
const SMALLEST = 1e-3
/** Above every number of people that a double counts. */
const LARGEST = 1e16

/**
 * alpha of a · beta of b − alpha of b · beta of a: above 0 where a's mean is the higher. From the smaller one and the
 * difference to it, since the products of large shapes that are alike would lose the digits that matter.
 */
export function meanCross(a: BetaShapes, b: BetaShapes): number {
  if (totalOf(a) < totalOf(b)) return 0 - meanCross(b, a)
  return (a.alpha - b.alpha) * b.beta - (a.beta - b.beta) * b.alpha
}

export function totalOf({ alpha, beta }: BetaShapes): number {
  return alpha + beta
}
