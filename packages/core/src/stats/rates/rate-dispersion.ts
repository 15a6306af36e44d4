import { fail, ok, type Result } from '../../result.ts'
import { firstError } from '../input-errors.ts'
import type { StatsError } from '../stats-error.ts'
import { sum } from '../sum.ts'
import { eventsError, eventRateOf, type ArmEvents, type TwoRates } from './arm-events.ts'

/**
 * How many times larger than Poisson's the variance of the events is, at least 1. `measured` from daily rows,
 * `assumed` for want of them, `declared` by somebody who knows (1 for people who act at most once, independently).
 */
export interface Dispersion {
  readonly kind: 'measured' | 'assumed' | 'declared'
  readonly value: number
}

/**
 * How much more do daily events vary than pure chance would make them?
 *
 * Fewer than 14 rows measure it too badly: 2 is assumed, and the answer says so (at a true 2 the plain Poisson
 * interval covers 84–86 % instead of 95 %). From 14 rows on Pearson's statistic around each arm's own rate times its
 * exposure, over its degrees of freedom, never below 1. A day that moves both arms counts as variation: this errs on
 * the safe side. Rows are days on which both arms ran. Errors: `invalid-events`.
 * Edge: arms without events add nothing. Law: the unit of the exposure changes nothing; nor does the order of the days.
 * Source: McCullagh & Nelder, Generalized Linear Models (1989), 4.5.
 * @example
 * rateDispersion([]) // { ok: true, value: { kind: 'assumed', value: 2 } }
 */
export function rateDispersion(days: readonly TwoRates[]): Result<Dispersion, StatsError> {
  const error = firstError(
    ...days.flatMap(({ control, treatment }) => [
      eventsError('control', control),
      eventsError('treatment', treatment),
    ]),
  )
  if (error) return fail(error)
  if (days.length < 14) return ok(assumedDispersion)
  const arms = [days.map(({ control }) => control), days.map(({ treatment }) => treatment)]
  const eventful = arms.filter((rows) => rows.some(({ events }) => events > 0))
  if (eventful.length === 0) return ok(assumedDispersion)
  const value = sum(eventful.map(pearson)) / (eventful.length * (days.length - 1))
  return ok({ kind: 'measured', value: Math.max(1, value) })
}

export const assumedDispersion: Dispersion = { kind: 'assumed', value: 2 }

export function dispersionError({ value }: Dispersion): StatsError | undefined {
  return value >= 1 && value <= 1e6 ? undefined : { kind: 'invalid-dispersion', value }
}

function pearson(rows: readonly ArmEvents[]): number {
  const exposure = sum(rows.map((row) => row.exposure))
  const rate = eventRateOf({ events: sum(rows.map(({ events }) => events)), exposure })
  return sum(rows.map((row) => (row.events - rate * row.exposure) ** 2 / (rate * row.exposure)))
}
