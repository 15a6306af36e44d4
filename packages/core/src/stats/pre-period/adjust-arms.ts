import { mergeMoments, type Moments } from '../means/moments.ts'
import { nobody, type ArmWithPrePeriod, type TwoArmsWithPrePeriod } from './arm-with-pre-period.ts'
import { mergePairs, pairMomentsOf, type PairMoments } from './pair-moments.ts'

/** An arm as two groups, in sums around their means. */
interface Groups {
  readonly returning: PairMoments
  readonly newcomers: Moments
}

export interface AdjustedArms {
  readonly control: Moments
  readonly treatment: Moments
  /** The same people without the adjustment. */
  readonly plainControl: Moments
  readonly plainTreatment: Moments
  /** θ: by how much the outcome differs where the figure before differs by one; 0 where that says nothing. */
  readonly slope: number
  /** Of outcome and figure before, over the returning people of both arms, in [−1, 1]; 0 where either is all alike. */
  readonly correlation: number
  /** The sum of squares of what the figures before foretell, over both arms. */
  readonly explained: number
}

/**
 * Takes from each outcome what the figure before foretells of it, in both arms by one rule, found from both together.
 *
 * A regression of the outcome on two things known before the start: the figure (for newcomers the average one) and
 * whether there is one. The two have nothing in common, so each has its own coefficient.
 */
export function adjustArms({ control, treatment }: TwoArmsWithPrePeriod): AdjustedArms {
  const [a, b] = [groupsOf(control), groupsOf(treatment)]
  const returning = mergePairs(a.returning, b.returning)
  const newcomers = mergeMoments(a.newcomers, b.newcomers)
  const everybody = mergeMoments(outcomesOf(returning), newcomers)
  const slope = returning.prePeriodSquares > 0 ? returning.products / returning.prePeriodSquares : 0
  const mostProducts = Math.sqrt(returning.prePeriodSquares) * Math.sqrt(returning.outcomeSquares)
  const correlation = mostProducts > 0 ? Math.max(-1, Math.min(1, returning.products / mostProducts)) : 0
  const betweenGroups =
    everybody.squares === 0
      ? 0
      : returning.units * (returning.outcome - everybody.mean) ** 2 +
        newcomers.units * (newcomers.mean - everybody.mean) ** 2
  const adjusted = (arm: Groups): Moments => {
    const { units, outcome, prePeriod, outcomeSquares, prePeriodSquares, products } = arm.returning
    const foretold = returning.outcome + slope * (prePeriod - returning.prePeriod)
    const squares = outcomeSquares - 2 * slope * products + slope * slope * prePeriodSquares
    const left = { units, mean: outcome - foretold, squares: Math.max(0, squares), cubes: 0 }
    const leftOfNew = { ...arm.newcomers, mean: arm.newcomers.mean - newcomers.mean }
    const both = mergeMoments(left, leftOfNew)
    return { ...both, mean: everybody.mean + both.mean }
  }
  return {
    control: adjusted(a),
    treatment: adjusted(b),
    plainControl: mergeMoments(outcomesOf(a.returning), a.newcomers),
    plainTreatment: mergeMoments(outcomesOf(b.returning), b.newcomers),
    slope,
    correlation,
    explained: slope * returning.products + betweenGroups,
  }
}

function groupsOf({ returning, newcomers = nobody }: ArmWithPrePeriod): Groups {
  const { units, mean, standardDeviation } = newcomers
  const squares = Math.max(0, units - 1) * standardDeviation ** 2
  return { returning: pairMomentsOf(returning), newcomers: { units, mean, squares, cubes: 0 } }
}

function outcomesOf({ units, outcome, outcomeSquares }: PairMoments): Moments {
  return { units, mean: outcome, squares: outcomeSquares, cubes: 0 }
}
