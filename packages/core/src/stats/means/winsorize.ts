import { fail, ok, type Result } from '../../result.ts'
import type { StatsError } from '../stats-error.ts'
import type { TwoMeans } from './arm-mean.ts'
import { summarizeValues } from './summarize-values.ts'

export interface WinsorizeInput {
  /** One value for each person. */
  readonly control: readonly number[]
  readonly treatment: readonly number[]
  /**
   * What the plan declared: the largest value that counts in full, or the top share of both arms' people together
   * (0.01 is the top 1 %, in (0, 0.5)) whose values are lowered to the smallest cap that spares the rest.
   */
  readonly cap: { readonly value: number } | { readonly topShare: number }
}

export interface Winsorized extends TwoMeans {
  /** The largest value that counts in full, the same in both arms. */
  readonly cap: number
  /** How many values were lowered to the cap. */
  readonly cappedControl: number
  readonly cappedTreatment: number
}

/**
 * What remains of the two arms when extreme values count no more than a cap?
 *
 * Only as the plan declared it before the start: a cap chosen after seeing the data chooses the result. One cap for
 * both arms, computed from both together, so that it cannot favor one. It measures the capped mean, not the mean.
 * Errors: `invalid-value`, `invalid-cap`, `invalid-summary`.
 * Law: a cap at or above every value changes nothing. Source: Tukey & McLaughlin, Sankhyā A 25 (1963); the share is
 * R's quantile type 7.
 * @example
 * winsorize({ control: [0, 0, 5, 900], treatment: [0, 4, 6, 8], cap: { value: 100 } })
 * // { ok: true, value: { cap: 100, cappedControl: 1, cappedTreatment: 0, control: { units: 4, mean: 26.25, … }, … } }
 */
export function winsorize(input: WinsorizeInput): Result<Winsorized, StatsError> {
  const cap = capOf(input)
  if (!cap.ok) return cap
  const control = summarizeValues(input.control.map((value) => Math.min(value, cap.value)))
  if (!control.ok) return control
  const treatment = summarizeValues(input.treatment.map((value) => Math.min(value, cap.value)))
  if (!treatment.ok) return treatment
  const capped = (values: readonly number[]) => values.filter((value) => value > cap.value).length
  return ok({
    cap: cap.value,
    cappedControl: capped(input.control),
    cappedTreatment: capped(input.treatment),
    control: control.value,
    treatment: treatment.value,
  })
}

function capOf({ control, treatment, cap }: WinsorizeInput): Result<number, StatsError> {
  const values = [...control, ...treatment]
  const wrong = values.find((value) => !Number.isFinite(value))
  if (wrong !== undefined) return fail({ kind: 'invalid-value', value: wrong })
  if ('value' in cap)
    return Number.isFinite(cap.value) ? ok(cap.value) : fail({ kind: 'invalid-cap', value: cap.value })
  return cap.topShare > 0 && cap.topShare < 0.5
    ? ok(quantile(values, 1 - cap.topShare))
    : fail({ kind: 'invalid-cap', value: cap.topShare })
}

/** Between the two neighbors in order, in proportion. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? 0
  return below + (place - Math.floor(place)) * (above - below)
}
