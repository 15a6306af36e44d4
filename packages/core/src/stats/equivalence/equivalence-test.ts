import { ok, type Result } from '../../result.ts'
import type { StatsError } from '../stats-error.ts'
import { nonInferiorityTest, type NonInferiorityInput } from './non-inferiority-test.ts'

/** As `nonInferiorityTest`, without a direction: the margin holds on both sides. */
export type EquivalenceInput = NonInferiorityInput extends infer Input
  ? Input extends NonInferiorityInput
    ? Omit<Input, 'direction'>
    : never
  : never

export interface EquivalenceTest {
  /** The larger of the two: small says that the difference lies within the margin on both sides. In [0, 1]. */
  readonly pValue: number
  /** One-sided, for a true effect above −margin. */
  readonly pValueAboveLower: number
  /** One-sided, for a true effect below +margin. */
  readonly pValueBelowUpper: number
}

/**
 * Have two arms been shown to differ by less than the margin, either way?
 *
 * Two one-sided tests: equivalent at level 0.05 exactly when the 90 % interval lies within ±margin. A large p of a
 * test of difference is no such proof. The margin is declared before the start.
 * Errors: as `nonInferiorityTest`. Law: a wider margin never raises p; for absolute margins swapping the arms keeps it.
 * Source: Schuirmann, J. Pharmacokinet. Biopharm. 15 (1987).
 * @example
 * equivalenceTest({
 *   kind: 'mean', margin: { absolute: 1 },
 *   control: { units: 100, mean: 10, standardDeviation: 4 }, treatment: { units: 100, mean: 9.8, standardDeviation: 4 },
 * }) // pValue: 0.0794…
 */
export function equivalenceTest(input: EquivalenceInput): Result<EquivalenceTest, StatsError> {
  const above = nonInferiorityTest({ ...input, direction: 'higher' })
  if (!above.ok) return above
  const below = nonInferiorityTest({ ...input, direction: 'lower' })
  if (!below.ok) return below
  const [pValueAboveLower, pValueBelowUpper] = [above.value.pValue, below.value.pValue]
  return ok({ pValue: Math.max(pValueAboveLower, pValueBelowUpper), pValueAboveLower, pValueBelowUpper })
}
