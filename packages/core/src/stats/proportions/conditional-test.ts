import { hypergeometricPmf, hypergeometricUpperTail } from '../kernel/hypergeometric.ts'
import { normalSf } from '../kernel/normal.ts'
import { twoTails, type CountDistribution } from '../two-tails.ts'
import { failures, type TwoArms } from './arm-counts.ts'
import type { FisherTest } from './fisher-test.ts'

/**
 * Fisher's test in a time that hardly grows with the counts: what `fisherTest` and `boschlooTest` hand over to.
 *
 * Exact while the standard deviation of the treatment's successes, given all successes, is at most 100,000 (at a rate of
 * one half: 160 billion people); above, the tails are normal with a continuity correction.
 */
export function conditionalTest({ control, treatment }: TwoArms): FisherTest {
  const successes = control.successes + treatment.successes
  if (2 * successes > control.trials + treatment.trials) {
    // Of success and failure the rarer is counted: sums of both arms then stay whole.
    const mirrored = conditionalTest({ control: failures(control), treatment: failures(treatment) })
    return { ...mirrored, pValueGreater: mirrored.pValueLess, pValueLess: mirrored.pValueGreater }
  }
  const split = splitOf({ control, treatment })
  const pValue = twoTails(split, treatment.successes)
  return {
    pValue,
    // Margins that leave no choice decide nothing.
    midPValue:
      split.lowest === split.highest ? 1 : Math.max(0, pValue - split.probability(treatment.successes) / 2),
    pValueGreater: split.atLeast(treatment.successes),
    pValueLess: split.atMost(treatment.successes),
  }
}

/** Of the treatment's successes, given all of them, if the rates are equal. */
function splitOf({ control, treatment }: TwoArms): CountDistribution {
  const draws = treatment.trials
  const total = control.trials + draws
  const marked = control.successes + treatment.successes
  const unmarked = total - marked
  const [urn, mirrored] = [
    { marked, unmarked, draws },
    { marked: unmarked, unmarked: marked, draws },
  ]
  const mean = draws * (marked / total)
  const deviation = Math.sqrt(mean * (unmarked / total) * (control.trials / (total - 1)))
  const isLarge = deviation > MOST_DEVIATION
  const above = (hits: number) =>
    isLarge ? normalSf((hits - 0.5 - mean) / deviation) : Math.min(1, hypergeometricUpperTail(hits, urn))
  const below = (hits: number) =>
    isLarge
      ? normalSf((mean - hits - 0.5) / deviation)
      : Math.min(1, hypergeometricUpperTail(draws - hits, mirrored))
  return {
    lowest: Math.max(0, marked - control.trials),
    highest: Math.min(marked, draws),
    mode: Math.floor((draws + 1) * ((marked + 1) / (total + 2))),
    probability: (hits) => hypergeometricPmf(hits, urn),
    // The tail away from the mean sums few terms; the other is its complement.
    atLeast: (hits) => (hits > mean ? above(hits) : 1 - below(hits - 1)),
    atMost: (hits) => (hits < mean ? below(hits) : 1 - above(hits + 1)),
  }
}

const MOST_DEVIATION = 100_000
