import { fail, ok, type Result } from '../../result.ts'
import { firstError } from '../input-errors.ts'
import { binomialPmf } from '../kernel/binomial.ts'
import { splitTest } from '../one-proportion/binomial-test.ts'
import type { StatsError } from '../stats-error.ts'
import { wholeEventsError, exposureShareOf, type TwoRates } from './arm-events.ts'

export interface ExactRateTest {
  /** Two-sided: sums every split of the events that is at most as likely. In [0, 1], as are the others. */
  readonly pValue: number
  /** Two-sided, with the observed split counted half: closer to its nominal level, no longer guaranteed. */
  readonly midPValue: number
  /** One-sided, for a treatment rate above the control's. */
  readonly pValueGreater: number
  /** One-sided, for a treatment rate below the control's. */
  readonly pValueLess: number
}

/**
 * Given how many events there were in all, how surprising is their split between the arms?
 *
 * The exact test of two Poisson rates, of whole events. It takes events as independent of each other: for counts per day or per euro,
 * which vary more than that, `compareArms` with kind `rate` scales by the dispersion.
 * Exact at any size: no approximation takes over. Errors: `invalid-events`. Edge: no events give 1.
 * Law: swapping the arms keeps `pValue` and exchanges the one-sided values; the unit of the exposure changes nothing.
 * Source: Przyborowski & Wilenski, Biometrika 31 (1940); R's poisson.test; mid-p as in statsmodels.
 * @example
 * exactRateTest({ control: { events: 12, exposure: 30 }, treatment: { events: 25, exposure: 30 } })
 * // { ok: true, value: { pValue: 0.0470…, midPValue: 0.0402…, pValueGreater: 0.0235…, pValueLess: 0.989… } }
 */
export function exactRateTest(rates: TwoRates): Result<ExactRateTest, StatsError> {
  const { control, treatment } = rates
  const error = firstError(wholeEventsError('control', control), wholeEventsError('treatment', treatment))
  if (error) return fail(error)
  const trials = control.events + treatment.events
  if (trials === 0) return ok({ pValue: 1, midPValue: 1, pValueGreater: 1, pValueLess: 1 })
  const probability = exposureShareOf(rates)
  const split = splitTest({ successes: treatment.events, trials }, probability)
  const observed = binomialPmf(treatment.events, trials, probability)
  return ok({ ...split, midPValue: Math.max(0, split.pValue - observed / 2) })
}
