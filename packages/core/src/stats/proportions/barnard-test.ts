import { fail, ok, type Result } from '../../result.ts'
import { countsError, firstError, manyUnitsError } from '../input-errors.ts'
import type { StatsError } from '../stats-error.ts'
import type { ArmCounts, TwoArms } from './arm-counts.ts'
import { largestOverRates, rejectionProbability, thresholdsOf } from './rejection-probability.ts'
import { scoreStatistic } from './score-statistic.ts'

export interface BarnardTest {
  /** Two-sided, in [0, 1], as are the others: every pair of counts at least as far apart, in either direction. */
  readonly pValue: number
  /** One-sided, for a treatment rate above the control's. */
  readonly pValueGreater: number
  /** One-sided, for a treatment rate below the control's. */
  readonly pValueLess: number
}

/**
 * Could two equal rates have produced these counts, by the exact test whose yardstick is the pooled z?
 *
 * The unconditional exact test: the largest chance, over every common rate, of a z at least this large. A second
 * opinion on `boschlooTest`, which verdicts on small counts use. Up to 10,000 people in both arms, in about 0.2 s at that
 * size; above, `too-many-units`: `scoreTest` is as good there.
 * Errors: `invalid-counts`, `too-many-units`. Edge: equal rates give p = 1.
 * Law: swapping the arms keeps `pValue` and exchanges the one-sided values; at no rate is `pValue` at most 0.05 more
 * often than 1 time in 20. Source: Barnard, Biometrika 34 (1947), with the pooled z of Suissa & Shuster (1985).
 * @example
 * barnardTest({ control: { successes: 0, trials: 50 }, treatment: { successes: 5, trials: 50 } })
 * // { ok: true, value: { pValue: 0.0236…, pValueGreater: 0.0118…, pValueLess: 1 } }
 */
export function barnardTest({ control, treatment }: TwoArms): Result<BarnardTest, StatsError> {
  const trials = control.trials + treatment.trials
  const error = firstError(
    countsError('control', control),
    countsError('treatment', treatment),
    manyUnitsError(trials, MOST_TRIALS),
  )
  if (error) return fail(error)
  const z = zOf(control, treatment)
  const reaches = (least: number) => regionOf(control, treatment, least)
  const fallsTo = (least: number) => regionOf(treatment, control, least)
  const [above, below, rise, fall] = [reaches(z), fallsTo(-z), reaches(Math.abs(z)), fallsTo(Math.abs(z))]
  return ok({
    pValue: z === 0 ? 1 : largestOverRates((rate) => rise(rate) + fall(rate), trials),
    pValueGreater: largestOverRates(above, trials),
    pValueLess: largestOverRates(below, trials),
  })
}

const MOST_TRIALS = 10_000

/** The chance, at a common rate, that the second arm lies at least `least` pooled standard errors above the first. */
function regionOf(lower: ArmCounts, higher: ArmCounts, least: number): (rate: number) => number {
  const limit = least - TIE * Math.abs(least)
  const reaches = (low: number, high: number) =>
    zOf({ successes: low, trials: lower.trials }, { successes: high, trials: higher.trials }) >= limit
  const thresholds = thresholdsOf(lower.trials, higher.trials, reaches)
  return (rate) => rejectionProbability(thresholds, [lower.trials, rate], [higher.trials, rate])
}

/** Values of z that differ by rounding alone are ties. */
const TIE = 1e-9

function zOf(control: ArmCounts, treatment: ArmCounts): number {
  return scoreStatistic({ control, treatment }, { absolute: 0 }, 'plain')
}
