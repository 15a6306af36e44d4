import { fail, ok, type Result } from '../../result.ts'
import { firstError } from '../input-errors.ts'
import type { Estimated } from '../interval.ts'
import type { FiellerLift } from '../means/fieller-lift.ts'
import type { StatsError } from '../stats-error.ts'
import { sum } from '../sum.ts'
import { donorDraws } from './area-draws.ts'
import {
  changeOf,
  halvesOf,
  levelOf,
  periodError,
  type AreaFigures,
  type ComparedArea,
  type Trend,
} from './area-changes.ts'
import { choiceLevelError, MOST_UNITS, smallestPValue, tooFewError } from './attainable.ts'
import { liftOfTreated } from './lift-of-treated.ts'
import { rerandomize, type RandomizationTest } from './rerandomize.ts'
import { seedError } from './uniforms.ts'

export type DifferenceInDifferencesInput = AreaFigures & {
  readonly trend: Trend
  /** In (0, 0.9999]: 0.95 for 95 % intervals. */
  readonly confidenceLevel: number
  /** For more than 200,000 choices of the treated areas, of which 20,000 are drawn: from 0 to 2³² − 1, 0 if absent. */
  readonly seed?: number
}

export interface DifferenceInDifferences {
  readonly donors: number
  readonly treated: number
  /** Mean of the treated areas' levels. */
  readonly levelBefore: number
  readonly levelAfter: number
  /** What the treated areas have after the change less what they would have had, a day or as a ratio. */
  readonly difference: Estimated
  /** The same as a share of what they would have had (0.2 is +20 %). */
  readonly lift: FiellerLift
  /** Two-sided: the share of areas, or of choices of as many areas, whose change stands out as much. */
  readonly pValue: number
  /** Choices that were compared, the one that was made among them. */
  readonly choices: number
  readonly exact: boolean
  /** No outcome of this comparison has a smaller p. */
  readonly smallestPValue: number
  /**
   * The same of the two halves of the days before, where nothing was done: a difference in the unit of the change (of
   * the logarithm with `proportional` trends). A small p says that the treated areas went their own way already.
   * Absent where the halves cannot be compared.
   */
  readonly preTrend?: Estimated & { readonly pValue: number }
}

/**
 * Something was done in one or a few areas: did they change unlike the areas where nothing was done, and by how much?
 *
 * Each donor plays the treated area once (placebo): p says how many stand out as much. That is exact if chance chose
 * the treated areas; if somebody did, it holds only as far as the treated areas could have been any of these. So it
 * never says why, and is never a reason to scale. Where areas can be drawn, draw them (`compareMatchedAreas`).
 * At least 14 days before and 7 after, the same for every area; whole weeks as the rule.
 * Errors: `too-few-donors` (below 19, or where p cannot reach the level: the smallest p and the fewest donors that
 * would do are in it), `invalid-units` (no treated area), `too-many-units` (1,000 areas), `too-few-days`,
 * `unequal-days`, `invalid-value` (also a level that is not above zero, with `proportional` trends),
 * `invalid-ratio-summary`, `no-spread`, `invalid-confidence-level`, `invalid-seed`.
 * Edge: `unbounded` lift where the interval of the difference reaches the level after.
 * Law: both intervals exclude zero exactly when p ≤ 1 − confidenceLevel; what every area gains (parallel), or gains in
 * proportion (proportional), changes neither p nor the effect; the order of the donors changes nothing.
 * Source: Abadie, Diamond & Hainmueller, JASA 105 (2010), for the placebos; Fisher (1935) for the test.
 * @example
 * const area = ([before, after]) => ({ before: Array(14).fill(before), after: Array(7).fill(after) })
 * differenceInDifferences({
 *   kind: 'mean', trend: 'proportional', confidenceLevel: 0.95, treated: [area([52, 64])],
 *   donors: [
 *     [31, 33], [44, 46], [60, 59], [27, 29], [38, 41], [49, 50], [55, 60], [33, 34], [41, 44], [29, 30],
 *     [58, 63], [36, 35], [47, 50], [25, 27], [62, 66], [40, 43], [35, 36], [51, 54], [30, 31],
 *   ].map(area),
 * }) // lift: { estimate: 0.172…, interval: { low: 0.076…, high: 0.265… }, … }, pValue: 0.05
 */
