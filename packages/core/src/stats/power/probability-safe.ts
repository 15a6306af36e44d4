import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import {
  marginError,
  marginSizeError,
  signOf,
  worstAcceptable,
  type Direction,
} from '../proportions/direction.ts'
import type { EffectSize } from '../proportions/effect-size.ts'
import type { StatsError } from '../stats-error.ts'
import { expectedPower, type Expected } from './expected-power.ts'
import { expectedErrors } from './plan-errors.ts'

/** `Omit` for each kind on its own: on the union it would keep only what all kinds share. */
export type WithoutEffect<Kind> = Kind extends Expected ? Omit<Kind, 'effect'> : never

export type ProbabilitySafeInput = WithoutEffect<Expected> & {
  /** How much worse is still acceptable, as a size: in the KPI's unit, or a share of the control in [0, 1). */
  readonly margin: EffectSize
  readonly direction: Direction
  /** In (0, 1). Defaults to 0.025. */
  readonly significanceLevelOneSided?: number
  /** The true effect, signed, treatment against control. Defaults to none. */
  readonly effect?: EffectSize
}

/**
 * If the treatment really changes this little, how likely is it that the guardrail can be called safe?
 *
 * In [0, 1]; for one final look, said before the start: a guardrail that would be verified 2 times in 10 is none.
 * Errors: `invalid-margin`, and those of `powerOf`.
 * Law: a wider margin never lowers it. Source: Farrington & Manning, Stat. Med. 9 (1990).
 * @example
 * probabilitySafe({
 *   kind: 'proportion', baseline: 0.08, margin: { absolute: 0.005 }, direction: 'lower', unitsControl: 400, unitsTreatment: 400,
 * }) // { ok: true, value: 0.044… }: hardly verifiable
 */
export function probabilitySafe(input: ProbabilitySafeInput): Result<number, StatsError> {
  const { margin, direction, significanceLevelOneSided = 0.025, effect = { absolute: 0 } } = input
  const expected: Expected = { ...input, effect }
  const error = firstError(
    ...expectedErrors(expected),
    input.kind === 'proportion' ? marginError(margin) : marginSizeError(margin),
    levelError('invalid-significance-level', significanceLevelOneSided),
  )
  if (error) return fail(error)
  const worst = worstAcceptable(margin, direction)
  return ok(expectedPower(expected, worst, signOf(direction), significanceLevelOneSided))
}
