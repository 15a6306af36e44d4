import { fail, ok, type Result } from '../../result.ts'
import { criticalValue } from '../critical-value.ts'
import { firstError, levelError } from '../input-errors.ts'
import type { Estimated } from '../interval.ts'
import type { StatsError } from '../stats-error.ts'
import { studyError, type Study } from './study.ts'

/**
 * A test's lift with its interval: what is it as one study among others?
 *
 * On the scale of ln(1 + lift), where a doubling and a halving are as far from no effect and intervals are nearly even: tests
 * with different KPIs can stand beside each other there. Back: `Math.expm1`. The standard error is the interval's width over
 * twice its critical value, so what made the interval wide (days as units, dispersion) keeps making it wide.
 * Errors: `invalid-value` (a lift or a lower end that is −1 or below, or not finite), `invalid-standard-error` (an interval
 * without width), `invalid-confidence-level`.
 * Law: a lift of 1 and one of −0.5 mirror each other.
 * Source: Higgins et al., Cochrane Handbook for Systematic Reviews of Interventions, 6.3.2.
 * @example
 * studyFromLift({ estimate: 0.237, interval: { low: 0.087, high: 0.407 }, confidenceLevel: 0.95 })
 * // { ok: true, value: { estimate: 0.212…, standardError: 0.0658… } }
 */
export function studyFromLift(
  lift: Estimated & { readonly confidenceLevel: number },
): Result<Study, StatsError> {
  const { estimate, interval, confidenceLevel } = lift
  const wrong = [estimate, interval.low, interval.high].find((value) => !(value > -1 && value <= 1e60))
  const error = firstError(
    wrong === undefined ? undefined : { kind: 'invalid-value', value: wrong },
    levelError('invalid-confidence-level', confidenceLevel),
  )
  if (error) return fail(error)
  const study = {
    estimate: Math.log1p(estimate),
    standardError:
      (Math.log1p(interval.high) - Math.log1p(interval.low)) / (2 * criticalValue(1 - confidenceLevel)),
  }
  const impossible = studyError(study)
  return impossible ? fail(impossible) : ok(study)
}
