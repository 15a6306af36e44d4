import { fail, ok, type Result } from '../../result.ts'
import type { StatsError } from '../stats-error.ts'
import { spentAt, type Spending } from './alpha-spending.ts'
import { defaultHarmSpending, levelOfSide, lookPlanError, type LookPlan } from './look-plan.ts'
import { looksError } from './looks-error.ts'
import { looksThatSpend } from './spend-alpha.ts'

/** A look that was taken, or is taken now. */
export interface TakenLook {
  /** Which of the planned looks it is, from 1 on. One may be missed; the last one spends all that is left. */
  readonly number: number
  /** The people (or exposure, or spend) that there really are, in the unit of the planned information. */
  readonly information: number
}

/** With what one side of a look decides. */
export interface LookSide {
  /** Of this one side, up to and with this look. */
  readonly alphaSpent: number
  /** The test stops beyond it; Infinity: this side cannot stop it here. */
  readonly criticalZ: number
  /** One-sided: of any test, or end of an interval, that is read here. 0: it cannot stop the test. */
  readonly nominalLevel: number
}

/** With what a look decides. */
export interface LookLevels {
  readonly number: number
  /** The information there is over the planned one; it may be above 1. */
  readonly informationFraction: number
  /** All of the level is spent with it. */
  readonly isFinal: boolean
  /** How many comparisons share the level of the plan. */
  readonly comparisons: number
  readonly benefit: LookSide
  readonly harm: LookSide
}

/**
 * With the looks taken so far, and the information that was really there, how strict is each of them on either side?
 *
 * Benefit and harm each spend half of the level on their own: harm by Kim & DeMets' exponent 2 unless told otherwise, so
 * that small samples show it early, and neither counts on the other's stops (non-binding: going on after a harm alarm
 * does not make a benefit easier to find). The last planned look spends all that is left, whatever the information; so
 * does an earlier one at which all the planned information is there. Give the answer to `compareAtLook`.
 * Not for a look that the plan does not have: `anytimeInterval`, `anytimeLift`.
 * Errors: `looks-out-of-order`, `shrinking-information`, `too-many-looks` (one that the plan does not have),
 * `beyond-planned-information`, `invalid-looks`, `invalid-units`, `invalid-significance-level`, `too-few-arms`,
 * `invalid-spending`, `overspending`.
 * Laws: looks taken later change nothing; one look has half the level on each side; each side spends half of it in all.
 * Sources: Lan & DeMets, Biometrika 70 (1983); Kim & DeMets, Biometrika 74 (1987); calendar time: Lan & DeMets, Stat.
 * Med. 8 (1989).
 * @example
 * levelsAtLooks({
 *   informationFractions: [0.25, 0.5, 0.75, 1],
 *   plannedInformation: 8000,
 *   significanceLevel: 0.05,
 *   spending: { kind: 'obrien-fleming' },
 *   taken: [{ number: 1, information: 2000 }, { number: 2, information: 4000 }],
 * }) // benefit.criticalZ: 4.332… and 2.963…, harm.criticalZ: 2.955… and 2.559…
 */
export function levelsAtLooks(
  input: LookPlan & { readonly taken: readonly TakenLook[] },
): Result<readonly LookLevels[], StatsError> {
  const error = lookPlanError(input) ?? takenError(input)
  if (error) return fail(error)
  const { comparisons = 1, spending, harmSpending = defaultHarmSpending } = input
  const level = levelOfSide(input)
  const times = timesOf(input)
  const [benefit, harm] = [spending, harmSpending].map((of) => sideOf(times, of, level))
  return ok(
    times.map(({ number, informationFraction, isFinal }, look) => ({
      number,
      informationFraction,
      isFinal,
      comparisons,
      benefit: benefit?.[look] ?? cannotStop,
      harm: harm?.[look] ?? cannotStop,
    })),
  )
}

/** When a look is, in the two senses that matter: what has come in, and what may be spent. */
export interface LookTime {
  readonly number: number
  readonly informationFraction: number
  readonly spendingFraction: number
  readonly isFinal: boolean
}

/** Of looks that are known to be possible. */
export function timesOf({
  informationFractions,
  plannedInformation,
  spendBy = 'information',
  taken,
}: LookPlan & { readonly taken: readonly TakenLook[] }): readonly LookTime[] {
  return taken.map(({ number, information }) => {
    const informationFraction = information / plannedInformation
    const spendingFraction =
      spendBy === 'schedule' ? (informationFractions[number - 1] ?? 1) : informationFraction
    const isFinal = number === informationFractions.length || spendingFraction >= 1
    return { number, informationFraction, spendingFraction: isFinal ? 1 : spendingFraction, isFinal }
  })
}

/** Only the ratios of the information matter for what goes on from look to look, so the last look's is 1 here. */
export function sideOf(times: readonly LookTime[], spending: Spending, level: number): readonly LookSide[] {
  const whole = times.at(-1)?.informationFraction ?? 1
  const looks = looksThatSpend(
    times.map(({ informationFraction }) => informationFraction / whole),
    times.map(({ spendingFraction }) => spentAt(spending, level, spendingFraction)),
    1,
  )
  return looks.map(({ alphaSpent, criticalZ, nominalLevel }) => ({ alphaSpent, criticalZ, nominalLevel }))
}

function takenError(input: LookPlan & { readonly taken: readonly TakenLook[] }): StatsError | undefined {
  const { informationFractions, plannedInformation, taken } = input
  const planned = informationFractions.length
  if (taken.length === 0) return { kind: 'invalid-looks', informationFractions: [] }
  let [after, before] = [0, 0]
  for (const { number, information } of taken) {
    if (!Number.isSafeInteger(number) || number <= after) return { kind: 'looks-out-of-order', number, after }
    if (number > planned) return { kind: 'too-many-looks', number, planned }
    if (!(information / plannedInformation <= 1e60)) return { kind: 'invalid-units', value: information }
    if (!(information > before)) return { kind: 'shrinking-information', number, information }
    ;[after, before] = [number, information]
  }
  const whole = timesOf(input)
    .slice(0, -1)
    .find(({ isFinal }) => isFinal)
  if (whole) return { kind: 'beyond-planned-information', informationFraction: whole.informationFraction }
  return looksError(taken.map(({ information }) => information / before))
}

const cannotStop: LookSide = { alphaSpent: 0, criticalZ: Infinity, nominalLevel: 0 }
