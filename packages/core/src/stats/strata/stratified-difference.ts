import { fail, ok, type Result } from '../../result.ts'
import { criticalValue, twoSidedP } from '../critical-value.ts'
import { countsError, firstError, levelError } from '../input-errors.ts'
import type { Estimated } from '../interval.ts'
import { tInterval } from '../means/t-interval.ts'
import type { ArmCounts, TwoArms } from '../proportions/arm-counts.ts'
import type { StatsError } from '../stats-error.ts'
import { sum } from '../sum.ts'

export interface StratifiedDifferenceInput {
  /** One for each day (or device, or country), from 1 to 10,000: both arms' people there, at least one of each. */
  readonly strata: readonly TwoArms[]
  /** In (0, 1). */
  readonly confidenceLevel: number
}

export interface StratifiedDifference {
  /** Treatment − control within the strata, each weighted by what it tells: −1 to 1. */
  readonly difference: Estimated
  readonly standardError: number
  readonly zScore: number
  /** Two-sided. */
  readonly pValue: number
  /** Treatment − control of all people together, as if there were no strata. */
  readonly crudeDifference: number
  /** Simpson's paradox: together the treatment is ahead, and within the strata it is behind, or the other way round. */
  readonly reverses: boolean
}

/**
 * Day by day, is the treatment ahead as it is in the total?
 *
 * The Mantel–Haenszel risk difference. Where the share of the versions moved while the rate did (a split raised in sale
 * weeks), the total compares different days, and this does not. It asks for one difference in all strata; where the treatment
 * helps on some days and harms on others, it is an average of both.
 * Errors: `too-few-strata`, `too-many-strata`, `invalid-counts`, `invalid-confidence-level`, `no-spread`
 * (everybody or nobody in every stratum).
 * Laws: the order of strata does not matter; swapped arms mirror; equal splits in all strata give the crude difference.
 * Sources: Greenland & Robins, Biometrics 41 (1985); the variance: Sato, Biometrics 45 (1989), as R's metafor::rma.mh.
 * @example
 * stratifiedDifference({
 *   strata: [
 *     { control: { successes: 90, trials: 900 }, treatment: { successes: 9, trials: 100 } },
 *     { control: { successes: 5, trials: 100 }, treatment: { successes: 36, trials: 900 } },
 *   ],
 *   confidenceLevel: 0.95,
 * }) // difference: { estimate: -0.01, … }, crudeDifference: -0.05, reverses: false
 */
export function stratifiedDifference(
  input: StratifiedDifferenceInput,
): Result<StratifiedDifference, StatsError> {
  const { strata, confidenceLevel } = input
  const error = firstError(
    strataError(strata.length),
    ...strata.flatMap(({ control, treatment }) => [
      countsError('control', control),
      countsError('treatment', treatment),
    ]),
    levelError('invalid-confidence-level', confidenceLevel),
  )
  if (error) return fail(error)
  const estimate = differenceOf(strata)
  const variance = varianceOf(strata, estimate)
  if (!(variance > 0)) return fail({ kind: 'no-spread' })
  const standardError = Math.sqrt(variance)
  const zScore = estimate / standardError
  const crude =
    rateOf(strata.map(({ treatment }) => treatment)) - rateOf(strata.map(({ control }) => control))
  return ok({
    difference: tInterval(estimate, standardError, criticalValue(1 - confidenceLevel)),
    standardError,
    zScore,
    pValue: twoSidedP(zScore),
    crudeDifference: crude,
    reverses: crude * estimate < 0,
  })
}

function strataError(strata: number): StatsError | undefined {
  if (strata < 1) return { kind: 'too-few-strata', strata }
  return strata > MOST_STRATA ? { kind: 'too-many-strata', strata, most: MOST_STRATA } : undefined
}

const MOST_STRATA = 10_000

/** What a stratum weighs: people of both arms where they are many in both. */
function weightOf({ control, treatment }: TwoArms): number {
  return treatment.trials * (control.trials / (control.trials + treatment.trials))
}

function differenceOf(strata: readonly TwoArms[]): number {
  const weighted = strata.map((arms) => {
    const { control, treatment } = arms
    return weightOf(arms) * (treatment.successes / treatment.trials - control.successes / control.trials)
  })
  return sum(weighted) / sum(strata.map(weightOf))
}

/** Sato's variance: right for few strata with many people and for many strata with few. */
function varianceOf(strata: readonly TwoArms[], difference: number): number {
  const parts = strata.map(({ control, treatment }) => {
    const people = control.trials + treatment.trials
    const [own, other] = [treatment.trials / people, control.trials / people]
    const tilt =
      control.successes * own * own -
      treatment.successes * other * other +
      (own * other * (control.trials - treatment.trials)) / 2
    const mixed =
      treatment.successes * ((control.trials - control.successes) / people) +
      control.successes * ((treatment.trials - treatment.successes) / people)
    return difference * tilt + mixed / 2
  })
  const weight = sum(strata.map(weightOf))
  return sum(parts) / weight / weight
}

function rateOf(arms: readonly ArmCounts[]): number {
  return sum(arms.map(({ successes }) => successes)) / sum(arms.map(({ trials }) => trials))
}
