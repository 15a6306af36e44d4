import { fail, invariant, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import type { Interval } from '../interval.ts'
import { findRoot } from '../kernel/find-root.ts'
import { integrate } from '../kernel/gauss-legendre.ts'
import { normalLogSf, normalSf } from '../kernel/normal.ts'
import type { StatsError } from '../stats-error.ts'
import { studyError } from './study.ts'

export interface CorrectSignificantEffectInput {
  /** Of the effect; its distance from zero is above `criticalZ` standard errors, and at most 1,000. */
  readonly estimate: number
  /** From 1e-60 to 1e60. */
  readonly standardError: number
  /** The z that had to be passed for anybody to look at the estimate: 1.96 at 5 %, two-sided. In (0, 38]. */
  readonly criticalZ: number
  /** In (0, 1). */
  readonly confidenceLevel: number
}

export interface CorrectedEffect {
  /** The effect under which this estimate is likeliest, among estimates that pass. */
  readonly maximumLikelihood: number
  /** The mean of that likelihood: takes back less. */
  readonly likelihoodMean: number
  /** Half way between the two: errs least over the effects that tests have. The one to show. */
  readonly correctedEffect: number
  /** Half of the estimates that pass would lie above this one. */
  readonly medianUnbiased: number
  /** Holds the effect with the confidence level's chance, among estimates that pass. */
  readonly interval: Interval
}

/**
 * We look at this effect because it was significant: how large is it really?
 *
 * Estimates that pass a bar are too large on average, the more, the closer they are to it. Everything here is conditional
 * on |z| > criticalZ, for one planned look: after several looks `estimateAfterLooks` is the answer, with ten comparable
 * tests or more `shrinkEffects`. Not a new verdict: the interval may hold zero although the test passed, since knowing that
 * it passed leaves less to learn from it.
 * Errors: `not-significant` where the estimate does not pass; `invalid-value`, `invalid-standard-error`,
 * `invalid-critical-value`, `invalid-confidence-level`.
 * Laws: a change of sign mirrors; a change of unit scales; nothing is corrected upwards; far beyond the bar nothing is
 * corrected.
 * Source: Zhong & Prentice, Biostatistics 9 (2008): their estimates 1, 2 and 3, and the interval with equal tails.
 * @example
 * correctSignificantEffect({ estimate: 0.25, standardError: 0.1, criticalZ: 1.96, confidenceLevel: 0.95 })
 * // correctedEffect: 0.141…, interval: { low: -0.041…, high: 0.432… }
 */
export function correctSignificantEffect(
  input: CorrectSignificantEffectInput,
): Result<CorrectedEffect, StatsError> {
  const { estimate, standardError, criticalZ, confidenceLevel } = input
  const z = Math.abs(estimate) / standardError
  const error = firstError(
    studyError(input),
    criticalZ >= 1e-9 && criticalZ <= MOST_CRITICAL
      ? undefined
      : { kind: 'invalid-critical-value', value: criticalZ },
    levelError('invalid-confidence-level', confidenceLevel),
    z <= MOST_OBSERVED ? undefined : { kind: 'invalid-value', value: estimate },
    z > criticalZ ? undefined : { kind: 'not-significant', zScore: z, criticalZ },
  )
  if (error) return fail(error)
  const sign = estimate < 0 ? -1 : 1
  const onScale = (effect: number) => 0 + sign * effect * standardError
  const tail = (1 - confidenceLevel) / 2
  const maximumLikelihood = likeliest(z, criticalZ)
  const likelihoodMean = Math.min(z, meanOfLikelihood(z, criticalZ))
  const near = onScale(effectWithAbove(z, criticalZ, tail))
  const far = onScale(effectWithBelow(z, criticalZ, tail))
  return ok({
    maximumLikelihood: onScale(maximumLikelihood),
    likelihoodMean: onScale(likelihoodMean),
    correctedEffect: onScale((maximumLikelihood + likelihoodMean) / 2),
    medianUnbiased: onScale(Math.min(z, effectWithAbove(z, criticalZ, 0.5))),
    interval: { low: Math.min(near, far), high: Math.max(near, far) },
  })
}

const MOST_CRITICAL = 38
const MOST_OBSERVED = 1_000

/** ln P(|Z| > c) for a z around `effect`. */
function logPassing(effect: number, criticalZ: number): number {
  const near = normalLogSf(criticalZ - Math.abs(effect))
  const far = normalLogSf(criticalZ + Math.abs(effect))
  return near + Math.log1p(Math.exp(far - near))
}

/** ln of the likelihood of an effect, given that |z| passed. */
function logLikelihood(effect: number, z: number, criticalZ: number): number {
  return -0.5 * (z - effect) * (z - effect) - logPassing(effect, criticalZ)
}

/** Where the mean of the estimates that pass is this estimate: the only effect at which the likelihood's slope is zero. */
function likeliest(z: number, criticalZ: number): number {
  // At an effect of 0 that mean is 0; at z it is z or, but for rounding far beyond the bar, more.
  return rootOf((effect) => z - meanPassing(effect, criticalZ), 0, z)
}

/** The mean of the z that pass, for effects from 0 on: effect + (density at c − density at −c) / P(pass). */
function meanPassing(effect: number, criticalZ: number): number {
  const near = criticalZ - effect
  // The densities at both ends, over the chance to pass; the farther one is smaller by e^(−2·c·effect).
  const share = Math.exp(-0.5 * near * near - HALF_LOG_TWO_PI - logPassing(effect, criticalZ))
  return effect - share * Math.expm1(-2 * criticalZ * effect)
}

const HALF_LOG_TWO_PI = 0.9189385332046728

/** The effect under which a share `chance` of the estimates that pass lies above z. The share rises with the effect. */
function effectWithAbove(z: number, criticalZ: number, chance: number): number {
  const excess = (effect: number) =>
    Math.exp(normalLogSf(z - effect) - logPassing(effect, criticalZ)) - chance
  return rootOf(excess, -FARTHEST, z + FARTHEST)
}

/** The effect under which a share `chance` of the estimates that pass lies below z, the wrong side with them. */
function effectWithBelow(z: number, criticalZ: number, chance: number): number {
  const below = (effect: number) => {
    const passing = Math.exp(logPassing(effect, criticalZ))
    if (effect < criticalZ) return 1 - Math.exp(normalLogSf(z - effect)) / passing
    const between = normalSf(effect - z) - normalSf(effect - criticalZ)
    return (between + normalSf(effect + criticalZ)) / passing
  }
  return rootOf((effect) => chance - below(effect), -FARTHEST, z + FARTHEST)
}

/** No confidence level that a double holds asks for effects so far from the estimate, or so far below zero. */
const FARTHEST = 40

function rootOf(f: (x: number) => number, low: number, high: number): number {
  const root = findRoot(f, low, high)
  invariant(root.ok, 'an estimate that passed has an effect that explains it')
  return (root.value.low + root.value.high) / 2
}

/** ∫ effect · L / ∫ L: over all effects whose likelihood is not below e^−45 of the highest. */
function meanOfLikelihood(z: number, criticalZ: number): number {
  const highest = logLikelihood(likeliest(z, criticalZ), z, criticalZ)
  const likelihood = (effect: number) => Math.exp(logLikelihood(effect, z, criticalZ) - highest)
  const edges = panelEdges(z, criticalZ)
  let [weight, moment] = [0, 0]
  for (const [panel, from] of edges.slice(0, -1).entries()) {
    const to = edges[panel + 1] ?? from
    weight += integrate(likelihood, from, to)
    moment += integrate((effect) => effect * likelihood(effect), from, to)
  }
  return moment / weight
}

/** Far beyond the bar the other side is nothing. Near it the likelihood falls as e^(effect · (z + c)) below an effect of 0. */
function panelEdges(z: number, criticalZ: number): readonly number[] {
  const isFar = z - criticalZ > HALF_WIDTH
  const edges = [isFar ? z - HALF_WIDTH : -Math.min(HALF_WIDTH, 45 / (z + criticalZ))]
  let [edge, step] = isFar ? [z - HALF_WIDTH + 2, 2] : [0, 1 / (criticalZ + 1)]
  for (; edge < z + HALF_WIDTH; step = Math.min(2, 2 * step)) {
    edges.push(edge)
    edge += step
  }
  return [...edges, z + HALF_WIDTH]
}

const HALF_WIDTH = 9.5
