import { fail, invariant, ok, type Result } from '../../result.ts'
import { firstError } from '../input-errors.ts'
import { findRoot } from '../kernel/find-root.ts'
import { normalInverseSf, normalSf } from '../kernel/normal.ts'
import type { StatsError } from '../stats-error.ts'
import { spendingError, spentAt, type Spending } from './alpha-spending.ts'
import { levelOfLooksError, looksError, SMALLEST_LEVEL } from './looks-error.ts'
import { chanceAbove, survive, type Survivors } from './surviving-paths.ts'

export interface SpendAlphaInput {
  /**
   * The information at each look so far, as shares of the planned one: above 0 and rising, each by a ten-thousandth or
   * more; only the last may be 1 or more (what came in beyond the plan). 1 to 100 looks.
   */
  readonly informationFractions: readonly number[]
  /** In [1e-300, 0.5]: of one side, or of both together. */
  readonly significanceLevel: number
  readonly sides: 1 | 2
  readonly spending: Spending
  /** The last of these looks ends the test, whatever its fraction: it spends all that is left. */
  readonly lastIsFinal?: boolean
}

/** What one look may decide with. */
export interface SequentialLook {
  readonly informationFraction: number
  /** Of the significance level, up to and with this look; of both sides where there are two. */
  readonly alphaSpent: number
  /** The test stops above it, or with two sides also below its negative. Infinity: this look cannot stop it. */
  readonly criticalZ: number
  /**
   * The significance level, of as many sides, that a test or interval of one look uses here; its confidence level is
   * 1 − this with two sides, 1 − 2 · this for one side's end of a two-sided interval. 0: this look cannot stop it.
   */
  readonly nominalLevel: number
}

/**
 * With looks on the way, how strict must each be so that all together keep the significance level?
 *
 * What a look decides with depends on the looks before it, never on those to come: call it again at each look with the
 * information that was really there. A level that no double holds (an early O'Brien–Fleming look) is not spent but
 * kept for the next look. Not for looks taken because of what was seen, nor for several KPIs with one level.
 * Errors: `invalid-looks`, `invalid-significance-level`, `invalid-sides`, `invalid-spending`, `overspending`.
 * Laws: one look has the level itself; looks added later change nothing; two sides at 2 · level are nearly one at level.
 * Sources: Lan & DeMets, Biometrika 70 (1983); Armitage, McPherson & Rowe, JRSS A 132 (1969); Jennison & Turnbull,
 * Group Sequential Methods (2000), chapters 7 and 19.
 * @example
 * spendAlpha({
 *   informationFractions: [0.5, 1],
 *   significanceLevel: 0.025,
 *   sides: 1,
 *   spending: { kind: 'obrien-fleming' },
 * }) // criticalZ 2.9626 and 1.9686, alphaSpent 0.001525 and 0.025, nominalLevel 0.001525 and 0.0245
 */
export function spendAlpha(input: SpendAlphaInput): Result<readonly SequentialLook[], StatsError> {
  const { informationFractions, significanceLevel, sides, spending, lastIsFinal = false } = input
  const error = firstError(
    looksError(informationFractions),
    levelOfLooksError(significanceLevel, sides),
    spendingError(spending),
  )
  if (error) return fail(error)
  const level = significanceLevel / sides
  const last = informationFractions.length - 1
  const planned = informationFractions.map((fraction, look) =>
    lastIsFinal && look === last ? level : spentAt(spending, level, fraction),
  )
  return ok(looksThatSpend(informationFractions, planned, sides))
}

/** The looks that spend these levels of one side, never falling, up to each of them. */
export function looksThatSpend(
  informationFractions: readonly number[],
  planned: readonly number[],
  sides: 1 | 2,
): readonly SequentialLook[] {
  const spent = spendable(planned)
  return criticalValues(informationFractions, spent, sides).map((criticalZ, look) => ({
    informationFraction: informationFractions[look] ?? 0,
    alphaSpent: sides * (spent[look] ?? 0),
    criticalZ,
    nominalLevel: sides * normalSf(criticalZ),
  }))
}

/** What is spent up to each look of one side, where a step too small for a double waits for the next. */
function spendable(planned: readonly number[]): readonly number[] {
  let spent = 0
  return planned.map((sum) => {
    if (sum - spent >= SMALLEST_LEVEL) spent = sum
    return spent
  })
}

/** The upper critical value of each look, so that the chance of passing it first there is what the look spends. */
function criticalValues(
  fractions: readonly number[],
  spent: readonly number[],
  sides: 1 | 2,
): readonly number[] {
  const steps = spent.map((sum, look) => sum - (spent[look - 1] ?? 0))
  const edge = normalInverseSf(
    Math.max(SMALLEST_LEVEL, NEGLIGIBLE * Math.min(...steps.filter((step) => step > 0))),
  )
  const values: number[] = []
  let before: Survivors | undefined
  for (const [look, fraction] of fractions.entries()) {
    const value = criticalValue(before, fraction, steps[look] ?? 0, sides * (spent[look - 1] ?? 0))
    values.push(value)
    const next = fractions[look + 1]
    if (next === undefined) break
    const high = Math.min(value, edge)
    const low = sides === 2 ? -high : -LOWEST * Math.sqrt(1 - fraction / (fractions.at(-1) ?? 1))
    before = survive(before, fraction, { low, high }, next)
  }
  return values
}

function criticalValue(
  before: Survivors | undefined,
  fraction: number,
  step: number,
  stopped: number,
): number {
  if (step === 0) return Infinity
  // No look before can make it easier to pass here than it is with one look.
  const most = normalInverseSf(step)
  if (!before) return most
  // Nor harder than if all the tests stopped before would have passed here.
  const least = normalInverseSf(step + stopped)
  const above = chanceAbove(before, fraction)
  const root = findRoot((z) => Math.log(above(z) / step), least - ROUNDING, most + ROUNDING)
  invariant(root.ok, 'a look spends its step at the least, and no more than one look would')
  return Math.max(0, root.value.high)
}

const ROUNDING = 1e-6
/**
 * Of the tests that a later look stops above, which are above 0 there, 1e-12 were this many spreads below where they came
 * from; the spread is largest as seen from the last look.
 */
const LOWEST = 7
/** Against the smallest step of all, what lies beyond the grid. */
const NEGLIGIBLE = 1e-14
