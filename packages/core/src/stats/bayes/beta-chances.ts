import { fail, ok, type Result } from '../../result.ts'
import { firstError } from '../input-errors.ts'
import type { Direction } from '../proportions/direction.ts'
import type { StatsError } from '../stats-error.ts'
import { betaOverlap } from './beta-overlap.ts'
import { meanCross, shapesError, totalOf, type BetaShapes } from './beta-shapes.ts'
import { chancesOf, type Chances, type TwoSides } from './chances.ts'

export interface BetaChancesInput {
  /** From `betaPosterior`. */
  readonly control: BetaShapes
  readonly treatment: BetaShapes
  /** Which rate is better. Defaults to the higher one. */
  readonly direction?: Direction
}

/**
 * How likely is the treatment's rate the better one, and what does either choice cost if it is the wrong one?
 *
 * Beside a verdict, never instead of it: it is not protected from peeking, and says so. The losses are in rate points:
 * 0.001 is a tenth of a point. To 1e-10, whatever the shapes, in constant time.
 * Errors: `invalid-shape` (outside 0.001 to 1e16). Edge: equal beliefs give one half.
 * Law: swapping the arms swaps probabilities and losses; the losses differ by the difference of the means.
 * Source: Stucchio, Bayesian A/B Testing at VWO (2015); the integrals by Gauss–Legendre quadrature.
 * @example
 * betaChances({ control: { alpha: 51, beta: 951 }, treatment: { alpha: 61, beta: 941 } })
 * // probabilityTreatmentBetter: 0.835…, expectedLossTreatment: 0.00089…, expectedLossControl: 0.0108…
 */
export function betaChances(input: BetaChancesInput): Result<Chances, StatsError> {
  const { control, treatment, direction = 'higher' } = input
  const error = firstError(shapesError(control), shapesError(treatment))
  return error ? fail(error) : ok(chancesOf(sidesOf(control, treatment), direction))
}

/** The side of the lower mean is computed, usually the rarer one; the other follows from it. */
function sidesOf(control: BetaShapes, treatment: BetaShapes): TwoSides {
  const gap = meanGap(control, treatment)
  const rarer = gap >= 0 ? betaOverlap(control, treatment) : betaOverlap(treatment, control)
  const probability = Math.min(1, rarer.probability)
  const other = { probability: 1 - probability, meanExcess: rarer.meanExcess + Math.abs(gap) }
  const [above, below] = gap >= 0 ? [other, { ...rarer, probability }] : [{ ...rarer, probability }, other]
  return {
    above: above.probability,
    below: below.probability,
    meanAbove: above.meanExcess,
    meanBelow: below.meanExcess,
  }
}

/** Of the two means, treatment − control. */
function meanGap(control: BetaShapes, treatment: BetaShapes): number {
  return meanCross(treatment, control) / totalOf(control) / totalOf(treatment)
}
