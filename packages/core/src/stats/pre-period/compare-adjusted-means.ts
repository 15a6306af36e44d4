import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import { varianceOfMean, type ArmMean } from '../means/arm-mean.ts'
import { comparisonOf, type MeansComparison } from '../means/compare-means.ts'
import type { Moments } from '../means/moments.ts'
import { welchDeviation } from '../means/welch-test.ts'
import type { StatsError } from '../stats-error.ts'
import { adjustArms, type AdjustedArms } from './adjust-arms.ts'
import { prePeriodError, type TwoArmsWithPrePeriod } from './arm-with-pre-period.ts'

export interface CompareAdjustedMeansInput extends TwoArmsWithPrePeriod {
  /** In (0, 1): 0.95 for 95 % intervals. */
  readonly confidenceLevel: number
}

/** The means are the adjusted ones: what each arm would show if both had started from the same figures. */
export interface AdjustedMeansComparison extends MeansComparison {
  /** θ: by how much the outcome differs where the figure before differs by one, over both arms. */
  readonly slope: number
  /** Of outcome and figure before, over the returning people of both arms, in [−1, 1]. */
  readonly correlation: number
  /** Of the difference. */
  readonly standardError: number
  /** By which part the difference's variance is smaller than without adjustment; below 0 where it is larger. */
  readonly varianceReduction: number
  /**
   * `none`: the figures before foretell nothing at all, being all alike or missing, so that nothing is adjusted.
   * `negligible`: the variance is less than 1 % smaller. Neither makes the result wrong.
   */
  readonly gain: 'useful' | 'negligible' | 'none'
}

/**
 * Do two randomized arms differ in a mean, once what the same people did before the start is taken out (CUPED)?
 *
 * For a mean whose plan declared the adjustment before the start: choosing it afterwards chooses the result. The figure
 * before must be beyond the treatment's reach. Everybody counts: people without one keep their place, and being new is
 * a second thing known before. Ten people per arm or more.
 * Lift: Fieller on the adjusted means; what both share, the uncertainty of the people's own starting level, counts.
 * Errors: `invalid-pre-period-summary` (also where only one arm has figures before), `no-spread` (also where the figures
 * before foretell all outcomes to ten digits), `invalid-confidence-level`. Edge: figures before that are all alike give
 * the plain comparison, and `gain` says so; `unbounded` lift as `compareArms`.
 * Law: swapping the arms keeps p and mirrors the difference; another unit or zero of the figure before changes nothing.
 * Source: Deng, Xu, Kohavi & Walker, WSDM 2013; Welch (1947); Fieller (1954).
 * @example
 * compareAdjustedMeans({
 *   confidenceLevel: 0.95,
 *   control: { returning: {
 *     units: 500, outcome: { mean: 40, standardDeviation: 30 }, prePeriod: { mean: 38, standardDeviation: 28 }, covariance: 588,
 *   } },
 *   treatment: { returning: {
 *     units: 510, outcome: { mean: 44, standardDeviation: 31 }, prePeriod: { mean: 39, standardDeviation: 29 }, covariance: 640,
 *   } },
 * }) // difference: { estimate: 3.24…, … }, slope: 0.756…, varianceReduction: 0.498…, gain: 'useful'
 */
export function compareAdjustedMeans(
  input: CompareAdjustedMeansInput,
): Result<AdjustedMeansComparison, StatsError> {
  const { confidenceLevel } = input
  const error = firstError(
    prePeriodError('control', input.control),
    prePeriodError('treatment', input.treatment),
    oneSidedError(input),
    levelError('invalid-confidence-level', confidenceLevel),
  )
  if (error) return fail(error)
  const adjusted = adjustArms(input)
  const [control, treatment] = [summaryOf(adjusted.control), summaryOf(adjusted.treatment)]
  const [plain, variance] = [
    varianceOf(adjusted.plainControl, adjusted.plainTreatment),
    varianceOf(adjusted.control, adjusted.treatment),
  ]
  if (!(variance > NOTHING * plain)) return fail({ kind: 'no-spread' })
  const varianceReduction = 1 - variance / plain
  const { units } = adjusted.control
  const everybody = units + adjusted.treatment.units
  const comparison = comparisonOf(
    { kind: 'mean', control, treatment, confidenceLevel },
    {
      ...welchDeviation({ control, treatment }),
      varianceControl: varianceOfMean(control),
      varianceShared: adjusted.explained / (everybody - 1) / everybody,
    },
  )
  return ok({
    ...comparison,
    slope: adjusted.slope,
    correlation: adjusted.correlation,
    standardError: Math.sqrt(variance),
    varianceReduction,
    gain: gainOf(adjusted, varianceReduction),
  })
}

/** Below it what is left after the adjustment is rounding. */
const NOTHING = 1e-10
const NEGLIGIBLE = 0.01

function gainOf({ explained }: AdjustedArms, varianceReduction: number): AdjustedMeansComparison['gain'] {
  if (explained === 0) return 'none'
  return varianceReduction < NEGLIGIBLE ? 'negligible' : 'useful'
}

/** Where one arm has nobody who was there before, being new is being in that arm. */
function oneSidedError({ control, treatment }: TwoArmsWithPrePeriod): StatsError | undefined {
  const [a, b] = [control.returning.units, treatment.returning.units]
  if ((a === 0) === (b === 0)) return undefined
  return { kind: 'invalid-pre-period-summary', arm: a === 0 ? 'control' : 'treatment' }
}

function summaryOf({ units, mean, squares }: Moments): ArmMean {
  return { units, mean, standardDeviation: Math.sqrt(squares / (units - 1)) }
}

/** Of the difference of the two means. */
function varianceOf(a: Moments, b: Moments): number {
  return a.squares / (a.units - 1) / a.units + b.squares / (b.units - 1) / b.units
}
