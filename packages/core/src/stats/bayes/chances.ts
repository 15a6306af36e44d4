import type { Direction } from '../proportions/direction.ts'

/**
 * What a result of the Bayesian methods is not: stopping when one of its figures looks good enough raises the share of
 * wrong choices with every look. Verdicts come from planned looks.
 */
export interface Unprotected {
  readonly protectedFromPeeking: false
}

/** How likely each of two arms is the better one, and what choosing it would cost if it is not. */
export interface Chances extends Unprotected {
  /** In [0, 1]. */
  readonly probabilityTreatmentBetter: number
  /** What is left: given apart, because 1 − p loses a small one. */
  readonly probabilityControlBetter: number
  /** Of choosing the treatment: by how much the control is better, 0 where it is not, on average; in the KPI's unit. */
  readonly expectedLossTreatment: number
  /** Of keeping the control. */
  readonly expectedLossControl: number
}

/** P(difference > 0) and P(difference < 0), with the means of the difference where it is above and below 0. */
export interface TwoSides {
  readonly above: number
  readonly below: number
  readonly meanAbove: number
  readonly meanBelow: number
}

/** Of treatment − control. */
export function chancesOf(sides: TwoSides, direction: Direction): Chances {
  const { above, below, meanAbove, meanBelow } = sides
  const higher = {
    probabilityTreatmentBetter: above,
    probabilityControlBetter: below,
    expectedLossTreatment: meanBelow,
    expectedLossControl: meanAbove,
  }
  const lower = {
    probabilityTreatmentBetter: below,
    probabilityControlBetter: above,
    expectedLossTreatment: meanAbove,
    expectedLossControl: meanBelow,
  }
  return { ...(direction === 'higher' ? higher : lower), protectedFromPeeking: false }
}
