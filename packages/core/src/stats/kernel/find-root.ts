import { fail, ok, type Result } from '../../result.ts'

/** The function changes sign between `low` and `high`, two ends that are equal to rounding. */
export interface RootBracket {
  readonly low: number
  readonly high: number
}

/** `not-bracketed`: the function has the same sign at both ends, or is not a number there. */
export interface RootError {
  readonly kind: 'not-bracketed' | 'not-converged'
}

interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Where a function of one variable changes sign between `low` and `high`.
 *
 * Inverse quadratic interpolation that falls back to bisection, so the bracket always shrinks; infinite function
 * values are fine. Answers the final bracket instead of one number: the caller chooses the side it can vouch for.
 * Zero counts as negative. Source: T. R. Chandrupatla, Adv. Eng. Software 28 (1997).
 */
export function findRoot(
  f: (x: number) => number,
  low: number,
  high: number,
): Result<RootBracket, RootError> {
  let newest: Point = { x: high, y: f(high) }
  let opposite: Point = { x: low, y: f(low) }
  if (Number.isNaN(newest.y) || Number.isNaN(opposite.y) || sameSide(newest, opposite))
    return fail({ kind: 'not-bracketed' })
  let step = 0.5
  for (let iteration = 0; iteration < MAX_ITERATIONS; iteration += 1) {
    const x = newest.x + step * (opposite.x - newest.x)
    const point = { x, y: f(x) }
    if (Number.isNaN(point.y)) return fail({ kind: 'not-converged' })
    const stays = sameSide(point, newest)
    const dropped = stays ? newest : opposite
    if (!stays) opposite = newest
    newest = point
    const best = Math.abs(newest.y) < Math.abs(opposite.y) ? newest : opposite
    const width = Math.abs(opposite.x - newest.x)
    const smallestStep = (2 * Number.EPSILON * Math.abs(best.x) + TINY) / width
    if (smallestStep > 0.5)
      return ok({ low: Math.min(newest.x, opposite.x), high: Math.max(newest.x, opposite.x) })
    step = Math.min(1 - smallestStep, Math.max(smallestStep, nextStep(newest, opposite, dropped)))
  }
  return fail({ kind: 'not-converged' })
}

/** Bisection alone would need about 1,100 steps for the widest possible bracket. */
const MAX_ITERATIONS = 2_000
const TINY = 1e-18

function sameSide(a: Point, b: Point): boolean {
  return a.y > 0 === b.y > 0
}

/** The share of the way from the newest point to the opposite one: interpolated where that is safe, else the middle. */
function nextStep(newest: Point, opposite: Point, dropped: Point): number {
  const place = (newest.x - opposite.x) / (dropped.x - opposite.x)
  const rise = (newest.y - opposite.y) / (dropped.y - opposite.y)
  // Comparisons with NaN are false, so infinite values end in bisection.
  if (!(rise * rise < place && (1 - rise) * (1 - rise) < 1 - place)) return 0.5
  const toOpposite = (newest.y / (opposite.y - newest.y)) * (dropped.y / (opposite.y - dropped.y))
  const toDropped = (newest.y / (dropped.y - newest.y)) * (opposite.y / (dropped.y - opposite.y))
  const step = toOpposite + ((dropped.x - newest.x) / (opposite.x - newest.x)) * toDropped
  return Number.isFinite(step) ? step : 0.5
}
