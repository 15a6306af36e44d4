import { fail, ok, type Result } from '../../result.ts'
import { countsError, firstError } from '../input-errors.ts'
import { binomialCdf, binomialPmf, binomialSf } from '../kernel/binomial.ts'
import type { ArmCounts } from '../proportions/arm-counts.ts'
import type { StatsError } from '../stats-error.ts'
import { twoTails } from '../two-tails.ts'

export interface BinomialTest {
  /** Two-sided, in [0, 1], as are the others. */
  readonly pValue: number
  /** One-sided, for a true rate above `probability`. */
  readonly pValueGreater: number
  /** One-sided, for a true rate below `probability`. */
  readonly pValueLess: number
}

/**
 * Could a known rate have produced the counts of one arm? The exact two-sided binomial test.
 *
 * Two-sided it sums the probability of every count that is at most as likely as the observed one; a one-sided p below
 * half of 1 − confidenceLevel is what `clopperPearsonInterval` excludes. `probability` in [0, 1]. Exact at any size: no
 * approximation takes over. Not for two arms.
 * Errors: `invalid-counts`, `invalid-probability`. Law: swapping successes and failures, and the probability with
 * its complement, keeps p. Source: Clopper & Pearson, Biometrika 26 (1934), in the form of R's binom.test.
 * @example
 * binomialTest({ counts: { successes: 7, trials: 19 }, probability: 0.5 }) // pValue: 0.359…, pValueLess: 0.179…
 */
export function binomialTest(input: {
  readonly counts: ArmCounts
  readonly probability: number
}): Result<BinomialTest, StatsError> {
  const { counts, probability } = input
  const error = firstError(
    countsError('only', counts),
    probability >= 0 && probability <= 1 ? undefined : { kind: 'invalid-probability', value: probability },
  )
  return error ? fail(error) : ok(splitTest(counts, probability))
}

/** Of counts that are known to be valid; their sum may be beyond the whole numbers of a double. */
export function splitTest({ successes, trials }: ArmCounts, probability: number): BinomialTest {
  const atMost = (count: number) => binomialCdf(count, trials, probability)
  const atLeast = (count: number) => binomialSf(count - 1, trials, probability)
  return {
    pValue: twoTails(
      {
        lowest: 0,
        highest: trials,
        mode: Math.min(trials, Math.floor((trials + 1) * probability)),
        probability: (count) => binomialPmf(count, trials, probability),
        atMost,
        atLeast,
      },
      successes,
    ),
    pValueGreater: atLeast(successes),
    pValueLess: atMost(successes),
  }
}
