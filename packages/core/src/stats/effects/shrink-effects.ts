import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import type { Interval } from '../interval.ts'
import type { StatsError } from '../stats-error.ts'
import { sum } from '../sum.ts'
import { betweenPosterior, type PossibleVariance } from './between-posterior.ts'
import { mixtureInterval, mixtureMean, type NormalMixture } from './normal-mixture.ts'
import { pooledVariance, studiesOf, type Studies } from './pool.ts'
import { studiesError, type Study } from './study.ts'

export interface ShrinkEffectsInput {
  /** All comparable tests, whatever they showed, on one scale: from 10 to 1,000. */
  readonly tests: readonly Study[]
  /** In (0, 1). */
  readonly confidenceLevel: number
}

export interface ShrunkEffects {
  /** In the order given, on the scale given. */
  readonly tests: readonly {
    readonly rawEffect: number
    /** What the raw effect is expected to be worth, known that large ones are partly luck. */
    readonly shrunkEffect: number
    /** Holds the true effect of the test with the confidence level's chance. */
    readonly interval: Interval
  }[]
  /** The mean of the true effects of tests like these. */
  readonly meanEffect: number
  readonly meanInterval: Interval
  /** τ, the standard deviation of the true effects: what is expected of it, in [0, ∞). */
  readonly betweenDeviation: number
}

/**
 * Of all our tests, what is each effect really worth, once the luck of the large ones is taken back?
 *
 * Each effect is drawn to the mean of all, the more, the less precise it is and the less effects differ. How much they
 * differ is not known: all its possible sizes are weighed by their restricted likelihood, so the intervals are wider than
 * those of a single estimate of it. Not for tests chosen by their result, since the losers say how much luck there is;
 * with fewer than ten, or for one test alone: `correctSignificantEffect`.
 * Errors: `too-few-studies` below ten, `too-many-studies`, `invalid-value`, `invalid-standard-error`,
 * `invalid-confidence-level`.
 * Laws: every shrunk effect lies between the raw one and the mean effect of some size of the differences; the order does not
 * matter; a change of sign mirrors; a change of unit scales; raw effects of equal precision keep their order.
 * Sources: Efron & Morris, JASA 70 (1975); Gelman et al., Bayesian Data Analysis (2013), sections 5.4 and 5.5; the flat
 * prior of τ: Gelman, Bayesian Anal. 1 (2006).
 * @example
 * shrinkEffects({
 *   tests: [0.21, 0.08, -0.02, 0.05, 0.11, -0.07, 0.03, 0.15, 0, 0.06].map((estimate) => ({ estimate, standardError: 0.06 })),
 *   confidenceLevel: 0.95,
 * }) // the first: rawEffect 0.21, shrunkEffect 0.131…
 */
export function shrinkEffects(input: ShrinkEffectsInput): Result<ShrunkEffects, StatsError> {
  const { tests, confidenceLevel } = input
  const error = firstError(
    studiesError(tests, fewestTests),
    levelError('invalid-confidence-level', confidenceLevel),
  )
  if (error) return fail(error)
  const studies = studiesOf(tests)
  const possible = betweenPosterior(studies)
  const means = possible.map(({ share, pooled }) => ({
    share,
    mean: pooled.estimate,
    deviation: Math.sqrt(pooledVariance(pooled)),
  }))
  return ok({
    tests: tests.map(({ estimate }, place) => {
      const effects = effectsOf(studies, possible, place)
      return {
        rawEffect: estimate,
        shrunkEffect: mixtureMean(effects),
        interval: mixtureInterval(effects, confidenceLevel),
      }
    }),
    meanEffect: mixtureMean(means),
    meanInterval: mixtureInterval(means, confidenceLevel),
    betweenDeviation: sum(possible.map(({ share, betweenVariance }) => share * Math.sqrt(betweenVariance))),
  })
}

/** Tests from which on the differences between them are known well enough to shrink by them. */
export const fewestTests = 10

/** The true effect of one test, for each possible size of the differences between tests: the common mean is not known either. */
function effectsOf(
  { variances }: Studies,
  possible: readonly PossibleVariance[],
  place: number,
): readonly NormalMixture[] {
  const own = variances[place] ?? 0
  return possible.map(({ share, betweenVariance, pooled }) => {
    const kept = betweenVariance / (betweenVariance + own)
    const lost = own / (betweenVariance + own)
    return {
      share,
      mean: pooled.estimate + kept * (pooled.deviations[place] ?? 0),
      deviation: Math.sqrt(kept * own + lost * lost * pooledVariance(pooled)),
    }
  })
}
