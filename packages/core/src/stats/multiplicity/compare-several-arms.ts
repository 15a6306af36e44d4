import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import { meanError } from '../means/arm-mean.ts'
import {
  compareMeans,
  comparisonOf,
  type CompareMeansInput,
  type MeansComparison,
} from '../means/compare-means.ts'
import {
  compareProportions,
  type ArmsComparison,
  type CompareProportionsInput,
} from '../proportions/compare-proportions.ts'
import { compareRates, type CompareRatesInput, type RatesComparison } from '../rates/compare-rates.ts'
import { assumedDispersion } from '../rates/rate-dispersion.ts'
import { compareRatios, type CompareRatiosInput, type RatiosComparison } from '../ratios/compare-ratios.ts'
import type { StatsError } from '../stats-error.ts'
import { sum } from '../sum.ts'
import { dunnettTest, pairwiseSignificanceLevel } from './dunnett-test.ts'

type Several<Input extends { readonly treatment: unknown }> = Omit<Input, 'treatment'> & {
  /** At least one; each is compared with the control, never with another. */
  readonly treatments: readonly Input['treatment'][]
}

export type CompareSeveralProportionsInput = Several<CompareProportionsInput>
export type CompareSeveralMeansInput = Several<CompareMeansInput> & {
  /**
   * `per-arm`: each pair by Welch's test, the default. `pooled`: one spread from all arms, Dunnett's own test, for few
   * people in arms that vary alike.
   */
  readonly spread?: 'per-arm' | 'pooled'
}
export type CompareSeveralRatiosInput = Several<CompareRatiosInput>
export type CompareSeveralRatesInput = Several<CompareRatesInput>

export interface SeveralComparisons<Comparison> {
  /** In the order of the treatments; intervals are simultaneous: all of them hold together at the confidence level. */
  readonly comparisons: readonly (Comparison & { readonly adjustedPValue: number })[]
  /** The confidence level that each interval has on its own. */
  readonly pairwiseConfidenceLevel: number
}

/**
 * Which of several arms differ from the control, when all of them are asked at once?
 *
 * Each comparison as by `compareArms`, with intervals that hold together and a p that counts all the questions: an
 * adjusted p is below 1 − confidenceLevel exactly when its interval excludes zero, up to rounding. One verdict per
 * arm; picking the largest estimate promises too much. One KPI and one look; several KPIs: `adjustPValues`;
 * planned looks: `compareAtLook`.
 * Errors: `too-few-arms`, and those of `compareArms`. Edge: one treatment gives what `compareArms` gives; the exact
 * test of small counts stays unadjusted. Law: reordering the treatments reorders the answers.
 * Source: Dunnett, JASA 50 (1955).
 * @example
 * compareSeveralArms({
 *   kind: 'proportion', confidenceLevel: 0.95, control: { successes: 404, trials: 12640 },
 *   treatments: [{ successes: 497, trials: 12571 }, { successes: 433, trials: 12600 }],
 * }) // comparisons[0].adjustedPValue: 0.0023…, pairwiseConfidenceLevel: 0.973…
 */
export function compareSeveralArms(
  input: CompareSeveralProportionsInput,
): Result<SeveralComparisons<ArmsComparison>, StatsError>
export function compareSeveralArms(
  input: CompareSeveralMeansInput,
): Result<SeveralComparisons<MeansComparison>, StatsError>
export function compareSeveralArms(
  input: CompareSeveralRatiosInput,
): Result<SeveralComparisons<RatiosComparison>, StatsError>
export function compareSeveralArms(
  input: CompareSeveralRatesInput,
): Result<SeveralComparisons<RatesComparison>, StatsError>
export function compareSeveralArms(
  input:
    | CompareSeveralProportionsInput
    | CompareSeveralMeansInput
    | CompareSeveralRatiosInput
    | CompareSeveralRatesInput,
): Result<
  SeveralComparisons<ArmsComparison | MeansComparison | RatiosComparison | RatesComparison>,
  StatsError
