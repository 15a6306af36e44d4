import { ok, fail, type Result } from '../../result.ts'
import { pairwiseSignificanceLevel } from '../multiplicity/dunnett-test.ts'
import type { StatsError } from '../stats-error.ts'

export interface PlannedArms {
  /** How many equal arms are each compared with the control: whole, from 1 to 100. Defaults to 1. */
  readonly treatments?: number
}

/**
 * The two-sided level of each comparison with the control that keeps all of them together at `significanceLevel`: with
 * looks each spends its own equal share, else Dunnett's.
 */
export function pairwiseLevel(
  treatments: number,
  sizes: { readonly control: number; readonly treatment: number },
  significanceLevel: number,
  hasLooks = false,
): Result<number, StatsError> {
  const error = treatmentsError(treatments)
  if (error) return fail(error)
  if (treatments === 1 || hasLooks) return ok(significanceLevel / treatments)
  return pairwiseSignificanceLevel({
    unitsControl: sizes.control,
    unitsByTreatment: Array.from({ length: treatments }, () => sizes.treatment),
    significanceLevel,
  })
}

export function treatmentsError(treatments: number): StatsError | undefined {
  return Number.isSafeInteger(treatments) && treatments >= 1 && treatments <= MOST_ARMS
    ? undefined
    : { kind: 'too-few-arms', arms: treatments }
}

/** More would be no test of a handful of ideas. */
const MOST_ARMS = 100
