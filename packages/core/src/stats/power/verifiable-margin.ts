import { fail, ok, type Result } from '../../result.ts'
import { firstError } from '../input-errors.ts'
import { findRoot } from '../kernel/find-root.ts'
import type { StatsError } from '../stats-error.ts'
import { expectedErrors, powerError } from './plan-errors.ts'
import { probabilitySafe, type ProbabilitySafeInput } from './probability-safe.ts'

export type VerifiableMarginInput = ProbabilitySafeInput extends infer Input
  ? Input extends ProbabilitySafeInput
    ? Omit<Input, 'margin' | 'effect'> & {
        /** In (significanceLevelOneSided, 1). */
        readonly power: number
        readonly scale: 'absolute' | 'relative'
      }
    : never
  : never

/**
 * Which margin could this many people verify, if the treatment changes nothing?
 *
 * Said before the start, where `probabilitySafe` is too low: a wider margin is one way out; a more frequent guardrail,
 * or a recheck when more people are in, are the others. The size of the margin, on the scale asked for. One final look.
 * Errors: `invalid-power`, and those of `probabilitySafe`; `unreachable-effect` where no margin could be verified;
 * `not-converged`. Law: `probabilitySafe` with this margin is `power`. Source: as `probabilitySafe`, solved for the margin.
 * @example
 * verifiableMargin({
 *   kind: 'proportion', baseline: 0.08, direction: 'lower', unitsControl: 400, unitsTreatment: 400, power: 0.8,
 *   scale: 'absolute',
 * }) // { ok: true, value: 0.0552… }: half a point is out of reach
 */
export function verifiableMargin(input: VerifiableMarginInput): Result<number, StatsError> {
  const { power, scale, significanceLevelOneSided = 0.025 } = input
  const none = { absolute: 0 }
  const error = firstError(
    ...expectedErrors({ ...input, effect: none }),
    powerError(power, 2 * significanceLevelOneSided),
  )
  if (error) return fail(error)
  const safeWith = (size: number) => {
    const margin = scale === 'absolute' ? { absolute: size } : { relative: size }
    return probabilitySafe({ ...input, margin, effect: none })
  }
  const atZero = safeWith(0)
  if (!atZero.ok) return atZero
  const bounded = scale === 'relative' || input.kind === 'proportion'
  const widest = bounded ? 1 - Number.EPSILON : input.baseline
  let high = Math.min(widest, scale === 'relative' ? 0.5 : input.baseline / 2)
  const shortfall = (size: number) => {
    const safe = safeWith(size)
    return safe.ok ? power - safe.value : Number.NaN
  }
  while (shortfall(high) > 0 && high < (bounded ? widest : FARTHEST))
    high = bounded ? Math.min(widest, 2 * high) : 2 * high
  const found = findRoot(shortfall, 0, high)
  if (found.ok) return ok(found.value.high)
  return fail(
    found.error.kind === 'not-bracketed' ? { kind: 'unreachable-effect' } : { kind: 'not-converged' },
  )
}

const FARTHEST = 1e60
