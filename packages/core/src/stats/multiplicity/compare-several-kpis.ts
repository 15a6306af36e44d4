import { fail, ok, type Result } from '../../result.ts'
import { compareArms, type AnyComparison, type CompareArmsInput } from '../compare-arms.ts'
import { levelError } from '../input-errors.ts'
import type { StatsError } from '../stats-error.ts'
import { adjustPValues } from './adjust-p-values.ts'

/** What `compareArms` takes, of any kind, without the confidence level. */
export type KpiComparisonInput = CompareArmsInput extends infer Input
  ? Input extends CompareArmsInput
    ? Omit<Input, 'confidenceLevel'>
    : never
  : never

export interface CompareSeveralKpisInput {
  /** At least one primary KPI of the same two arms, each with its own kind and numbers. */
  readonly kpis: readonly KpiComparisonInput[]
  /** In (0, 1): of all intervals together. */
  readonly confidenceLevel: number
}

export interface SeveralKpis {
  /** In the order of the KPIs; the adjusted p is Holm's, the intervals are simultaneous. */
  readonly comparisons: readonly (AnyComparison & { readonly adjustedPValue: number })[]
  /** The confidence level that each interval has on its own. */
  readonly pairwiseConfidenceLevel: number
}

/**
 * Which of several primary KPIs differ between two arms, when all of them are asked at once?
 *
 * Holm's adjusted p keeps the chance of any false finding at 1 − confidenceLevel; the intervals, each at Bonferroni's
 * level, hold together. Holm is the sharper of the two: an interval that excludes zero always has an adjusted p below
 * 1 − confidenceLevel, but not the other way round. Then the direction is shown, and its size only by the interval.
 * One KPI and several arms: `compareSeveralArms`. Guardrails are not counted here. One look at the end.
 * Errors: `too-few-arms` without any KPI, and those of `compareArms`. Edge: one KPI gives what `compareArms` gives.
 * Law: reordering the KPIs reorders the answers. Source: Holm, Scand. J. Stat. 6 (1979); Dunn, JASA 56 (1961).
 * @example
 * compareSeveralKpis({ confidenceLevel: 0.95, kpis: [
 *   { kind: 'proportion', control: { successes: 404, trials: 12640 }, treatment: { successes: 497, trials: 12571 } },
 *   { kind: 'rate', control: { events: 100, exposure: 28 }, treatment: { events: 130, exposure: 28 } },
 * ] }) // adjustedPValue: 0.0024… and 0.161…, pairwiseConfidenceLevel: 0.975
 */
export function compareSeveralKpis({
  kpis,
  confidenceLevel,
}: CompareSeveralKpisInput): Result<SeveralKpis, StatsError> {
  const error = levelError('invalid-confidence-level', confidenceLevel)
  if (error) return fail(error)
  if (kpis.length === 0) return fail({ kind: 'too-few-arms', arms: 0 })
  const pairwiseConfidenceLevel =
    kpis.length === 1 ? confidenceLevel : 1 - (1 - confidenceLevel) / kpis.length
  const comparisons: AnyComparison[] = []
  for (const kpi of kpis) {
    const compared = compareArms({ ...kpi, confidenceLevel: pairwiseConfidenceLevel })
    if (!compared.ok) return compared
    comparisons.push(compared.value)
  }
  const adjusted = adjustPValues({ pValues: comparisons.map(({ pValue }) => pValue), method: 'holm' })
  if (!adjusted.ok) return adjusted
  return ok({
    comparisons: comparisons.map((comparison, kpi) => ({
      ...comparison,
      adjustedPValue: adjusted.value[kpi] ?? comparison.pValue,
    })),
    pairwiseConfidenceLevel,
  })
}
