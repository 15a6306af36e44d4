import { fail, ok, type Result } from '../../result.ts'
import { twoSidedP } from '../critical-value.ts'
import { firstError } from '../input-errors.ts'
import type { StatsError } from '../stats-error.ts'
import { eventRateOf, wholeEventsError, type TwoRates } from './arm-events.ts'

export interface RateZTest {
  /** Positive when the treatment's rate is higher. */
  readonly zScore: number
  /** Two-sided, in [0, 1]. */
  readonly pValue: number
}

/**
 * Could two equal Poisson rates have produced these events, by a formula that other programs use?
 *
 * For comparison with them, never for a verdict: use `compareArms` with kind `rate`. `unpooled`: each rate's variance
 * from its own events. `square-root`: the difference of the roots of the events plus 3/8, whose variance hardly
 * depends on the rate. Both take events as independent of each other (no dispersion).
 * Errors: `invalid-events`. Edge: no events at all give p = 1. Law: swapping the arms negates z and keeps p.
 * Source: Gu, Ng, Tang & Schucany, Biometrical J. 50 (2008); Anscombe, Biometrika 35 (1948), Huffman, Appl. Stat. 33
 * (1984).
 * @example
 * waldRateTest({
 *   control: { events: 12, exposure: 30 }, treatment: { events: 25, exposure: 30 }, method: 'square-root',
 * }) // { ok: true, value: { zScore: 2.148…, pValue: 0.0316… } }
 */
export function waldRateTest(
  input: TwoRates & { /** Defaults to `unpooled`. */ readonly method?: 'unpooled' | 'square-root' },
): Result<RateZTest, StatsError> {
  const { control, treatment, method = 'unpooled' } = input
  const error = firstError(wholeEventsError('control', control), wholeEventsError('treatment', treatment))
  if (error) return fail(error)
  if (control.events + treatment.events === 0) return ok({ zScore: 0, pValue: 1 })
  const zScore = method === 'unpooled' ? unpooledZ({ control, treatment }) : rootZ({ control, treatment })
  return ok({ zScore, pValue: twoSidedP(zScore) })
}

function unpooledZ({ control, treatment }: TwoRates): number {
  const variance = control.events / control.exposure ** 2 + treatment.events / treatment.exposure ** 2
  return (eventRateOf(treatment) - eventRateOf(control)) / Math.sqrt(variance)
}

function rootZ({ control, treatment }: TwoRates): number {
  const share = treatment.exposure / control.exposure
  const roots = Math.sqrt(treatment.events + 3 / 8) - Math.sqrt((control.events + 3 / 8) * share)
  return (2 * roots) / Math.sqrt(1 + share)
}