export function differenceInDifferences(
  input: DifferenceInDifferencesInput,
): Result<DifferenceInDifferences, StatsError> {
  const { trend, confidenceLevel, seed = 0 } = input
  const areas: readonly ComparedArea[] = [
    ...input.treated.map((periods) => ({ treated: true, periods })),
    ...input.donors.map((periods) => ({ treated: false, periods })),
  ]
  const [treated, donors] = [input.treated.length, input.donors.length]
  const draws = donorDraws(treated)
  const draw = draws.drawOf(donors)
  const error = firstError(
    choiceLevelError('invalid-confidence-level', confidenceLevel, 1 - confidenceLevel),
    seedError(seed),
    treated === 0 ? { kind: 'invalid-units', value: 0 } : undefined,
    areas.length > MOST_UNITS
      ? { kind: 'too-many-units', units: areas.length, most: MOST_UNITS }
      : tooFewError(draws, donors, draw, 1 - confidenceLevel),
    ...lengthErrors(areas),
    ...areas.map((area) => periodError(area, trend)),
  )
  if (error) return fail(error)
  const level = { confidenceLevel, seed }
  const compare = (compared: readonly ComparedArea[]) =>
    rerandomize(
      compared.map((area) => changeOf(area, trend)),
      'complete',
      level,
    )
  const compared = compare(areas)
  if (!compared.ok) return compared
  const halves = areas.map(halvesOf)
  const before = halves.some((area) => periodError(area, trend)) ? undefined : compare(halves)
  const levelAfter = meanLevel(input.treated.map(({ after }) => after))
  const { pValue, choices, exact } = compared.value
  return ok({
    donors,
    treated,
    levelBefore: meanLevel(input.treated.map((periods) => periods.before)),
    levelAfter,
    ...effectOf(compared.value, levelAfter, trend),
    pValue,
    choices,
    exact,
    smallestPValue: smallestPValue(draw),
    ...(before?.ok && { preTrend: { ...before.value.difference, pValue: before.value.pValue } }),
  })
}

/** From the change to both effects: what the treated areas would have had follows from the one, and gives the other. */
function effectOf(
  { difference }: RandomizationTest,
  levelAfter: number,
  trend: Trend,
): Pick<DifferenceInDifferences, 'difference' | 'lift'> {
  if (trend === 'parallel') return { difference, lift: liftOfTreated(levelAfter, difference) }
  return {
    difference: mapped(difference, (change) => levelAfter * -Math.expm1(-change)),
    lift: { kind: 'estimated', ...mapped(difference, Math.expm1) },
  }
}

function mapped({ estimate, interval }: Estimated, change: (value: number) => number): Estimated {
  return { estimate: change(estimate), interval: { low: change(interval.low), high: change(interval.high) } }
}

function lengthErrors(areas: readonly ComparedArea[]): readonly (StatsError | undefined)[] {
  const [first] = areas
  if (!first) return []
  const [before, after] = [first.periods.before.length, first.periods.after.length]
  const unequal = (days: number, expected: number): StatsError | undefined =>
    days === expected ? undefined : { kind: 'unequal-days', days, expected }
  return [
    before >= 14 ? undefined : { kind: 'too-few-days', days: before },
    after >= 7 ? undefined : { kind: 'too-few-days', days: after },
    ...areas.flatMap(({ periods }) => [
      unequal(periods.before.length, before),
      unequal(periods.after.length, after),
    ]),
  ]
}

function meanLevel(areas: readonly Parameters<typeof levelOf>[0][]): number {
  return sum(areas.map(levelOf)) / areas.length
}
