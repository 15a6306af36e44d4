import { fail, ok, type Result } from '../../result.ts'
import { countsError, firstError } from '../input-errors.ts'
import { jStat } from '../jstat.ts'
import type { StatsError } from '../stats-error.ts'
import type { TwoArms } from './arm-counts.ts'
import { conditionalTest } from './conditional-test.ts'

export interface FisherTest {
  /** Sums every table that is at most as likely as the observed one. In [0, 1], as are the others. */
  readonly pValue: number
  /** The observed table counted half: closer to its nominal level, no longer guaranteed. */
  readonly midPValue: number
  /** One-sided, for a treatment rate above the control's. */
  readonly pValueGreater: number
  /** One-sided, for a treatment rate below the control's. */
  readonly pValueLess: number
}

/**
 * Given how many successes there were in all, how surprising is their split between the arms?
 *
 * Exact but timid (at n = 100 per arm its 5 % level is really 2.1 %): for small counts prefer `boschlooTest`.
 * Exact up to 100,000 possible tables by summing them all, above by summing those that matter; where the standard
 * deviation of the treatment's successes is above 100,000 (at a rate of one half: 160 billion people) the tails are
 * normal, with a continuity correction. Errors: `invalid-counts`.
 * Edge: tables with an empty margin give 1.
 * Law: swapping the arms keeps `pValue` and exchanges the one-sided values.
 * Source: Fisher, JRSS 98 (1935); mid-p: Lancaster, JASA 56 (1961). Uses jStat's hypergeometric distribution.
 * @example
 * fisherTest({ control: { successes: 3, trials: 15 }, treatment: { successes: 9, trials: 17 } })
 * // { ok: true, value: { pValue: 0.0758…, midPValue: 0.0513…, pValueGreater: 0.0588…, pValueLess: 0.990… } }
 */
export function fisherTest({ control, treatment }: TwoArms): Result<FisherTest, StatsError> {
  const error = firstError(countsError('control', control), countsError('treatment', treatment))
  if (error) return fail(error)
  const marked = control.successes + treatment.successes
  const observed = treatment.successes
  const first = Math.max(0, marked - control.trials)
  const last = Math.min(marked, treatment.trials)
  const isWhole = Number.isSafeInteger(control.trials + treatment.trials)
  if (last - first > MOST_TABLES || !isWhole) return ok(conditionalTest({ control, treatment }))
  const here = jStat.hypgeom.pdf(observed, control.trials + treatment.trials, marked, treatment.trials)
  // From a probability that a double can hardly hold no sum leads to the likely tables.
  if (here < LEAST_LIKELY) return ok(conditionalTest({ control, treatment }))
  const sums = { above: 0, below: 0, unlikely: here }
  const limit = here * (1 + TIE)
  const odds = (hits: number) =>
    ((marked - hits) * (treatment.trials - hits)) / ((hits + 1) * (control.trials - marked + hits + 1))
  for (let hits = observed, term = here; hits < last; hits += 1) {
    term *= odds(hits)
    sums.above += term
    if (term <= limit) sums.unlikely += term
  }
  for (let hits = observed, term = here; hits > first; hits -= 1) {
    term /= odds(hits - 1)
    sums.below += term
    if (term <= limit) sums.unlikely += term
  }
  return ok({
    pValue: Math.min(1, sums.unlikely),
    // Margins that leave no choice decide nothing.
    midPValue: first === last ? 1 : Math.max(0, Math.min(1, sums.unlikely) - here / 2),
    pValueGreater: Math.min(1, here + sums.above),
    pValueLess: Math.min(1, here + sums.below),
  })
}

const MOST_TABLES = 100_000
const LEAST_LIKELY = 1e-290

/** Two tables whose probabilities differ by rounding alone are equally likely. */
const TIE = 1e-7
