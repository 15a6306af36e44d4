import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import { normalInverse } from '../kernel/normal.ts'
import { marginError, signOf, worstAcceptable, type Direction } from '../proportions/direction.ts'
import type { EffectSize } from '../proportions/effect-size.ts'
import type { StatsError } from '../stats-error.ts'
import { sampleErrors } from './plan-errors.ts'
import { scorePower } from './score-power.ts'

export interface ProbabilitySafeInput {
  readonly kind: 'proportion'
  /** The control's rate, in (0, 1). */
  readonly baseline: number
  /** How much worse is still acceptable, as a size in [0, 1). */
  readonly margin: EffectSize
  readonly direction: Direction
  /** Whole people, at least 1, as for the treatment. */
  readonly unitsControl: number
  readonly unitsTreatment: number
  /** In (0, 1). Defaults to 0.025. */
  readonly significanceLevelOneSided?: number
  /** The true effect, signed, treatment against control. Defaults to none. */
  readonly effect?: EffectSize
}

/**
 * If the treatment really changes this little, how likely is it that the guardrail can be called safe?
 *
 * In [0, 1]; for one final look, said before the start: a guardrail that would be verified 2 times in 10 is none.
 * Errors: `invalid-baseline`, `invalid-effect`, `invalid-units`, `invalid-margin`, `invalid-significance-level`.
 * Law: a wider margin never lowers it. Source: Farrington & Manning, Stat. Med. 9 (1990).
 * @example
 * probabilitySafe({
 *   kind: 'proportion', baseline: 0.08, margin: { absolute: 0.005 }, direction: 'lower', unitsControl: 400, unitsTreatment: 400,
 * }) // { ok: true, value: 0.044… }: hardly verifiable
 */
export function probabilitySafe(input: ProbabilitySafeInput): Result<number, StatsError> {
  const { baseline, margin, direction, unitsControl, unitsTreatment } = input
  const { significanceLevelOneSided = 0.025, effect = { absolute: 0 } } = input
  const sample = { baseline, effect, unitsControl, unitsTreatment }
  const error = firstError(
    ...sampleErrors(sample),
    marginError(margin),
    levelError('invalid-significance-level', significanceLevelOneSided),
  )
  if (error) return fail(error)
  const critical = -normalInverse(significanceLevelOneSided)
  return ok(scorePower(sample, worstAcceptable(margin, direction), signOf(direction), critical))
}
