import { fail, type Result } from '../../result.ts'
import { firstError } from '../input-errors.ts'
import type { StatsError } from '../stats-error.ts'
import { meanError, type ArmMean } from './arm-mean.ts'
import { mergeMoments, noMoments, type Moments } from './moments.ts'
import { checked, summaryOf } from './summarize-values.ts'

/**
 * What do several groups of one arm (countries, devices, files) come to together?
 *
 * Each person in one group only: the days of a test are no such groups when people come back.
 * At least two people in all; a group of one has no deviation: 0. Errors: `invalid-summary`. The skewness is kept where every group with a spread has one.
 * Law: grouping changes nothing, up to rounding. Source: Chan, Golub & LeVeque (1979); Pébay (2008).
 * @example
 * mergeSummaries([
 *   { units: 2, mean: 0, standardDeviation: 0 }, { units: 2, mean: 20, standardDeviation: 14.142135623730951 },
 * ]) // { ok: true, value: { units: 4, mean: 10, standardDeviation: 14.14… } }
 */
export function mergeSummaries(groups: readonly ArmMean[]): Result<ArmMean, StatsError> {
  const error = firstError(...groups.map(groupError))
  if (error) return fail(error)
  const merged = summaryOf(groups.map(momentsOfSummary).reduce(mergeMoments, noMoments))
  const skewnessKnown = groups.every((group) => group.standardDeviation === 0 || group.skewness !== undefined)
  const { skewness: _, ...withoutSkewness } = merged
  return checked(skewnessKnown ? merged : withoutSkewness)
}

/** A single person is no sample, but part of one. */
function groupError(group: ArmMean): StatsError | undefined {
  const isOnePerson = group.units === 1 && group.standardDeviation === 0
  return meanError('only', isOnePerson ? { ...group, units: 2 } : group)
}

function momentsOfSummary({ units, mean, standardDeviation, skewness = 0 }: ArmMean): Moments {
  const squares = standardDeviation * standardDeviation * (units - 1)
  return { units, mean, squares, cubes: skewness * units * (squares / units) ** 1.5 }
}
