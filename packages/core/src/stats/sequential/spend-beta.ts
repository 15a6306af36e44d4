import { fail, invariant, ok, type Result } from '../../result.ts'
import { firstError, levelError } from '../input-errors.ts'
import { findRoot } from '../kernel/find-root.ts'
import type { StatsError } from '../stats-error.ts'
import { spendingError, spentAt, type Spending } from './alpha-spending.ts'
import { criticalLooksError, type CriticalLook } from './boundaries.ts'
import {
  canStopError,
  driftOfOneLook,
  expectedShare,
  lowestDrift,
  sufficientDrift,
  type InflationOfLooks,
} from './inflation-of-looks.ts'
import { levelOfLooksError } from './looks-error.ts'
import { stopsOf } from './stop-probabilities.ts'
import { chanceBelow, REACH, survive, type Survivors } from './surviving-paths.ts'

export interface SpendBetaInput {
  /** All the looks of a plan with one side, from `spendAlpha` or `wangTsiatisLooks`. */
  readonly looks: readonly CriticalLook[]
  /** Of the one side, in [1e-300, 0.5]: the one that the looks spend. */
  readonly significanceLevel: number
  /** In (0, 1) and above the level: the chance to find the effect, with stops for futility counted as not found. */
  readonly power: number
  /** How fast 1 − power is spent. */
  readonly spending: Spending
}

export interface FutilityOfLooks extends InflationOfLooks {
  /** For each look but the last: with z below it, stopping costs no more power than is spent. −Infinity: no stop. */
  readonly futilityZ: readonly number[]
}

/**
 * At which z may a look give up, if giving up must not cost the power?
 *
 * Non-binding: the critical values of `looks` stay as they are, so going on all the same raises no false alarm. The
 * sample grows to keep the power. Errors: `invalid-looks`, `invalid-significance-level`, `invalid-power`,
 * `invalid-spending`, `unreachable-effect` (a spending function that leaves nothing to the last look, which would then
 * have to find every effect).
 * Laws: the chances to stop below sum to 1 − power and those above to the power; the factor is never below the one
 * without futility. Source: Pampallona, Tsiatis & Kim, Drug Inf. J. 35 (2001).
 * @example
 * spendBeta({
 *   looks: [{ informationFraction: 0.5, criticalZ: 2.963 }, { informationFraction: 1, criticalZ: 1.969 }],
 *   significanceLevel: 0.025,
 *   power: 0.8,
 *   spending: { kind: 'obrien-fleming' },
 * }) // futilityZ: [0.559…], inflationFactor: 1.056
 */
export function spendBeta(input: SpendBetaInput): Result<FutilityOfLooks, StatsError> {
  const { looks, significanceLevel, power, spending } = input
  const error = firstError(
    criticalLooksError(looks, 1),
    levelOfLooksError(significanceLevel, 1),
    levelError('invalid-power', power),
    power > significanceLevel ? undefined : { kind: 'invalid-power', value: power },
    spendingError(spending),
    canStopError(looks, looks.slice(-1)),
  )
  if (error) return fail(error)
  const last = looks.length - 1
  const spent = looks.map(({ informationFraction }, look) =>
    look === last ? 1 - power : spentAt(spending, 1 - power, informationFraction),
  )
  if (1 - power - (spent[last - 1] ?? 0) < NEGLIGIBLE_LAST) return fail({ kind: 'unreachable-effect' })
  const root = findRoot(
    (drift) => futilityAt(looks, spent, drift).excess,
    lowestDrift(looks, power / looks.length),
    sufficientDrift(looks.slice(-1)),
  )
  invariant(root.ok, 'a small effect is missed too often, and a large one hardly ever')
  const drift = root.value.low
  const { futilityZ, before } = futilityAt(looks, spent, drift)
  const boundaries = looks.map(({ informationFraction, criticalZ }, look) => ({
    informationFraction,
    low: futilityZ[look] ?? criticalZ,
    high: criticalZ,
  }))
  const stops = stopsOf(boundaries, before, drift)
  const planned = looks.at(-1)?.informationFraction ?? 1
  const inflationFactor = planned * (drift / driftOfOneLook(significanceLevel, power)) ** 2
  return ok({
    drift,
    inflationFactor,
    expectedFactor: inflationFactor * expectedShare(stops),
    stops: stops.map((stop, look) => (look === last ? { ...stop, below: 0 } : stop)),
    futilityZ,
  })
}

interface FutilityAt {
  readonly futilityZ: readonly number[]
  readonly before: readonly (Survivors | undefined)[]
  /** Of the tests that find nothing, over those that may: rising as the drift falls. */
  readonly excess: number
}

/** The values that spend what each look may, for one drift. A drift too large leaves too few tests to give up. */
function futilityAt(looks: readonly CriticalLook[], spent: readonly number[], drift: number): FutilityAt {
  const futilityZ: number[] = []
  const before: (Survivors | undefined)[] = [undefined]
  let given = 0
  for (const [look, { informationFraction, criticalZ }] of looks.entries()) {
    const missed = chanceBelow(before[look], informationFraction, drift)
    const step = (spent[look] ?? 0) - given
    const next = looks[look + 1]
    const mean = drift * Math.sqrt(informationFraction)
    const most = Math.min(criticalZ, mean + REACH)
    const excess = missed(most) - step
    if (!next || excess < 0) return { futilityZ, before, excess }
    const z = step < NEGLIGIBLE ? -Infinity : lowest(missed, step, mean - FARTHEST, most)
    if (z > -Infinity) given = spent[look] ?? 0
    futilityZ.push(z)
    const region = { low: Math.max(z, mean - REACH), high: most }
    before.push(survive(before[look], informationFraction, region, next.informationFraction))
  }
  return { futilityZ, before, excess: Number.NaN }
}

function lowest(missed: (z: number) => number, step: number, low: number, high: number): number {
  const root = findRoot((z) => missed(z) - step, low, high)
  // At the upper end all that the look may give up is given up.
  return root.ok ? root.value.high : high
}

/** Against any power that a plan could ask for; what is so small waits for the next look. */
const NEGLIGIBLE = 1e-14
/** Below it the last look would have to find everything. */
const NEGLIGIBLE_LAST = 1e-10
const FARTHEST = 12
