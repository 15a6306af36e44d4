import { fail, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import { findRoot } from '../kernel/find-root.ts'
import { tInverse } from '../kernel/t.ts'
import { criticalT, twoSidedTP } from '../means/critical-t.ts'
import type { StatsError } from '../stats-error.ts'
import { largestDeviationSf, type Loading } from './largest-deviation.ts'

/** The people of a control and of each of the arms that are compared with it: numbers from 1e-60 to 1e60. */
export interface ArmSizes {
  readonly unitsControl: number
  /** At least one arm. */
  readonly unitsByTreatment: readonly number[]
  /**
   * Of the one estimate of the spread that all the t tests share: people less arms, from 1 to 1e60. Without it the tests are
   * normal, in large samples.
   */
  readonly degreesOfFreedom?: number
}

export interface DunnettInput extends ArmSizes {
  /** The two-sided p of each arm against the control, in the same order, each in [0, 1]. */
  readonly pValues: readonly number[]
}

/**
 * With several arms against one control on one KPI, what is each p-value really worth?
 *
 * Sharper than Holm's bound, because it knows how far the shared control makes the comparisons agree. For tests that
 * are normal in large samples, of any kind (rates, means, ratios), or t tests with one pooled spread: p goes in,
 * adjusted p comes out, never below it and never above Bonferroni's. One verdict per arm; the largest estimate is not picked. Not for arms compared with each
 * other, nor for repeated looks. Errors: `too-few-arms` (none, or a p missing), `invalid-units`, `invalid-probability`,
 * `invalid-degrees-of-freedom`.
 * Law: one arm keeps its p; reordering the arms changes nothing.
 * Source: Dunnett, JASA 50 (1955), two-sided, correlations from the arms' sizes; on t where they share a spread.
 * @example
 * dunnettTest({ unitsControl: 1000, unitsByTreatment: [1000, 1000], pValues: [0.0357, 0.1336] })
 * // { ok: true, value: [0.0656…, 0.230…] }
 */
export function dunnettTest({ pValues, ...sizes }: DunnettInput): Result<readonly number[], StatsError> {
  const error = firstError(
    sizesError(sizes),
    pValues.length === sizes.unitsByTreatment.length
      ? undefined
      : { kind: 'too-few-arms', arms: pValues.length },
    ...pValues.map((value) =>
      value >= 0 && value <= 1 ? undefined : ({ kind: 'invalid-probability', value } as const),
    ),
  )
  if (error) return fail(error)
  const { degreesOfFreedom = Infinity } = sizes
  const anyBeyond = largestDeviationSf(loadingsOf(sizes), degreesOfFreedom)
  const adjusted = (pValue: number) => {
    const t = 0 - tInverse(pValue / 2, degreesOfFreedom)
    return Math.min(1, Math.max(pValue, anyBeyond(t)))
  }
  return ok(pValues.map(adjusted))
}

/**
 * Which significance level for each arm keeps the chance of any false finding at `significanceLevel`?
 *
 * Each arm's own interval at 1 − this level is a simultaneous interval: together they cover with 1 −
 * `significanceLevel`, and exclude zero exactly when `dunnettTest` gives p below it, up to rounding. Give it to
 * `planSampleSize` to plan several arms. `significanceLevel` two-sided, in (0, 1).
 * Errors: `too-few-arms`, `invalid-units`, `invalid-degrees-of-freedom`, `invalid-significance-level`, `not-converged`.
 * Law: between `significanceLevel` divided by the arms and itself. Source: Dunnett, JASA 50 (1955).
 * @example
 * pairwiseSignificanceLevel({ unitsControl: 1000, unitsByTreatment: [1000, 1000], significanceLevel: 0.05 })
 * // { ok: true, value: 0.0269… }, a critical value of 2.212
 */
export function pairwiseSignificanceLevel(
  input: ArmSizes & { readonly significanceLevel: number },
): Result<number, StatsError> {
  const { significanceLevel, ...sizes } = input
  const error = firstError(sizesError(sizes), levelError('invalid-significance-level', significanceLevel))
  if (error) return fail(error)
  const loadings = loadingsOf(sizes)
  if (loadings.length === 1) return ok(significanceLevel)
  const { degreesOfFreedom = Infinity } = sizes
  const least = criticalT(significanceLevel, degreesOfFreedom)
  const most = criticalT(significanceLevel / loadings.length, degreesOfFreedom)
  const anyBeyond = largestDeviationSf(loadings, degreesOfFreedom)
  const excess = (t: number) => anyBeyond(t) - significanceLevel
  // Arms that move as one, or a level that every set of arms exceeds, leave nothing to adjust but rounding.
  if (excess(least) <= 0) return ok(significanceLevel)
  const found = findRoot(excess, least, most + 1)
  return found.ok ? ok(twoSidedTP(found.value.high, degreesOfFreedom)) : fail({ kind: 'not-converged' })
}

function sizesError({
  unitsControl,
  unitsByTreatment,
  degreesOfFreedom = 1,
}: ArmSizes): StatsError | undefined {
  if (unitsByTreatment.length === 0) return { kind: 'too-few-arms', arms: 0 }
  const wrong = [unitsControl, ...unitsByTreatment].find((units) => !(units >= 1e-60 && units <= 1e60))
  if (wrong !== undefined) return { kind: 'invalid-units', value: wrong }
  return degreesOfFreedom >= 1 && degreesOfFreedom <= 1e60
    ? undefined
    : { kind: 'invalid-degrees-of-freedom', value: degreesOfFreedom }
}

function loadingsOf({ unitsControl, unitsByTreatment }: ArmSizes): readonly Loading[] {
  return unitsByTreatment.map((units) => ({
    shared: Math.sqrt(units / (units + unitsControl)),
    own: Math.sqrt(unitsControl / (units + unitsControl)),
  }))
}
