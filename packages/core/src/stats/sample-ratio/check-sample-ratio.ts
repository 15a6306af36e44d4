import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import { chiSquareSf } from '../kernel/chi-square.ts'
import { findRoot } from '../kernel/find-root.ts'
import { splitTest } from '../one-proportion/binomial-test.ts'
import type { StatsError } from '../stats-error.ts'
import { sum } from '../sum.ts'
import { multinomialP, outcomesOf } from './multinomial-test.ts'
import { splitError } from './split-error.ts'

export interface CheckSampleRatioInput {
  /** People in each arm: whole numbers ≥ 0, at least one person in all. */
  readonly counts: readonly number[]
  /** The planned share of each arm: positive, summing to 1. */
  readonly shares: readonly number[]
  /** Alarm when p is below it, in (0, 1). Defaults to 0.001. */
  readonly alarm?: number
}

export interface SampleRatioCheck {
  /** `exact` where an expected count is below 10 and the outcomes can be listed; otherwise `chi-square`. */
  readonly method: 'chi-square' | 'exact'
  readonly pValue: number
  readonly chiSquare: number
  /** p is not below the alarm. */
  readonly healthy: boolean
  /** For each arm, by how much its share must be off (0.01 is one point), the others in proportion, to raise the alarm. */
  readonly noticeableShiftByArm: readonly number[]
}

/**
 * Did people split between the arms as planned? A split that chance hardly explains means broken assignment or
 * tracking, and no result can be trusted.
 *
 * One check at the end; checked daily the false alarms add up. Not for visits or orders: people, each counted once.
 * Where an expected count is below 10 the exact binomial test (two arms) or, up to 200,000 possible outcomes, the exact
 * multinomial test; beyond them (three arms: from 631 people on) the chi-square test, as where every count is larger.
 * `noticeableShiftByArm` follows from the chi-square formula, so it is approximate for a handful of people.
 * Errors: `invalid-split` (lengths differ, fewer than two arms, nobody counted, shares that do not sum to 1),
 * `invalid-alarm`, `not-converged`. Law: reordering the arms changes nothing.
 * Source: Pearson 1900; alarm level from Fabijan et al., KDD 2019.
 * @example
 * checkSampleRatio({ counts: [12640, 11904], shares: [0.5, 0.5] })
 * // { ok: true, value: { pValue: 2.6e-6, healthy: false, method: 'chi-square', … } }
 */
export function checkSampleRatio(input: CheckSampleRatioInput): Result<SampleRatioCheck, StatsError> {
  const { counts, shares, alarm = 0.001 } = input
  const error = firstError(splitError(counts, shares), levelError('invalid-alarm', alarm))
  if (error) return fail(error)
  const units = sum(counts)
  const expected = shares.map((share) => share * units)
  const chiSquare = sum(
    counts.map((count, arm) => (count - (expected[arm] ?? 0)) ** 2 / (expected[arm] ?? 0)),
  )
  const exact = Math.min(...expected) < 10 ? exactP(counts, shares) : undefined
  const pValue = exact ?? chiSquareSf(chiSquare, counts.length - 1)
  const critical = findRoot((x) => chiSquareSf(x, counts.length - 1) - alarm, 0, 1e4)
  if (!critical.ok) return fail({ kind: 'not-converged' })
  const { high } = critical.value
  return ok({
    method: exact === undefined ? 'chi-square' : 'exact',
    pValue,
    chiSquare,
    healthy: pValue >= alarm,
    noticeableShiftByArm: shares.map((share) => Math.sqrt((high * share * (1 - share)) / units)),
  })
}

const MOST_OUTCOMES = 200_000

function exactP(counts: readonly number[], shares: readonly number[]): number | undefined {
  const [successes = 0, failures = 0, ...others] = counts
  const [probability = 0] = shares
  if (others.length === 0) return splitTest({ successes, trials: successes + failures }, probability).pValue
  return outcomesOf(sum(counts), counts.length) <= MOST_OUTCOMES ? multinomialP(counts, shares) : undefined
}
