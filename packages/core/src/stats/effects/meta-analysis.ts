import { fail, ok, type Result } from '../../result.ts'
import { criticalValue, twoSidedP } from '../critical-value.ts'
import { firstError, levelError } from '../input-errors.ts'
import type { Estimated, Interval } from '../interval.ts'
import { chiSquareSf } from '../kernel/chi-square.ts'
import { criticalT, twoSidedTP } from '../means/critical-t.ts'
import { tInterval } from '../means/t-interval.ts'
import type { StatsError } from '../stats-error.ts'
import { momentVariance, restrictedVariance } from './between-variance.ts'
import { pool, pooledVariance, studiesOf, weightedSquares, type Pooled, type Studies } from './pool.ts'
import { studiesError, type Study } from './study.ts'

export interface MetaAnalysisInput {
  /** From 2 to 1,000, of one question and one scale. */
  readonly studies: readonly Study[]
  /**
   * `fixed`: all studies have one true effect · `dersimonian-laird`, `reml`: true effects vary around a common mean,
   * with a variance by moments or by restricted likelihood.
   */
  readonly method: 'fixed' | 'dersimonian-laird' | 'reml'
  /**
   * `hartung-knapp`: Student's t, with a standard error from how the studies differ: the one for few studies ·
   * `hartung-knapp-widened`: never narrower a standard error than the normal one has · `normal`: for many studies.
   */
  readonly interval: 'normal' | 'hartung-knapp' | 'hartung-knapp-widened'
  /** In (0, 1). */
  readonly confidenceLevel: number
  /** Studies from which there is a prediction interval: 5 where it is not said, at least 2. */
  readonly predictionFrom?: number
}

export interface MetaAnalysis {
  readonly studies: number
  /** The common effect, or the mean of the effects, on the scale of the studies. */
  readonly effect: Estimated
  readonly standardError: number
  /** Effect over standard error: t with the k − 1 degrees of freedom of Hartung and Knapp, else z. */
  readonly statistic: number
  /** Two-sided, of no effect on average. */
  readonly pValue: number
  /** τ²: how much true effects vary, on the square of the studies' scale; 0 with `fixed`. */
  readonly betweenVariance: number
  readonly heterogeneity: {
    /** Cochran's Q, chi-square with this many degrees of freedom where the effects do not vary. */
    readonly q: number
    readonly degreesOfFreedom: number
    readonly pValue: number
    /** I², in [0, 1): the share of the differences between estimates that is not chance. */
    readonly iSquared: number
    /** H²: how many times chance the estimates differ. */
    readonly hSquared: number
  }
  /** Where the true effect of another study is expected. */
  readonly prediction:
    | { readonly kind: 'predicted'; readonly interval: Interval }
    | { readonly kind: 'not-yet'; readonly fewest: number }
    /** `fixed`: another study has the same true effect. */
    | { readonly kind: 'same-effect' }
  /** In the order given: the study's share of the whole, and its effect drawn to the common one as far as τ² says. */
  readonly perStudy: readonly { readonly share: number; readonly shrunkEffect: number }[]
}

/**
 * What do several tests of one question say together, and how much do their effects differ?
 *
 * Not for tests chosen because they were won, nor for effects on different scales. The interval is of the mean effect;
 * where the next test may land is `prediction`. For the effect of one of the tests, with its uncertainty: `shrinkEffects`.
 * Errors: `too-few-studies`, `too-many-studies`, `invalid-value`, `invalid-standard-error`, `invalid-confidence-level`,
 * `invalid-fewest`; `no-spread` where `hartung-knapp` meets estimates that are all equal; `not-converged`.
 * Edges: a variance between studies of exactly 0 where they differ no more than chance makes them; with 0 the widened
 * and the plain Hartung–Knapp interval may differ much.
 * Laws: the order does not matter; a change of sign mirrors; a change of unit scales; no variance between studies has a
 * higher restricted likelihood than REML's.
 * Sources: DerSimonian & Laird, Control. Clin. Trials 7 (1986); Viechtbauer, J. Educ. Behav. Stat. 30 (2005); Hartung &
 * Knapp, Stat. Med. 20 (2001); Higgins & Thompson, Stat. Med. 21 (2002); Higgins, Thompson & Spiegelhalter, JRSS A 172
 * (2009); the widened: Röver, Knapp & Friede, BMC Med. Res. Methodol. 15 (2015).
 * @example
 * metaAnalysis({
 *   studies: [
 *     { estimate: 0.5, standardError: 0.22 },
 *     { estimate: 0.1, standardError: 0.2 },
 *     { estimate: 0.9, standardError: 0.25 },
 *   ],
 *   method: 'reml',
 *   interval: 'hartung-knapp',
 *   confidenceLevel: 0.95,
 * }) // effect: { estimate: 0.481…, interval: { low: -0.508…, high: 1.471… } }, prediction: { kind: 'not-yet', fewest: 5 }
 */
