import { fail, ok, type Result } from '../../result.ts'
import { criticalT } from '../means/critical-t.ts'
import { detectableDistance } from '../means/detectable-distance.ts'
import { tPower } from '../means/t-power.ts'
import { powerError } from '../power/plan-errors.ts'
import type { InvalidNumber, StatsError } from '../stats-error.ts'
import { asksForSeparation, separatedDistance } from './separated-distance.ts'
import { attainedLevel, choiceLevelError, smallestPValue, tooFewError, type Fewest } from './attainable.ts'

/** What is given: how many units, or the difference that they are to show. */
export type PlannedUnits =
  | { readonly kind: 'count'; readonly count: number }
  /** In the unit of the level: above 0. */
  | { readonly kind: 'difference'; readonly difference: number }

/** What a test of drawn units is planned with. */
export interface PlannedDraws {
  readonly fewest: Fewest
  /** More than so many are not planned. */
  readonly most: number
  /** Of the difference, with so many units. */
  readonly standardError: (count: number) => number
  readonly degreesOfFreedom: (count: number) => number
  /** In (significanceLevel / 2, 1). */
  readonly power: number
  /** Two-sided, in [0.0001, 1). */
  readonly significanceLevel: number
}

export interface UnitsPlan {
  readonly count: number
  /** The smallest that the comparison shows with this power, in the unit of the level. */
  readonly smallestDifference: number
  /** Of the difference, as it truly is where the assumptions hold. */
  readonly standardError: number
  /** No outcome has a smaller p. */
  readonly smallestPValue: number
  /** How often the comparison really finds a difference where there is none: p moves in steps. */
  readonly attainedLevel: number
}

/**
 * The t test of the units' figures, at the level that the steps of p leave, stands for the permutation test, unless
 * only separated units reach the level. How near the power comes is measured on the page of each design.
 */
export function planDraws(units: PlannedUnits, plan: PlannedDraws): Result<UnitsPlan, StatsError> {
  if (units.kind === 'count') return planCount(units.count, plan)
  const { fewest, most, power, significanceLevel } = plan
  const shows = (count: number) => {
    const draw = fewest.drawOf(count)
    const attained = attainedLevel(draw, significanceLevel)
    if (attained === 0) return false
    const distance = units.difference / plan.standardError(count)
    if (asksForSeparation(draw, attained)) {
      const separated = separatedDistance(draw, power)
      return separated.ok && separated.value <= distance
    }
    const degreesOfFreedom = plan.degreesOfFreedom(count)
    return tPower(criticalT(attained, degreesOfFreedom), degreesOfFreedom, distance) >= power
  }
  if (!shows(most)) return fail({ kind: 'unreachable-effect' })
  for (let count = fewest.least; count <= most; count += fewest.step)
    if (shows(count)) return planCount(count, plan)
  return fail({ kind: 'unreachable-effect' })
}

function planCount(count: number, plan: PlannedDraws): Result<UnitsPlan, StatsError> {
  const { fewest, power, significanceLevel } = plan
  const draw = fewest.drawOf(count)
  const error = tooFewError(fewest, count, draw, significanceLevel)
  if (error) return fail(error)
  const attained = attainedLevel(draw, significanceLevel)
  const degreesOfFreedom = plan.degreesOfFreedom(count)
  const distance = asksForSeparation(draw, attained)
    ? separatedDistance(draw, power)
    : detectableDistance({ degreesOfFreedom, power, significanceLevel: attained })
  if (!distance.ok) return distance
  const standardError = plan.standardError(count)
  return ok({
    count,
    smallestDifference: distance.value * standardError,
    standardError,
    smallestPValue: smallestPValue(draw),
    attainedLevel: attained,
  })
}

export function plannedErrors(
  units: PlannedUnits,
  { power, significanceLevel }: { readonly power: number; readonly significanceLevel: number },
): readonly (StatsError | undefined)[] {
  return [
    choiceLevelError('invalid-significance-level', significanceLevel, significanceLevel),
    powerError(power, significanceLevel),
    units.kind === 'difference' ? sizeError('invalid-effect', units.difference) : undefined,
  ]
}

export function sizeError(kind: InvalidNumber['kind'], value: number): StatsError | undefined {
  return value >= 1e-60 && value <= 1e60 ? undefined : { kind, value }
}

export function countError(value: number, most: number): StatsError | undefined {
  return Number.isSafeInteger(value) && value >= 1 && value <= most
    ? undefined
    : { kind: 'invalid-units', value }
}
