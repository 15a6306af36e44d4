import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import type { Interval } from '../interval.ts'
import { gammaInverse, gammaInverseSf } from '../kernel/gamma.ts'
import { gammaCdf, gammaSf } from '../kernel/incomplete-gamma.ts'
import type { StatsError } from '../stats-error.ts'
import { eventRateOf, eventsError, type ArmEvents } from './arm-events.ts'
import { dispersionError, type Dispersion } from './rate-dispersion.ts'
import { poisson } from './rate-ratio-interval.ts'

export interface OneRateTest {
  /** Two-sided: twice the smaller one-sided value, at most 1. In [0, 1], as are the others. */
  readonly pValue: number
  /** One-sided, for a true rate above the goal. */
  readonly pValueGreater: number
  /** One-sided, for a true rate below the goal. */
  readonly pValueLess: number
}

/**
 * Could a goal rate have produced the events of one arm? The exact Poisson test.
 *
 * Events that vary more than Poisson's are divided by the dispersion first, and so is what the goal expects. One look.
 * `goal` in events per unit of exposure, from 1e-60 to 1e60. Errors: `invalid-events`, `invalid-goal`, `invalid-dispersion`.
 * Law: p < 1 − confidenceLevel exactly when the goal lies outside `oneRateInterval`, up to rounding.
 * Source: Garwood, Biometrika 28 (1936).
 * @example
 * oneRateTest({ arm: { events: 10, exposure: 100 }, goal: 0.2 }) // pValue: 0.0216…, pValueLess: 0.0108…
 */
export function oneRateTest(input: {
  readonly arm: ArmEvents
  readonly goal: number
  readonly dispersion?: Dispersion
}): Result<OneRateTest, StatsError> {
  const { arm, goal, dispersion = poisson } = input
  const expected = (goal * arm.exposure) / dispersion.value
  const error = firstError(
    eventsError('only', arm),
    goal >= 1e-60 && goal <= 1e60 ? undefined : { kind: 'invalid-goal', value: goal },
    dispersionError(dispersion),
  )
  if (error) return fail(error)
  const events = arm.events / dispersion.value
  const pValueGreater = events === 0 ? 1 : gammaCdf(expected, events)
  const pValueLess = gammaSf(expected, events + 1)
  return ok({ pValue: Math.min(1, 2 * Math.min(pValueGreater, pValueLess)), pValueGreater, pValueLess })
}

/**
 * Which rates, in events per unit of exposure, fit the events of one arm?
 *
 * The exact Poisson interval: each end is the rate at which a tail is (1 − confidenceLevel) / 2. Two arms are never
 * compared by their two intervals. Contains the observed rate. Errors: `invalid-events`, `invalid-confidence-level`,
 * `invalid-dispersion`. Edge: no events give a low end of 0.
 * Law: more dispersion never shortens it. Source: Garwood, Biometrika 28 (1936); R's poisson.test.
 * @example
 * oneRateInterval({ arm: { events: 10, exposure: 100 }, confidenceLevel: 0.95 })
 * // { ok: true, value: { low: 0.0479…, high: 0.183… } }
 */
export function oneRateInterval(input: {
  readonly arm: ArmEvents
  /** In (0, 1). */
  readonly confidenceLevel: number
  readonly dispersion?: Dispersion
}): Result<Interval, StatsError> {
  const { arm, confidenceLevel, dispersion = poisson } = input
  const error = firstError(
    eventsError('only', arm),
    levelError('invalid-confidence-level', confidenceLevel),
    dispersionError(dispersion),
  )
  if (error) return fail(error)
  const tail = (1 - confidenceLevel) / 2
  const events = arm.events / dispersion.value
  const unit = dispersion.value / arm.exposure
  const rate = eventRateOf(arm)
  return ok({
    low: events === 0 ? 0 : Math.min(rate, gammaInverse(tail, events) * unit),
    high: Math.max(rate, gammaInverseSf(tail, events + 1) * unit),
  })
}
