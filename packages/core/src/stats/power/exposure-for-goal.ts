import { fail, ok, type Result } from '../../result.ts'
import { gammaInverse, gammaInverseSf } from '../kernel/gamma.ts'
import { gammaCdf, gammaSf } from '../kernel/incomplete-gamma.ts'
import { firstCount } from '../kernel/invert-count.ts'
import { assumedDispersion } from '../rates/rate-dispersion.ts'
import type { StatsError } from '../stats-error.ts'
import type { PlanThresholdInput } from './plan-threshold.ts'

/**
 * The exposure from which the exact Poisson test of a goal keeps its power.
 *
 * The count that just rejects stays the same over a stretch of exposure, and the power moves one way along it. So the
 * first stretch at whose weak end the power suffices is found, then the place on it.
 */
export function exposureForGoal(
  input: PlanThresholdInput & { readonly kind: 'rate' },
): Result<number, StatsError> {
  const { goal, assumed, direction, power, significanceLevelOneSided: level = 0.025 } = input
  const { value: dispersion } = input.dispersion ?? assumedDispersion
  const ratio = assumed / goal
  // Exposures are in events expected at the goal, over the dispersion; so are the events, as the test divides them.
  const reached = direction === 'higher' ? above : below
  const isEnough = (count: number) => reached.weakest(count, dispersion, ratio, level) >= power
  const guess = (3 / (Math.sqrt(ratio) - 1)) ** 2
  if (!(guess < MOST_EVENTS) || !isEnough(MOST_EVENTS)) return fail({ kind: 'unreachable-effect' })
  const count = firstCount(isEnough, 0, MOST_EVENTS, dispersion * guess * Math.max(1, ratio))
  return ok((reached.start(count, dispersion, ratio, level, power) * dispersion) / goal)
}

const MOST_EVENTS = 1e9

/** Many events reject: the power rises along a stretch, so its weak end is the start of the next one. */
const above = {
  weakest: (count: number, dispersion: number, ratio: number, level: number) =>
    count === 0 ? 0 : gammaCdf(ratio * gammaInverse(level, count / dispersion), (count + 1) / dispersion),
  start: (count: number, dispersion: number, ratio: number, level: number, power: number) =>
    Math.max(
      count <= 1 ? 0 : gammaInverse(level, (count - 1) / dispersion),
      gammaInverse(power, count / dispersion) / ratio,
    ),
}

/** Few events reject: the power falls along a stretch, so its weak end is its own. */
const below = {
  weakest: (count: number, dispersion: number, ratio: number, level: number) =>
    gammaSf(ratio * gammaInverseSf(level, (count + 1) / dispersion + 1), count / dispersion + 1),
  start: (count: number, dispersion: number, _ratio: number, level: number) =>
    gammaInverseSf(level, count / dispersion + 1),
}
