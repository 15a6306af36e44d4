import { fail, ok, type Result } from '../../result.ts'
import { countsError, firstError } from '../input-errors.ts'
import { binomialCdf, binomialPmf, binomialSf } from '../kernel/binomial.ts'
import type { ArmCounts } from '../proportions/arm-counts.ts'
import type { StatsError } from '../stats-error.ts'

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
 * half of 1 − confidenceLevel is what `clopperPearsonInterval` excludes. `probability` in [0, 1]. Not for two arms.
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
  if (error) return fail(error)
  const { successes, trials } = counts
  return ok({
    pValue: Math.min(1, twoTails(counts, probability)),
    pValueGreater: binomialSf(successes - 1, trials, probability),
    pValueLess: binomialCdf(successes, trials, probability),
  })
}

function twoTails({ successes, trials }: ArmCounts, probability: number): number {
  const mode = Math.floor((trials + 1) * probability)
  const limit = binomialPmf(successes, trials, probability) * (1 + TIE)
  const unlikely = (count: number) => binomialPmf(count, trials, probability) <= limit
  if (unlikely(mode)) return 1
  // The probabilities fall on both sides of the mode, so the other tail starts at one place.
  if (successes > mode) {
    const end = lastWhere(unlikely, -1, mode)
    return binomialSf(successes - 1, trials, probability) + binomialCdf(end, trials, probability)
  }
  const end = lastWhere((count) => !unlikely(count), mode, trials + 1)
  return binomialCdf(successes, trials, probability) + binomialSf(end, trials, probability)
}

/** Counts whose probabilities differ by rounding alone are equally likely. */
const TIE = 1e-7

/** The last whole number from `from` (where the condition is taken to hold) to before `to` that fulfils it. */
function lastWhere(holds: (count: number) => boolean, from: number, to: number): number {
  let low = from
  let high = to
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle
  }
  return low
}
