import { fail, ok, type Result } from '../../result.ts'
import { firstError } from '../input-errors.ts'
import { tTest, type WelchTest } from '../means/welch-test.ts'
import type { StatsError } from '../stats-error.ts'
import { prePeriodError, type TwoArmsWithPrePeriod } from './arm-with-pre-period.ts'
import { pairMomentsOf } from './pair-moments.ts'

export interface AncovaTest extends WelchTest {
  /** Within the arms: by how much the outcome differs where the figure before differs by one. */
  readonly slope: number
  /** Treatment − control at the same figure before, in the outcome's unit. */
  readonly difference: number
  /** Of the difference. */
  readonly standardError: number
}

/**
 * Do two arms differ at the same figure before the start, if both spread alike around parallel lines?
 *
 * Analysis of covariance, for comparison with other programs and for very few people, where it pays one degree of
 * freedom for its slope. Verdicts use `compareAdjustedMeans`, which allows arms to spread differently. Newcomers are left
 * out, as other programs do; at least two returning people per arm.
 * Errors: `invalid-pre-period-summary`; `no-spread` where the line foretells every outcome to ten digits.
 * Edge: figures before that are all alike have slope 0 and give `studentTest`. Law: as `compareAdjustedMeans`.
 * Source: Fisher, Statistical Methods for Research Workers (1932); R's lm(outcome ~ arm + before).
 * @example
 * const returning = {
 *   units: 10, outcome: { mean: 5, standardDeviation: 2 }, prePeriod: { mean: 4, standardDeviation: 2 }, covariance: 3,
 * }
 * ancovaTest({
 *   control: { returning }, treatment: { returning: { ...returning, outcome: { mean: 6, standardDeviation: 2 } } },
 * }) // { ok: true, value: { slope: 0.75, difference: 1, standardError: 0.608…, degreesOfFreedom: 17, pValue: 0.118…, … } }
 */
export function ancovaTest(arms: TwoArmsWithPrePeriod): Result<AncovaTest, StatsError> {
  const error = firstError(armError('control', arms), armError('treatment', arms))
  if (error) return fail(error)
  const [control, treatment] = [
    pairMomentsOf(arms.control.returning),
    pairMomentsOf(arms.treatment.returning),
  ]
  const outcomeSquares = control.outcomeSquares + treatment.outcomeSquares
  const prePeriodSquares = control.prePeriodSquares + treatment.prePeriodSquares
  const products = control.products + treatment.products
  const isSloped = prePeriodSquares > 0
  const slope = isSloped ? products / prePeriodSquares : 0
  const squaresLeft = outcomeSquares - slope * products
  if (!(squaresLeft > 1e-10 * outcomeSquares)) return fail({ kind: 'no-spread' })
  const shift = treatment.prePeriod - control.prePeriod
  const difference = treatment.outcome - control.outcome - slope * shift
  const degreesOfFreedom = control.units + treatment.units - (isSloped ? 3 : 2)
  const leverage = isSloped ? (shift * shift) / prePeriodSquares : 0
  const standardError = Math.sqrt(
    (squaresLeft / degreesOfFreedom) * (1 / control.units + 1 / treatment.units + leverage),
  )
  return ok({ slope, difference, standardError, ...tTest(difference / standardError, degreesOfFreedom) })
}

function armError(arm: 'control' | 'treatment', arms: TwoArmsWithPrePeriod): StatsError | undefined {
  const { returning } = arms[arm]
  return (
    prePeriodError(arm, arms[arm]) ??
    (returning.units < 2 ? { kind: 'invalid-pre-period-summary', arm } : undefined)
  )
}