> {
  switch (input.kind) {
    case 'proportion':
      return compareSeveral(input, ({ trials }) => trials, compareProportions)
    case 'mean':
      return input.spread === 'pooled'
        ? comparePooled(input)
        : compareSeveral(input, ({ units }) => units, compareMeans)
    case 'ratio':
      return compareSeveral(input, ({ units }) => units, compareRatios)
    case 'rate': {
      const dispersion = input.dispersion ?? assumedDispersion
      return compareSeveral(
        input,
        ({ exposure }) => exposure,
        (pair) => compareRates({ ...pair, dispersion }),
      )
    }
  }
}

/** All arms' spreads in one estimate, so that every comparison has the same degrees of freedom. */
function comparePooled(
  input: CompareSeveralMeansInput,
): Result<SeveralComparisons<MeansComparison>, StatsError> {
  const arms = [input.control, ...input.treatments]
  const degreesOfFreedom = sum(arms.map(({ units }) => units)) - arms.length
  const squares = arms.map(({ units, standardDeviation }) => (units - 1) * standardDeviation ** 2)
  const variance = sum(squares) / degreesOfFreedom
  const compare = (pair: CompareMeansInput): Result<MeansComparison, StatsError> => {
    const error = firstError(
      meanError('control', pair.control),
      meanError('treatment', pair.treatment),
      // Divided among the arms, a level next to 1 may have become 1.
      levelError('invalid-confidence-level', pair.confidenceLevel),
    )
    if (error) return fail(error)
    if (!(variance > 0)) return fail({ kind: 'no-spread' })
    const varianceControl = variance / pair.control.units
    const deviation = Math.sqrt(varianceControl + variance / pair.treatment.units)
    return ok(comparisonOf(pair, { deviation, degreesOfFreedom, varianceControl }))
  }
  return compareSeveral(input, ({ units }) => units, compare, degreesOfFreedom)
}

interface SeveralInput<Kind, Arm> {
  readonly kind: Kind
  readonly control: Arm
  readonly treatments: readonly Arm[]
  readonly confidenceLevel: number
}

function compareSeveral<Kind, Arm, Comparison extends { readonly pValue: number }>(
  { kind, control, treatments, confidenceLevel }: SeveralInput<Kind, Arm>,
  unitsOf: (arm: Arm) => number,
  compare: (input: {
    readonly kind: Kind
    readonly control: Arm
    readonly treatment: Arm
    readonly confidenceLevel: number
  }) => Result<Comparison, StatsError>,
  degreesOfFreedom?: number,
): Result<SeveralComparisons<Comparison>, StatsError> {
  const levelProblem = levelError('invalid-confidence-level', confidenceLevel)
  if (levelProblem) return fail(levelProblem)
  const sizes = {
    unitsControl: unitsOf(control),
    unitsByTreatment: treatments.map(unitsOf),
    ...(degreesOfFreedom === undefined ? {} : { degreesOfFreedom }),
  }
  const level = pairwiseSignificanceLevel({ ...sizes, significanceLevel: 1 - confidenceLevel })
  if (!level.ok) return level
  const pairwiseConfidenceLevel = treatments.length === 1 ? confidenceLevel : 1 - level.value
  const comparisons: Comparison[] = []
  for (const treatment of treatments) {
    const compared = compare({ kind, control, treatment, confidenceLevel: pairwiseConfidenceLevel })
    if (!compared.ok) return compared
    comparisons.push(compared.value)
  }
  const adjusted = dunnettTest({ ...sizes, pValues: comparisons.map(({ pValue }) => pValue) })
  if (!adjusted.ok) return adjusted
  return ok({
    comparisons: comparisons.map((comparison, arm) => ({
      ...comparison,
      adjustedPValue: adjusted.value[arm] ?? comparison.pValue,
    })),
    pairwiseConfidenceLevel,
  })
}
