import { fail, ok, type Result } from '../../result.ts'
import { findRoot } from '../kernel/find-root.ts'
import type { StatsError } from '../stats-error.ts'
import { sum } from '../sum.ts'
import { pool, restrictedLogLikelihood, weightedSquares, type Studies } from './pool.ts'

/** DerSimonian & Laird 1986: what Cochran's Q has beyond its expectation. Exactly 0 where it has nothing. */
export function momentVariance(studies: Studies): number {
  const pooled = pool(studies, 0)
  const excess = weightedSquares(pooled) - (studies.offsets.length - 1)
  return excess > 0 ? (excess / pooled.freedom) * pooled.scale : 0
}

/**
 * The variance between studies with the highest restricted likelihood (REML), exactly 0 where the likelihood falls from
 * there on.
 *
 * Its slope is walked along from 0 to where it only falls, in steps of a quarter on the scale of ln(smallest variance +
 * variance between); every change of sign is a summit, found between its two ends, and the highest summit wins. So
 * neither a start far off nor a second summit misleads it.
 */
export function restrictedVariance(studies: Studies): Result<number, StatsError> {
  const start = studies.variances[studies.lead] ?? 0
  const varianceAt = (place: number) => start * Math.expm1(place)
  const slopeAt = (place: number) => restrictedSlope(studies, varianceAt(place))
  const last = Math.log1p(farthest(studies) / start)
  const steps = Math.ceil(last / STEP)
  const summits: number[] = []
  let [before, rises] = [0, slopeAt(0) > 0]
  if (!rises) summits.push(0)
  for (let step = 1; step <= steps; step += 1) {
    const place = (last * step) / steps
    const risesHere = slopeAt(place) > 0
    if (rises && !risesHere) {
      const root = findRoot(slopeAt, before, place)
      if (!root.ok) return fail({ kind: 'not-converged' })
      summits.push(varianceAt((root.value.low + root.value.high) / 2))
    }
    ;[before, rises] = [place, risesHere]
  }
  const [first, ...others] = summits
  if (first === undefined) return fail({ kind: 'not-converged' })
  return ok(others.reduce((best, other) => (isHigher(studies, other, best) ? other : best), first))
}

const STEP = 0.25

function isHigher(studies: Studies, one: number, other: number): boolean {
  return restrictedLogLikelihood(studies, one) > restrictedLogLikelihood(studies, other)
}

/** The slope of the restricted likelihood's logarithm, times twice the scale: its sign is what matters. */
function restrictedSlope(studies: Studies, betweenVariance: number): number {
  const { weights, deviations, scale, freedom } = pool(studies, betweenVariance)
  const squares = weights.map((weight, place) => {
    const deviation = weight * (deviations[place] ?? 0)
    return deviation * (deviation / scale)
  })
  return sum(squares) - freedom
}

/**
 * A variance beyond which the likelihood only falls: with τ² at least every study's own variance, the weighted squares
 * are at most Σ(y − ȳ)²/τ⁴, and what they are expected to be is at least (k − 1)/(4τ²).
 */
function farthest({ offsets, variances }: Studies): number {
  const mean = sum(offsets) / offsets.length
  const squares = sum(offsets.map((offset) => (offset - mean) ** 2))
  const largest = variances.reduce((most, variance) => Math.max(most, variance))
  return 2 * Math.max(largest, (4 * squares) / (offsets.length - 1))
}
