import type { Estimated } from '../interval.ts'

/**
 * A relative effect, treatment / control − 1 (0.2 is +20 %). `unbounded`: the data do not show that the control is
 * above zero, so a lift could be anything and none is stated.
 */
export type FiellerLift = ({ readonly kind: 'estimated' } & Estimated) | { readonly kind: 'unbounded' }

/** The estimates of control and treatment − control, with the uncertainty of the estimates themselves. */
export interface LiftParts {
  readonly control: number
  readonly difference: number
  readonly varianceControl: number
  /** The standard error of the difference, above 0. */
  readonly deviationDifference: number
  /** Between control and difference: −varianceControl for independent arms. */
  readonly covariance: number
}

/**
 * The lifts that the test of treatment − (1 + lift) · control does not reject at the critical value.
 *
 * At lift 0 that is the test of the difference, so both exclude zero together: the sign of the product of the ends
 * is the sign of |t| − critical, to the last bit. Not symmetric around the estimate, unlike the delta method, which
 * covers too little when the control is uncertain. Source: Fieller, JRSS B 16 (1954).
 */
export function fiellerLift(parts: LiftParts, critical: number): FiellerLift {
  const { control, difference, varianceControl, deviationDifference, covariance } = parts
  // control² − critical² · variance: positive when the control is shown to differ from zero.
  const deviationControl = Math.sqrt(varianceControl)
  const room = (control - critical * deviationControl) * (control + critical * deviationControl)
  if (!(control > 0 && room > 0)) return { kind: 'unbounded' }
  const estimate = difference / control
  // The ends solve room · lift² − 2 middle · lift + product = 0.
  const t = Math.abs(difference) / deviationDifference
  const product = deviationDifference ** 2 * (t - critical) * (t + critical)
  const middle = difference * control - critical * critical * covariance
  const root = critical * Math.sqrt(discriminant(parts, room))
  const far = middle >= 0 ? middle + root : middle - root
  const ends = far === 0 ? [] : [far / room, product / far]
  return {
    kind: 'estimated',
    estimate,
    interval: { low: Math.min(estimate, ...ends), high: Math.max(estimate, ...ends) },
  }
}

/** A quarter of the equation's discriminant over critical², as a sum of terms ≥ 0: nothing large cancels. */
function discriminant(parts: LiftParts, room: number): number {
  const { control, difference, varianceControl, deviationDifference, covariance } = parts
  const varianceDifference = deviationDifference ** 2
  if (varianceControl === 0) return control * control * varianceDifference
  const cross = varianceControl * difference - covariance * control
  const determinant = Math.max(0, varianceControl * varianceDifference - covariance * covariance)
  return (cross * cross + determinant * room) / varianceControl
}
