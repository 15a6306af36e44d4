import type { CostPerOutcome } from '../../stats/index.ts'
import type { Verdict } from '../verdict.ts'

/** All that the verdict of a test against a goal depends on. */
export type GoalFacts = {
  /** `none`: between readings. */
  readonly look: 'none' | 'interim' | 'final'
  /** Undefined: nothing spent, so nothing known. */
  readonly cost: CostPerOutcome | undefined
  /** The most that an outcome may cost. */
  readonly goal: number
  /** The money of the stop-loss is gone, and no outcome came. */
  readonly stopLossReached: boolean
}

/**
 * The verdict of a test against a goal, never against the interval it is shown with.
 *
 * Wholly below the goal is `met`, wholly above it `no-useful-effect`; both end the test at any reading. A stop-loss
 * ends it too, and proves nothing by itself. Source: docs/methods/verdict.md; ux.md 5.1.
 */
export function goalVerdict({ look, cost, goal, stopLossReached }: GoalFacts): Verdict {
  if (look === 'none') return { verdict: 'running', because: 'not-read-yet' }
  if (cost && highestCost(cost) < goal) return { verdict: 'met', because: 'cost-below-goal' }
  if (cost && lowestCost(cost) > goal) return { verdict: 'no-useful-effect', because: 'cost-above-goal' }
  if (stopLossReached) return { verdict: 'inconclusive', because: 'stop-loss-reached' }
  if (look === 'interim') return { verdict: 'running', because: 'look-does-not-end-the-test' }
  if (!cost) return { verdict: 'inconclusive', because: 'not-enough-data' }
  return { verdict: 'inconclusive', because: 'interval-too-wide' }
}

const lowestCost = (cost: CostPerOutcome): number =>
  cost.kind === 'estimated' ? cost.interval.low : cost.low
const highestCost = (cost: CostPerOutcome): number =>
  cost.kind === 'estimated' ? cost.interval.high : Infinity