export function metaAnalysis(input: MetaAnalysisInput): Result<MetaAnalysis, StatsError> {
  const { studies, method, interval, confidenceLevel, predictionFrom = 5 } = input
  const error = firstError(
    studiesError(studies, 2),
    levelError('invalid-confidence-level', confidenceLevel),
    Number.isSafeInteger(predictionFrom) && predictionFrom >= 2
      ? undefined
      : { kind: 'invalid-fewest', value: predictionFrom },
  )
  if (error) return fail(error)
  const measured = studiesOf(studies)
  const between = betweenVarianceOf(measured, method)
  if (!between.ok) return between
  const pooled = pool(measured, between.value)
  const degreesOfFreedom = studies.length - 1
  const standardError = Math.sqrt(pooledVariance(pooled)) * stretchOf(interval, pooled, degreesOfFreedom)
  if (!(standardError > 0)) return fail({ kind: 'no-spread' })
  const statistic = pooled.estimate / standardError
  const usesT = interval !== 'normal'
  const level = 1 - confidenceLevel
  const critical = usesT ? criticalT(level, degreesOfFreedom) : criticalValue(level)
  return ok({
    studies: studies.length,
    effect: tInterval(pooled.estimate, standardError, critical),
    standardError,
    statistic,
    pValue: usesT ? twoSidedTP(statistic, degreesOfFreedom) : twoSidedP(statistic),
    betweenVariance: between.value,
    heterogeneity: heterogeneityOf(measured, method, between.value),
    prediction:
      method === 'fixed'
        ? { kind: 'same-effect' }
        : studies.length < predictionFrom
          ? { kind: 'not-yet', fewest: predictionFrom }
          : {
              kind: 'predicted',
              interval: around(
                pooled.estimate,
                critical * Math.hypot(standardError, Math.sqrt(between.value)),
              ),
            },
    perStudy: pooled.weights.map((weight, place) => ({
      share: weight / pooled.totalWeight,
      shrunkEffect:
        pooled.estimate +
        (pooled.deviations[place] ?? 0) *
          (between.value / (between.value + (measured.variances[place] ?? 0))),
    })),
  })
}

function betweenVarianceOf(
  studies: Studies,
  method: MetaAnalysisInput['method'],
): Result<number, StatsError> {
  if (method === 'fixed') return ok(0)
  return method === 'reml' ? restrictedVariance(studies) : ok(momentVariance(studies))
}

/** By how much the studies' own differences change the standard error that their variances promise. */
function stretchOf(
  interval: MetaAnalysisInput['interval'],
  pooled: Pooled,
  degreesOfFreedom: number,
): number {
  if (interval === 'normal') return 1
  const stretch = Math.sqrt(weightedSquares(pooled) / degreesOfFreedom)
  return interval === 'hartung-knapp' ? stretch : Math.max(1, stretch)
}

function heterogeneityOf(
  studies: Studies,
  method: MetaAnalysisInput['method'],
  betweenVariance: number,
): MetaAnalysis['heterogeneity'] {
  const alone = pool(studies, 0)
  const q = weightedSquares(alone)
  const degreesOfFreedom = studies.offsets.length - 1
  // The variance of a typical study: Higgins & Thompson 2002, formula 9.
  const typical = (degreesOfFreedom / alone.freedom) * alone.scale
  return {
    q,
    degreesOfFreedom,
    pValue: chiSquareSf(q, degreesOfFreedom),
    iSquared:
      method === 'fixed'
        ? Math.max(0, (q - degreesOfFreedom) / q)
        : betweenVariance / (betweenVariance + typical),
    hSquared: method === 'fixed' ? q / degreesOfFreedom : 1 + betweenVariance / typical,
  }
}

function around(centre: number, halfWidth: number): Interval {
  return { low: centre - halfWidth, high: centre + halfWidth }
}
