import { fail, ok, type Result } from '../../result.ts'
import { criticalValue } from '../critical-value.ts'
import { firstError, levelError } from '../input-errors.ts'
import { normalDensity, normalSf } from '../kernel/normal.ts'
import type { StatsError } from '../stats-error.ts'
import { standardErrorError } from './study.ts'

export interface DesignAnalysisInput {
  /** An effect that others, or earlier tests, make plausible, never the one just observed. From −1e60 to 1e60, not 0. */
  readonly trueEffect: number
  /** Of the test's estimate, from 1e-60 to 1e60: `trueEffect` is at least 1e-9 of it. */
  readonly standardError: number
  /** Two-sided, in (0, 1). */
  readonly significanceLevel: number
}

export interface DesignAnalysis {
  /** The chance of a significant result, in either direction. */
  readonly power: number
  /** Type S: the chance that a significant result has the wrong sign. In [0, 0.5). */
  readonly wrongSignShare: number
  /** Type M: how many times too large a significant effect is on average, sign aside. At least 1. */
  readonly exaggeration: number
}

/**
 * If the effect is as small as it plausibly is, what would a significant result of this test be worth?
 *
 * For a test with little power: its significant results have the wrong sign often, and exaggerate. Before the start, or
 * after it with an effect from elsewhere; with the test's own estimate it says nothing that its p does not.
 * Errors: `invalid-effect`, `invalid-standard-error`, `invalid-significance-level`.
 * Laws: a change of sign changes nothing; a change of unit neither; the exaggeration falls to 1 and the share of wrong signs to
 * 0 as the effect grows.
 * Sources: Gelman & Carlin, Perspect. Psychol. Sci. 9 (2014); in closed form Lu, Qiu & Deng, Br. J. Math. Stat. Psychol. 72
 * (2019).
 * @example
 * designAnalysis({ trueEffect: 2, standardError: 8.1, significanceLevel: 0.05 })
 * // { ok: true, value: { power: 0.057…, wrongSignShare: 0.239…, exaggeration: 9.53… } }
 */
export function designAnalysis(input: DesignAnalysisInput): Result<DesignAnalysis, StatsError> {
  const { trueEffect, standardError, significanceLevel } = input
  const drift = Math.abs(trueEffect) / standardError
  const error = firstError(
    standardErrorError(standardError),
    drift >= 1e-9 && Math.abs(trueEffect) <= 1e60 ? undefined : { kind: 'invalid-effect', value: trueEffect },
    levelError('invalid-significance-level', significanceLevel),
  )
  if (error) return fail(error)
  const critical = criticalValue(significanceLevel)
  const [right, wrong] = [normalSf(critical - drift), normalSf(critical + drift)]
  const power = right + wrong
  const density = normalDensity(critical - drift) + normalDensity(critical + drift)
  return ok({
    power,
    wrongSignShare: wrong / power,
    exaggeration: Math.max(1, (density / power + drift * (1 - (2 * wrong) / power)) / drift),
  })
}
