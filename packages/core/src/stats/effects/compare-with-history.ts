import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import type { Interval } from '../interval.ts'
import type { StatsError } from '../stats-error.ts'
import { betweenPosterior } from './between-posterior.ts'
import { mixtureInterval, mixtureTail } from './normal-mixture.ts'
import { pooledVariance, studiesOf } from './pool.ts'
import { fewestTests } from './shrink-effects.ts'
import { studiesError, studyError, type Study } from './study.ts'

export interface CompareWithHistoryInput {
  /** All earlier comparable tests, whatever they showed, without the new one: from 10 to 1,000. */
  readonly history: readonly Study[]
  /** The new test, on the same scale. */
  readonly test: Study
  /** In (0, 1). */
  readonly confidenceLevel: number
}

export interface HistoryComparison {
  /** Where the estimate of a test as precise as this one was to be expected. */
  readonly expected: Interval
  /** How often such a test shows an effect as far from the usual ones, or farther, to either side. In [0, 1]. */
  readonly pValue: number
}

/**
 * Is this effect one that tests like ours have, or is it too good to be true?
 *
 * The larger an effect, the likelier that something was measured wrong (Twyman's law): a small p says "look at the
 * tracking again", never "this is false". Not with a history that holds the winners only.
 * Errors: `too-few-studies` below ten, `too-many-studies`, `invalid-value`, `invalid-standard-error`,
 * `invalid-confidence-level`.
 * Laws: p is below 1 − confidenceLevel exactly where the estimate lies outside `expected`, up to rounding; a change of sign
 * mirrors; a change of unit scales `expected` and keeps p.
 * Sources: Higgins, Thompson & Spiegelhalter, JRSS A 172 (2009) for the prediction; Kohavi, Tang & Xu, Trustworthy Online
 * Controlled Experiments (2020), chapter 3, for Twyman's law.
 * @example
 * compareWithHistory({
 *   history: [0.04, 0.08, -0.02, 0.05, 0.11, -0.07, 0.03, 0.1, 0, 0.06].map((estimate) => ({ estimate, standardError: 0.06 })),
 *   test: { estimate: 0.6, standardError: 0.06 },
 *   confidenceLevel: 0.95,
 * }) // expected: { low: -0.111…, high: 0.187… }, pValue: 0.0000138…
 */
export function compareWithHistory(input: CompareWithHistoryInput): Result<HistoryComparison, StatsError> {
  const { history, test, confidenceLevel } = input
  const error = firstError(
    studiesError(history, fewestTests),
    studyError(test),
    levelError('invalid-confidence-level', confidenceLevel),
  )
  if (error) return fail(error)
  const parts = betweenPosterior(studiesOf(history)).map(({ share, betweenVariance, pooled }) => ({
    share,
    mean: pooled.estimate,
    deviation: Math.sqrt(betweenVariance + pooledVariance(pooled) + test.standardError * test.standardError),
  }))
  const [below, above] = [
    mixtureTail(parts, test.estimate, 'below'),
    mixtureTail(parts, test.estimate, 'above'),
  ]
  return ok({
    expected: mixtureInterval(parts, confidenceLevel),
    pValue: Math.min(1, 2 * Math.min(below, above)),
  })
}
